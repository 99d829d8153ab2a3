#include "pdf/finishing.hpp"

#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

bool fits_in_xml(char32_t character) {
    return character >= 0x20 && character != 0x7F && character != 0xFFFE && character != 0xFFFF;
}

}  // namespace

std::string clean_text(const std::string& text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const DecodedCharacter character = decode_character(text, offset);
        append_character(clean, fits_in_xml(character.code) ? character.code : U' ');
        offset += character.length;
    }
    return clean;
}

QPDFObjectHandle pdf_name(const std::string& name) { return QPDFObjectHandle::newName("/" + name); }

QPDFObjectHandle pdf_text(const std::string& utf8) { return QPDFObjectHandle::newUnicodeString(clean_text(utf8)); }

QPDFObjectHandle pdf_number(double value) { return QPDFObjectHandle::newReal(value, 3); }

QPDFObjectHandle pdf_rectangle(const Rect& area, double page_height) {
    return QPDFObjectHandle::newArray({pdf_number(area.x), pdf_number(page_height - area.bottom()),
                                       pdf_number(area.right()), pdf_number(page_height - area.y)});
}

}  // namespace quarterdeck
