#pragma once

#include "compose/composition.hpp"
#include "document/document.hpp"

namespace quarterdeck {

/// Fills the tables that a `revisions` directive without measures left open, once all that the document shows is known.
/// A paragraph takes the place of a table when nothing was revised.
void fill_revisions(Document& document, Composition& composition);

}  // namespace quarterdeck
