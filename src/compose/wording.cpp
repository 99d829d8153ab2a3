#include "compose/wording.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/standing.hpp"
#include "model/words.hpp"

namespace quarterdeck {

std::string joined_words(const std::vector<std::string>& words, const std::string& language) {
    if (words.empty()) return "";
    if (words.size() == 1) return words.front();
    const std::string before = fmt::format("{}", fmt::join(words.begin(), words.end() - 1, ", "));
    return filled(words_in(language).charts.list_of_two, before, words.back());
}

std::string sentence_case(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string with_unit(const std::string& name, const std::string& unit) {
    const bool said = unit.empty() || name.find(unit) != std::string::npos;
    return said ? name : fmt::format("{} ({})", name, unit);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string slug(std::string_view text) {
    std::string words;
    for (char letter : text) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (kept) {
            words += letter;
        } else if (!words.empty() && words.back() != '-' && letter != '\'') {
            words += '-';
        }
    }
    while (!words.empty() && words.back() == '-') words.pop_back();
    return words;
}

std::string_view period_noun(const std::vector<Period>& periods, const std::string& language) {
    const bool alike = std::all_of(periods.begin(), periods.end(),
                                   [&](const Period& period) { return period.kind() == periods.front().kind(); });
    return several(alike ? periods.front().kind() : PeriodKind::span, words_in(language).periods);
}

namespace {

constexpr std::size_t most_periods_named = 3;

/// Whether each period comes right after the one before it.
bool in_a_row(const std::vector<Period>& periods) {
    return std::adjacent_find(periods.begin(), periods.end(), [](const Period& earlier, const Period& later) {
               return later != earlier.shifted(1);
           }) == periods.end();
}

}  // namespace

std::string shown_periods(const std::vector<Period>& periods, const std::string& language) {
    if (periods.empty()) return "";
    const ChartWords& words = words_in(language).charts;
    if (periods.size() > 2 && in_a_row(periods))
        return filled(words.span, shown_period(periods.front(), language), shown_period(periods.back(), language));
    if (periods.size() > most_periods_named) {
        const auto [first, last] = std::minmax_element(periods.begin(), periods.end());
        const std::string count = shown_count(static_cast<int>(periods.size()), language);
        return filled(words.separate_periods, count, period_noun(periods, language), shown_period(*first, language),
                      shown_period(*last, language));
    }
    std::vector<std::string> names;
    for (const Period& period : periods) names.push_back(shown_period(period, language));
    return joined_words(names, language);
}

std::string with_whole_quarters(std::string text, const std::string& language) {
    constexpr std::string_view no_break_space = "\u00a0";
    const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const std::string quarter = fmt::format("{} ", words_in(language).periods.quarter);
    for (std::size_t at = text.find(quarter); at != std::string::npos; at = text.find(quarter, at + 1)) {
        const std::size_t number = at + quarter.size();
        if (!is_digit(number)) continue;
        const std::size_t behind = number + 1;
        if (behind < text.size() && text[behind] == ' ' && is_digit(behind + 1)) text.replace(behind, 1, no_break_space);
        text.replace(number - 1, 1, no_break_space);
    }
    return text;
}

}  // namespace quarterdeck
