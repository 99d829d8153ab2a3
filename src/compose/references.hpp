#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "template/reference.hpp"

namespace quarterdeck {

/// What a reference reads as in this document. Complains about what it cannot find and then gives nothing.
Inlines resolve_reference(const Reference& reference, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
