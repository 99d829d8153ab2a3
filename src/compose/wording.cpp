#include "compose/wording.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/shown.hpp"
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

std::string shown_periods(const std::vector<Period>& periods, const std::string& language) {
    if (periods.empty()) return "";
    const auto [first, last] = std::minmax_element(periods.begin(), periods.end());
    if (*first == *last) return shown_period(*first, language);
    return filled(words_in(language).charts.span, shown_period(*first, language),
                  shown_period(*last, language));
}

}  // namespace quarterdeck
