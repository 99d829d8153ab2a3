#include "template/reference.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "model/period_forms.hpp"
#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view example =
    "write it as in {{ contacts }}, {{ contacts.previous }} or {{ vacancy-rate in england }}";

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (char byte : text) {
        const bool space = byte == ' ' || byte == '\t';
        if (!space) word += byte;
        if (space && !word.empty()) words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

std::vector<std::string> split_at_points(const std::string& text) {
    std::vector<std::string> pieces(1);
    for (char byte : text) {
        if (byte == '.') {
            pieces.emplace_back();
        } else {
            pieces.back() += byte;
        }
    }
    return pieces;
}

std::optional<ReferenceError> read_subject(const std::string& word, Reference& reference) {
    std::vector<std::string> pieces = split_at_points(word);
    for (const std::string& piece : pieces) {
        if (is_identifier(piece)) continue;
        if (piece.empty())
            return ReferenceError{fmt::format("“{}” has a point with nothing before or after it", word),
                                  std::string(example)};
        return ReferenceError{
            fmt::format("“{}” is not a name", piece),
            fmt::format("names are lower-case words joined by hyphens, such as “{}”", identifier_from(piece))};
    }
    reference.subject = pieces.front();
    reference.properties.assign(pieces.begin() + 1, pieces.end());
    return std::nullopt;
}

/// Whether a clause begins at a word. Parts may be called "18 and over" or "from 5 to 9": those two words begin a
/// clause only where one makes sense.
bool begins_clause(const std::vector<std::string>& words, std::size_t at, const Reference& reference) {
    const std::string& word = words[at];
    if (word == "of" || word == "in" || word == "for") return true;
    if (word == "over") return at + 1 < words.size() && words[at + 1] == "last";
    if (word != "from" || reference.properties.empty()) return false;
    return reference.properties.back().starts_with("difference");
}

std::optional<ReferenceError> set_once(std::string& field, const std::string& keyword, const std::string& text) {
    if (!field.empty())
        return ReferenceError{fmt::format("the reference says “{}” twice", keyword), "keep one of them"};
    field = text;
    return std::nullopt;
}

std::optional<ReferenceError> read_period(const std::string& text, Reference& reference) {
    if (reference.period) return ReferenceError{"the reference says “for” twice", "keep one of them"};
    reference.period = Period::parse(text);
    if (reference.period) return std::nullopt;
    return ReferenceError{fmt::format("“{}” after “for” is not a period", text),
                          period_hint(text)};
}

/// "last 4": fewer than two are no average, and more than ten years no memory.
std::optional<ReferenceError> read_over(const std::string& text, Reference& reference) {
    constexpr int fewest = 2, most = 40;
    constexpr std::string_view last = "last ";
    if (reference.over) return ReferenceError{"the reference says “over” twice", "keep one of them"};
    int count = 0;
    const char* end = text.data() + text.size();
    if (text.starts_with(last)) {
        const auto [stop, failure] = std::from_chars(text.data() + last.size(), end, count);
        if (failure != std::errc() || stop != end) count = 0;
    }
    if (count < fewest || count > most)
        return ReferenceError{fmt::format("“{}” after “over” is not a number of periods", text),
                              "write it as in “over last 4”, from 2 to 40"};
    reference.over = count;
    return std::nullopt;
}

std::optional<ReferenceError> read_clause(const std::string& keyword, const std::string& text, Reference& reference) {
    if (text.empty()) return ReferenceError{fmt::format("nothing follows “{}”", keyword), std::string(example)};
    if (keyword == "of") return set_once(reference.part, keyword, text);
    if (keyword == "in") return set_once(reference.in, keyword, text);
    if (keyword == "from") return set_once(reference.from, keyword, text);
    if (keyword == "over") return read_over(text, reference);
    return read_period(text, reference);
}

}  // namespace

std::variant<Reference, ReferenceError> parse_reference(std::string_view text) {
    const std::vector<std::string> words = words_of(text);
    if (words.empty()) return ReferenceError{"the reference is empty", std::string(example)};
    Reference reference;
    if (auto failure = read_subject(words.front(), reference)) return *failure;
    std::size_t at = 1;
    if (at < words.size() && !begins_clause(words, at, reference)) {
        return ReferenceError{fmt::format("“{}” is not expected here", words[at]),
                              "after the name may come “of” a part, “in” an area or “millions”, “for” a period; after "
                              "“.difference” “from” an area, and after “.average” “over last 4”"};
    }
    while (at < words.size()) {
        std::size_t next = at + 1;
        while (next < words.size() && !begins_clause(words, next, reference)) ++next;
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = words.begin() + static_cast<std::ptrdiff_t>(next);
        if (auto failure = read_clause(*first, fmt::format("{}", fmt::join(first + 1, last, " ")), reference))
            return *failure;
        at = next;
    }
    return reference;
}

}  // namespace quarterdeck
