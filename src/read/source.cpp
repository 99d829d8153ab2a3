#include "read/source.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string with_plain_newlines(std::string bytes) {
    if (bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
    if (bytes.find('\r') == std::string::npos) return bytes;
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '\r') {
            text += bytes[at];
        } else if (at + 1 == bytes.size() || bytes[at + 1] != '\n') {
            text += '\n';
        }
    }
    return text;
}

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The length of the UTF-8 character at a byte, or 0 when there is none: overlong forms and surrogates are none.
std::size_t character_length(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const auto second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (lead < 0x80U) return 1;
    if (lead >= 0xC2U && lead <= 0xDFU) return continues(text, at + 1) ? 2 : 0;
    if (lead >= 0xE0U && lead <= 0xEFU) {
        if ((lead == 0xE0U && second < 0xA0U) || (lead == 0xEDU && second > 0x9FU)) return 0;
        return continues(text, at + 1) && continues(text, at + 2) ? 3 : 0;
    }
    if (lead >= 0xF0U && lead <= 0xF4U) {
        if ((lead == 0xF0U && second < 0x90U) || (lead == 0xF4U && second > 0x8FU)) return 0;
        return continues(text, at + 1) && continues(text, at + 2) && continues(text, at + 3) ? 4 : 0;
    }
    return 0;
}

bool is_control(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20U && byte != '\n' && byte != '\t') || code == 0x7FU;
}

bool check_characters(const std::shared_ptr<const SourceFile>& file, Diagnostics& diagnostics) {
    const std::string_view text = file->text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = character_length(text, at);
        if (length > 0 && !is_control(text[at])) {
            at += length;
            continue;
        }
        const SourceLines lines(text);
        const SourceSpan place{file, lines.line_at(at), lines.column_at(at), 1};
        if (length == 0) {
            diagnostics.error(place, "the file is not UTF-8 text from here on")
                .hint("save it again with the encoding UTF-8; in Notepad that is under “Save as”");
        } else {
            diagnostics
                .error(place,
                       fmt::format("an invisible control character (code {}) stands here", static_cast<int>(text[at])))
                .hint("delete it; it often comes with text pasted from a PDF or a spreadsheet");
        }
        return false;
    }
    return true;
}

}  // namespace

std::shared_ptr<const SourceFile> read_source(const std::string& path, std::string bytes, Diagnostics& diagnostics) {
    if (bytes.size() > largest_text_file) {
        const auto unread = std::make_shared<const SourceFile>(SourceFile{path, {}});
        diagnostics
            .error({unread, 0, 0, 0}, fmt::format("the file is too large: {} bytes, and at most {} are read",
                                                  bytes.size(), largest_text_file))
            .hint("is it the right file? Split it if all of it is needed");
        return nullptr;
    }
    auto file = std::make_shared<const SourceFile>(SourceFile{path, with_plain_newlines(std::move(bytes))});
    return check_characters(file, diagnostics) ? file : nullptr;
}

SourceSpan Passage::at(int line, int column, int length) const {
    if (!exact) return {file, first_line, indent + 1, 1};
    return {file, first_line + line - 1, indent + column, length};
}

Passage whole_file(std::shared_ptr<const SourceFile> file) {
    Passage passage;
    passage.text = file->text;
    passage.file = std::move(file);
    return passage;
}

Passage passage_of(const Value& value, const Value::Scalar& scalar) {
    if (scalar.block) return {value.span.file, scalar.text, value.span.line + 1, scalar.block_indent, true};
    const int quotes = scalar.quoted ? 1 : 0;
    Passage passage{value.span.file, scalar.text, value.span.line, value.span.column - 1 + quotes, true};
    passage.exact = value.span.length == static_cast<int>(scalar.text.size()) + 2 * quotes;
    return passage;
}

SourceLines::SourceLines(std::string_view text) : text_(text), starts_{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        starts_.push_back(at + 1);
}

std::string_view SourceLines::line(int number) const {
    if (number < 1 || number > count()) return {};
    const std::size_t start = starts_[static_cast<std::size_t>(number - 1)];
    const std::size_t end = number == count() ? text_.size() : starts_[static_cast<std::size_t>(number)] - 1;
    return text_.substr(start, end - start);
}

std::size_t SourceLines::offset(int line, int column) const {
    if (line < 1) return 0;
    if (line > count()) return text_.size();
    return std::min(text_.size(),
                    starts_[static_cast<std::size_t>(line - 1)] + static_cast<std::size_t>(std::max(column, 1) - 1));
}

int SourceLines::line_at(std::size_t offset) const {
    return static_cast<int>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin());
}

int SourceLines::column_at(std::size_t offset) const {
    return static_cast<int>(offset - starts_[static_cast<std::size_t>(line_at(offset) - 1)]) + 1;
}

int indent_of(std::string_view line) {
    const std::size_t text = line.find_first_not_of(" \t");
    return static_cast<int>(text == std::string_view::npos ? line.size() : text);
}

std::string_view stripped(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

}  // namespace quarterdeck
