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
/// "Looked after (per 10,000)"; the name alone where it says its unit itself, or there is none.
std::string with_unit(const std::string& name, const std::string& unit);
/// The text without blanks at its ends.
std::string_view trimmed(std::string_view text);
/// `Areas for improvement` → `areas-for-improvement`; empty when no letter or digit is left.
std::string slug(std::string_view text);
/// "quarters", "years", or "periods" where they are not alike: what there are several of.
std::string_view period_noun(const std::vector<Period>& periods, const std::string& language);
/// "Quarter 2 2018/19 to Quarter 4 2020/21" of all periods between; "Quarter 2 2023/24 and Quarter 2 2024/25", "five
/// quarters from … to …" of periods that stand apart. They come oldest first.
std::string shown_periods(const std::vector<Period>& periods, const std::string& language);
/// The text with "Quarter 2 2024/25" kept on one line by no-break spaces: for headlines, which are large and break often.
std::string with_whole_quarters(std::string text, const std::string& language);

}  // namespace quarterdeck
