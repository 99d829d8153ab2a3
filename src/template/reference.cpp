#include "template/reference.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

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

bool is_clause_word(const std::string& word) { return word == "of" || word == "in" || word == "for"; }

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
                          "write a period as in “2019-20 Q1”, “2019-20”, “2019” or “April 2019”"};
}

std::optional<ReferenceError> read_clause(const std::string& keyword, const std::string& text, Reference& reference) {
    if (text.empty()) return ReferenceError{fmt::format("nothing follows “{}”", keyword), std::string(example)};
    if (keyword == "of") return set_once(reference.part, keyword, text);
    if (keyword == "in") return set_once(reference.in, keyword, text);
    return read_period(text, reference);
}

}  // namespace

std::variant<Reference, ReferenceError> parse_reference(std::string_view text) {
    const std::vector<std::string> words = words_of(text);
    if (words.empty()) return ReferenceError{"the reference is empty", std::string(example)};
    Reference reference;
    if (auto failure = read_subject(words.front(), reference)) return *failure;
    auto word = words.begin() + 1;
    if (word != words.end() && !is_clause_word(*word)) {
        return ReferenceError{fmt::format("“{}” is not expected here", *word),
                              "after the name may come “of” a part, “in” an area or “millions”, and “for” a period"};
    }
    while (word != words.end()) {
        const auto next = std::find_if(word + 1, words.end(), is_clause_word);
        if (auto failure = read_clause(*word, fmt::format("{}", fmt::join(word + 1, next, " ")), reference))
            return *failure;
        word = next;
    }
    return reference;
}

}  // namespace quarterdeck
