#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>

#include <unicode/utf8.h>

namespace quarterdeck {

namespace {

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

bool is_plain(char byte) { return byte >= 0x20 && byte < 0x7F; }

}  // namespace

DecodedCharacter decode_character(std::string_view text, std::size_t offset) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + offset;
    const auto available = static_cast<std::int32_t>(text.size() - offset < 4 ? text.size() - offset : 4);
    std::int32_t length = 0;
    UChar32 code = 0;
    U8_NEXT_OR_FFFD(bytes, length, available, code);
    return {static_cast<char32_t>(code), static_cast<std::size_t>(length)};
}

void append_character(std::string& text, char32_t code) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, code);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string drawable_line(std::string_view text) {
    // Most text is ASCII, which stays as it is; only what follows has to be looked at character by character.
    const auto rest = std::find_if_not(text.begin(), text.end(), is_plain);
    std::string line(text.begin(), rest);
    if (rest == text.end()) return line;
    line.reserve(text.size());
    for (std::size_t offset = line.size(); offset < text.size();) {
        const DecodedCharacter character = decode_character(text, offset);
        append_character(line, is_control(character.code) ? U' ' : character.code);
        offset += character.length;
    }
    return line;
}

}  // namespace quarterdeck
