#include "compose/lettered_list.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace quarterdeck {
namespace {

constexpr std::size_t marker_length = 4;  // "(a) "

/// The text that an item begins with.
markup::Text* first_text(markup::ListItem& item) {
    if (item.blocks.empty()) return nullptr;
    auto* paragraph = std::get_if<markup::Paragraph>(&item.blocks.front().node);
    if (paragraph == nullptr || paragraph->text.empty()) return nullptr;
    return std::get_if<markup::Text>(&paragraph->text.front().node);
}

/// 1 for "(a) …"; 0 for a text that is not lettered.
int letter_number(const markup::Text* text) {
    if (text == nullptr || text->text.size() < marker_length) return 0;
    const std::string& words = text->text;
    const bool marker = words[0] == '(' && words[1] >= 'a' && words[1] <= 'z' && words[2] == ')' && words[3] == ' ';
    return marker ? words[1] - 'a' + 1 : 0;
}

}  // namespace

std::optional<LetteredList> read_lettered_list(const markup::List& list, Diagnostics& diagnostics) {
    if (list.ordered) return std::nullopt;
    LetteredList lettered{list, 0};
    std::vector<int> letters;
    for (markup::ListItem& item : lettered.list.items) letters.push_back(letter_number(first_text(item)));
    if (std::all_of(letters.begin(), letters.end(), [](int letter) { return letter == 0; })) return std::nullopt;
    lettered.first = std::max(letters.front(), 1);
    int expected = lettered.first;
    for (markup::ListItem& item : lettered.list.items) {
        markup::Text* text = first_text(item);
        if (letter_number(text) == expected) {
            text->text.erase(0, marker_length);
        } else {
            diagnostics
                .error(item.span, fmt::format("this item should begin with “({})”, after the letters before it",
                                              static_cast<char>('a' + expected - 1)))
                .hint("letter all items of a list in order, or none");
        }
        ++expected;
    }
    return lettered;
}

}  // namespace quarterdeck
