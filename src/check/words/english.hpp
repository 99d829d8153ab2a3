#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "check/document_words.hpp"

/// What the checks of sentences know of English. Documents in another language pass them unread.
namespace quarterdeck {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);
/// The same for long lists: words with a space between.
bool is_among(std::string_view word, std::string_view words);

/// 1 to 12 for "March", "mar"; 0 for any other word.
int month_number(std::string_view lower_word);

/// A date as typed in a text, over one token or several.
struct TypedDate {
    enum class Style { plain, ordinal, slashes, iso, month };
    Date first{};  ///< The earliest day that is meant: of a month, its first.
    Style style = Style::plain;
    std::string text;
    std::size_t token = 0;   ///< Where it begins in its sentence.
    std::size_t length = 1;  ///< In tokens.
};
/// "7 March 2024", "7th March 2024", "07/03/2024", "2024-03-07", "March 2024".
std::vector<TypedDate> dates_in(const Sentence& sentence);

/// "rose", "an increase"; "fell", "a reduction".
bool says_rise(std::string_view lower_word);
bool says_fall(std::string_view lower_word);

/// What words of one origin share: "referrals" and "referral" are "referr".
std::string stem(std::string_view lower_word);
std::set<std::string> stems_of(const Sentence& sentence);
/// The stems of a measure's titles that tell it from others: "missing", not "children".
std::set<std::string> telling_stems(const Measure& measure);
/// Whether a sentence speaks of a measure, by a reference or by one of its telling words.
bool speaks_of(const Sentence& sentence, const Measure& measure);

bool is_english(const std::string& language);

}  // namespace quarterdeck
