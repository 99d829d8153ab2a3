#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"

namespace quarterdeck {

namespace {

/// The number that an item's line begins with in the source; nothing where it cannot be read.
std::optional<int> typed_number(const SourceSpan& span) {
    if (!span.known()) return std::nullopt;
    std::string_view text = span.file->text;
    for (int line = 1; line < span.line && !text.empty(); ++line)
        text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
    text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(std::max(0, span.column - 1))));
    int number = 0;
    const auto [end, failure] =
        std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 9), number);
    if (failure != std::errc() || end == text.data() + text.size() || (*end != '.' && *end != ')')) return std::nullopt;
    return number;
}

/// Markdown counts by itself from an item to the next, so a number out of order is silently put right, or hides an item
/// that has gone.
void check_list(const PlacedList& placed, Findings& findings) {
    if (!placed.list->ordered) return;
    std::optional<int> before;
    for (const markup::ListItem& item : placed.list->items) {
        const auto number = typed_number(item.span);
        const bool in_order = !before || !number || *number == *before + 1 || *number == *before;
        if (!in_order) {
            findings
                .warning(item.span,
                         fmt::format("this item is numbered {} in the source and follows {}: it is not shown so",
                                     *number, *before),
                         {std::to_string(*number), placed.slot})
                .hint("is an item missing? Begin every item with “1.”: numbers are counted when the document is made");
        }
        if (number) before = number;
    }
}

/// "9.6": a paragraph's number typed as text.
bool is_paragraph_number(const Token& token) {
    const std::string& text = token.text;
    const std::size_t dot = text.find('.');
    return token.number && !token.number->percent && !token.number->pounds && dot != std::string::npos &&
           dot + 1 < text.size();
}

/// Whether a typed number does not come behind the one before it: 9.4 behind 9.5.
bool is_out_of_order(const std::string& before, const std::string& number) {
    const std::size_t dot = number.rfind('.');
    if (before.substr(0, before.rfind('.')) != number.substr(0, dot)) return false;
    return Decimal::parse(number.substr(dot + 1)) <= Decimal::parse(before.substr(before.rfind('.') + 1));
}

/// A number typed as text stays as it is when paragraphs are added. What follows has to begin like a sentence.
void check_sentence(const Sentence& sentence, std::string& before, Findings& findings) {
    if (!sentence.begins_block || sentence.tokens.size() < 2 || !is_paragraph_number(sentence.tokens[0])) return;
    const std::string &number = sentence.tokens[0].text, &next = sentence.tokens[1].text;
    if (next.empty() || next.front() < 'A' || next.front() > 'Z') return;
    const std::string order =
        !before.empty() && is_out_of_order(before, number) ? fmt::format(", and it follows {}", before) : "";
    before = number;
    findings
        .warning(sentence.tokens[0].place(),
                 fmt::format("“{}” looks like a paragraph's number typed by hand: nothing counts it{}", number, order),
                 {number, sentence.slot})
        .hint("make the paragraph an item of an ordered list, indented below its main paragraph: “   1. …”");
}

}  // namespace

void check_paragraph_numbers(const DocumentWords& document, const EnteredFigures&, Findings& findings) {
    for (const PlacedList& placed : document.lists) check_list(placed, findings);
    std::string before;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) check_sentence(sentence, before, findings);
    }
}

}  // namespace quarterdeck
