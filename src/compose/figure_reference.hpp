#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "template/reference.hpp"

namespace quarterdeck {

/// What a reference to a measure reads as: a figure, what the register says of it, or what can be worked out from it
/// (model/derived_values.hpp). Complains about what it cannot find and then gives nothing.
Inlines resolve_figure(const Reference& reference, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
