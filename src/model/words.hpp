#pragma once

#include <array>
#include <string>

namespace quarterdeck {

/// The words, names and separators of one language that figures and periods are shown with.
struct Words {
    // From ICU, for the language and not for the machine's locale.
    std::string group_separator;
    std::string decimal_separator;
    std::array<std::string, 12> months;
    std::array<std::string, 12> short_months;

    std::string percentage_point;       ///< After exactly 1.
    std::string two_percentage_points;  ///< After exactly 2, which changes the next word's first letter in Welsh.
    std::string percentage_points;
    std::string one_million;
    std::string two_million;
    std::string million;
    std::string per_ten_thousand;

    std::string quarter;
    std::string quarters;
    std::string quarter_letters;  ///< "Q"

    // Sentences, with {} where a value goes.
    std::string academic_year;
    std::string short_academic_year;
    std::string from_to;
    std::string both;
    std::string at_least;
    std::string at_most;
    std::string under;
    std::string over;
    std::string between;
    std::string rose_by;
    std::string fell_by;
    std::string did_not_change;
};

/// `cy` for Welsh; anything else is British English. Made once for each language, then shared; safe from many threads.
const Words& words_in(const std::string& language);

}  // namespace quarterdeck
