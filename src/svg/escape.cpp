#include "svg/svg.hpp"
#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

/// XML 1.0, production 2 (Char), less what HTML's parser calls errors: controls and noncharacters.
bool allowed(char32_t code) {
    if (code == U'\t' || code == U'\n' || code == U'\r') return true;
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool noncharacter = (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
    return !control && !noncharacter;
}

void append_escaped(std::string& markup, char32_t code) {
    switch (code) {
        case U'&':
            markup += "&amp;";
            return;
        case U'<':
            markup += "&lt;";
            return;
        case U'>':
            markup += "&gt;";
            return;
        case U'"':
            markup += "&quot;";
            return;
    }
    if (allowed(code)) append_character(markup, code);
}

}  // namespace

std::string escape_markup(std::string_view text) {
    std::string markup;
    markup.reserve(text.size() + text.size() / 8);
    for (std::size_t offset = 0; offset < text.size();) {
        const DecodedCharacter character = decode_character(text, offset);
        append_escaped(markup, character.code);
        offset += character.length;
    }
    return markup;
}

}  // namespace quarterdeck
