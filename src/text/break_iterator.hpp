#pragma once

#include <functional>
#include <string_view>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace quarterdeck {

/// Sets the iterator on UTF-8 text and calls `visit` for each boundary after the text's start. Offsets are bytes; bytes
/// that are no UTF-8 count as one character each. Throws std::runtime_error when ICU fails, as it does without its
/// data.
void visit_boundaries(icu::BreakIterator& iterator, std::string_view text, const std::function<void(int)>& visit);

/// Throws std::runtime_error naming what is missing when `status` is a failure.
void require_icu(UErrorCode status);

}  // namespace quarterdeck
