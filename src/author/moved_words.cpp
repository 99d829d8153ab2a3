#include "author/moved_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

#include "base/small_letters.hpp"

namespace quarterdeck {

namespace {

constexpr std::array<const char*, 4> number_words = {"one", "two", "three", "four"};

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// 1 to 4 for "3" and "Three".
int quarter_number(const std::string& text) {
    if (text.size() == 1) return text[0] - '0';
    const auto found = std::find(number_words.begin(), number_words.end(), in_small_letters(text));
    return static_cast<int>(found - number_words.begin()) + 1;
}

/// A digit for a digit, a word for a word, and in the same letters.
std::string number_like(const std::string& model, int quarter) {
    if (model.size() == 1) return fmt::format("{}", quarter);
    std::string word = number_words.at(static_cast<std::size_t>(quarter) - 1);
    if (model == upper(model)) return upper(word);
    if (std::isupper(static_cast<unsigned char>(model[0])) != 0) word[0] = upper(word)[0];
    return word;
}

/// "quarters " becomes "quarter " before a single number.
std::string singular(std::string noun) {
    const std::size_t plural = in_small_letters(noun).find("quarters");
    return plural == std::string::npos ? noun : noun.erase(plural + std::string("quarter").size(), 1);
}

/// What one pattern matched, and what to put in its place; an empty text leaves it.
template <class Replace>
std::string replace_all(const std::string& text, const std::regex& pattern, Replace replace) {
    std::string result;
    std::size_t end = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), none; match != none; ++match) {
        const auto begin = static_cast<std::size_t>(match->position());
        result += text.substr(end, begin - end);
        const std::string replacement = replace(*match);
        result += replacement.empty() ? match->str() : replacement;
        end = begin + static_cast<std::size_t>(match->length());
    }
    return result + text.substr(end);
}

/// "Quarter Three and Four", "Q1", "quarters 1 to 3".
std::string move_quarters(const std::string& text, const Period& from, const Period& to) {
    static const std::regex pattern("\\b(quarters?\\s+|q)([1-4]|one|two|three|four)(?:(\\s*(?:and|to|&|,|-|–)\\s*)"
                                    "(quarter\\s+|q)?([1-4]|one|two|three|four))?\\b",
                                    std::regex::icase);
    return replace_all(text, pattern, [&](const std::smatch& match) {
        const std::string first = match[2], second = match[5];
        const int last_number = second.empty() ? quarter_number(first) : quarter_number(second);
        if (quarter_number(first) != from.first().quarter() || last_number != from.last().quarter()) return std::string();
        const bool single = to.first() == to.last();
        std::string moved = (single ? singular(match[1]) : match[1].str()) + number_like(first, to.first().quarter());
        if (!single) moved += match[3].str() + match[4].str() + number_like(second, to.last().quarter());
        return moved;
    });
}

/// "the second quarter of 2022/23": without its year it may be of any.
std::string move_ordinals(const std::string& text, const Period& from, const Period& to) {
    static const std::regex pattern("\\b(first|second|third|fourth)(\\s+quarter\\s+of\\s+)(20\\d\\d)\\b", std::regex::icase);
    constexpr std::array<const char*, 4> ordinals = {"first", "second", "third", "fourth"};
    if (from.first() != from.last() || to.first() != to.last()) return text;
    return replace_all(text, pattern, [&](const std::smatch& match) {
        const bool same = in_small_letters(match.str(1)) == ordinals.at(static_cast<std::size_t>(from.quarter()) - 1);
        if (!same || match[3] != fmt::format("{}", from.year())) return std::string();
        std::string word = ordinals.at(static_cast<std::size_t>(to.quarter()) - 1);
        if (std::isupper(static_cast<unsigned char>(match.str()[0])) != 0) word[0] = upper(word)[0];
        return word + match[2].str() + match[3].str();
    });
}

/// "2020/21", "2020-21", "2020/2021".
std::string move_year(const std::string& text, int from, int to) {
    static const std::regex pattern("\\b(20\\d\\d)(/|-|–)(\\d\\d\\d\\d|\\d\\d)\\b");
    return replace_all(text, pattern, [&](const std::smatch& match) {
        const bool in_full = match[3].length() == 4;
        const auto ending = [&](int year) { return in_full ? fmt::format("{}", year + 1) : fmt::format("{:02}", (year + 1) % 100); };
        if (match[1] != fmt::format("{}", from) || match[3] != ending(from)) return std::string();
        return fmt::format("{}{}{}", to, match[2].str(), ending(to));
    });
}

}  // namespace

std::string moved_words(const std::string& text, const Period& from, const Period& to) {
    return move_year(move_ordinals(move_quarters(text, from, to), from, to), from.last().year(), to.last().year());
}

}  // namespace quarterdeck
