#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// A number as somebody typed it into a text.
struct TypedNumber {
    Decimal value;
    bool pounds = false;
    bool percent = false;
    char scale = 0;  ///< `k`, `m`, or none.
};

/// Reads `3,340`, `38.3%`, `£6.7m`; nothing for anything else, such as `30th` or `2019/20`.
std::optional<TypedNumber> parse_typed_number(std::string_view text);

/// One word, number or reference of a text, without the marks around it.
struct Token {
    std::string text;   ///< As typed; empty for a reference.
    std::string lower;  ///< In small letters, for looking it up.
    std::optional<TypedNumber> number;
    const Reference* reference = nullptr;
    bool in_link = false;
    bool opens_bracket = false;
    bool ends_clause = false;  ///< A comma, semicolon, colon or dash follows.

    // Where it stands: some bytes into a run of text whose beginning is known.
    const markup::Text* run = nullptr;
    std::size_t offset = 0;
    SourceSpan run_span;

    /// Found by walking from the run's beginning, so only for what is complained about.
    SourceSpan place() const;
    bool is(std::string_view word) const { return lower == word; }
};

/// A sentence, a heading, or an item of a list without a full stop.
struct Sentence {
    std::vector<Token> tokens;
    bool begins_block = false;
    bool heading = false;
    bool label = false;              ///< A caption, a chart's subtitle, a cell: it names things and claims nothing.
    std::set<std::string> beside{};  ///< Of a cell: the stems of its row's and its column's headings.
    std::string slot;                ///< The text it stands in: `narrative.contacts`; empty in a template.

    SourceSpan place() const;
};

/// Cuts the inlines of one block into sentences; none of them is empty.
std::vector<Sentence> sentences_of(const markup::Inlines& inlines);

/// The words of a text with single spaces: for messages.
std::string words_of(const Sentence& sentence);

}  // namespace quarterdeck
