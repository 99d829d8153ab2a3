#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/period.hpp"

namespace quarterdeck {

/// "a", "a and b", "a, b and c".
std::string joined_words(const std::vector<std::string>& words, const std::string& language);
/// The first letter upper case (ASCII letters only: nothing else is changed).
std::string sentence_case(std::string text);
/// The text without blanks at its ends.
std::string_view trimmed(std::string_view text);
/// `Areas for improvement` → `areas-for-improvement`; empty when no letter or digit is left.
std::string slug(std::string_view text);
/// "Quarter 2 2018/19 to Quarter 4 2020/21"; one period alone as itself.
std::string shown_periods(const std::vector<Period>& periods, const std::string& language);
}  // namespace quarterdeck
