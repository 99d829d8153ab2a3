#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "template/reference.hpp"

namespace quarterdeck {

/// What a reference to the document's own entry reads as: `document.title`, `.period`, `.meeting`, `.published`.
Inlines resolve_document(const Reference& reference, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
