#include "read/text_places.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

/// What of a text stands in the source as it reads: up to the first character that an escape or an entity may stand
/// for.
std::string_view literal_beginning(std::string_view text) {
    constexpr std::string_view escapable = "\\`*_{}[]()#+-.!<>&\"'";
    return text.substr(0, text.find_first_of(escapable));
}

}  // namespace

TextPlaces::TextPlaces(const Passage& passage, const SourceLines& lines, int first_line, int last_line)
    : passage_(passage), lines_(lines), cursor_(lines.offset(first_line, 1)) {
    end_ = last_line >= lines.count() ? passage.text.size() : lines.offset(last_line + 1, 1);
    end_ = std::max(end_, cursor_);
}

SourceSpan TextPlaces::find(std::string_view text) {
    const std::string_view block = std::string_view(passage_.text).substr(0, end_);
    for (std::string_view wanted : {text.substr(0, text.find('\n')), literal_beginning(text)}) {
        const std::size_t found = wanted.empty() ? std::string_view::npos : block.find(wanted, cursor_);
        if (found == std::string_view::npos) continue;
        cursor_ = found + wanted.size();
        return span_at(found, wanted.size());
    }
    return span_at(std::min(cursor_, end_), 1);
}

void TextPlaces::skip(std::string_view source) {
    const std::size_t found = std::string_view(passage_.text).substr(0, end_).find(source, cursor_);
    if (found != std::string_view::npos) cursor_ = found + source.size();
}

SourceSpan TextPlaces::span_at(std::size_t offset, std::size_t length) const {
    return passage_.at(lines_.line_at(offset), lines_.column_at(offset), static_cast<int>(length));
}

}  // namespace quarterdeck
