#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quarterdeck {

/// A character (Unicode scalar value) and the bytes that it takes in UTF-8.
struct DecodedCharacter {
    char32_t code = 0;
    std::size_t length = 0;
};

/// What stands for bytes that are no UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// The character at a byte offset below the text's size; the replacement character for bytes that are no UTF-8.
DecodedCharacter decode_character(std::string_view text, std::size_t offset);

/// Appends a character as UTF-8.
void append_character(std::string& text, char32_t code);

/// The text as one line that can be drawn: valid UTF-8, with a space for each control character.
std::string drawable_line(std::string_view text);

}  // namespace quarterdeck
