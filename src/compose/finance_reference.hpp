#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "template/reference.hpp"

namespace quarterdeck {

/// What a reference into a finance statement reads as, so that no sum stands in two places:
/// `finance.outturn.total.budget` is the statement, then a line's id or `total`, then `budget`, `forecast`, `variance`,
/// `variance-percent` or `variance-in-words` ("underspend of £603,000"). With `in millions` and `for` a period, as
/// other figures.
Inlines resolve_finance(const Reference& reference, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
