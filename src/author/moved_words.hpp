#pragma once

#include <string>

#include "model/period.hpp"

namespace quarterdeck {

/// A title or a line of text with the quarters and the financial year that it names moved on from one period to another, in
/// the way in which they were written: "Quarter Two 2022/2023" becomes "Quarter Three 2022/2023", "Q4 2020-21" becomes
/// "Q1 2021-22", "quarters 3 and 4" becomes "quarter 1". What names any other period stays as it is.
///
/// Both periods are quarters, or spans of them.
std::string moved_words(const std::string& text, const Period& from, const Period& to);

}  // namespace quarterdeck
