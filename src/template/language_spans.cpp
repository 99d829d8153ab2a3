#include "template/language_spans.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace quarterdeck {
namespace {

constexpr std::string_view span_opening = "[";
constexpr std::string_view before_tag = "]{lang=";
constexpr std::string_view span_closing = "}";
constexpr std::size_t longest_tag = 35;

/// Two or three letters, then subtags of letters and digits (BCP 47).
bool is_language_tag(std::string_view tag) {
    const auto is_letter = [](char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); };
    const std::size_t primary = std::min(tag.find('-'), tag.size());
    if (primary < 2 || primary > 3 || tag.size() > longest_tag || tag.back() == '-') return false;
    if (!std::all_of(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(primary), is_letter)) return false;
    return std::all_of(tag.begin(), tag.end(), [&](char letter) {
        return letter == '-' || is_letter(letter) || (letter >= '0' && letter <= '9');
    });
}

void add_text(std::string_view text, const SourceSpan& place, markup::Inlines& inlines) {
    if (!text.empty()) inlines.push_back({markup::Text{std::string(text)}, place});
}

}  // namespace

markup::Inlines read_language_spans(const std::string& text, const SourceSpan& place, Diagnostics& diagnostics) {
    markup::Inlines inlines;
    std::string_view rest = text;
    while (true) {
        const std::size_t end_of_words = rest.find(before_tag);
        const std::size_t end =
            end_of_words == std::string_view::npos ? end_of_words : rest.find(span_closing, end_of_words);
        if (end == std::string_view::npos) break;
        const std::size_t start = rest.rfind(span_opening, end_of_words);
        if (start == std::string_view::npos) break;
        const std::string_view words =
            rest.substr(start + span_opening.size(), end_of_words - start - span_opening.size());
        const std::size_t tag_start = end_of_words + before_tag.size();
        const std::string_view tag = rest.substr(tag_start, end - tag_start);
        add_text(rest.substr(0, start), place, inlines);
        if (is_language_tag(tag)) {
            inlines.push_back({markup::LanguageSpan{std::string(tag), std::string(words)}, place});
        } else {
            diagnostics.error(place, fmt::format("“{}” is no language", tag)).hint("write “cy” for Welsh, as in [Cyngor]{lang=cy}");
            add_text(words, place, inlines);
        }
        rest.remove_prefix(end + span_closing.size());
    }
    add_text(rest, place, inlines);
    return inlines;
}

}  // namespace quarterdeck
