#pragma once

#include "compose/composition.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// The template's blocks without the sections that the document's entry names under `omit:`. A section is a heading with
/// a name, `## Finance {#finance}`, and all that stands below it: charts, tables and slots, up to the next heading of its
/// level or a higher one, or up to a slot that brings such a heading with it. In a deck `cover` and `closing` name the
/// slides of these directives.
///
/// Complains about names that the template does not have.
markup::Blocks without_omitted_sections(Composition& composition);

}  // namespace quarterdeck
