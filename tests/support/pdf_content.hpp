#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

namespace quarterdeck::testing {

/// What one page's content stream holds: its text by marked-content number, and what it uses.
struct PdfPageContent {
    std::map<int, std::string> text_by_mcid;  ///< Every MCID, also of pictures and shapes (empty text).
    std::map<int, int> shapes_by_mcid;        ///< How many paths are painted.
    std::string artifact_text;
    std::map<std::string, std::set<std::uint32_t>> glyphs_by_font;  ///< By resource name.
    std::vector<std::string> failures;  ///< Unmarked content, unbalanced or repeated marks, glyphs without text.
};

/// What a stream holds once its filters are undone.
std::string stream_bytes(QPDFObjectHandle stream);

PdfPageContent read_page_content(QPDFObjectHandle page);

/// The text of each glyph number, from a font's ToUnicode map.
std::map<std::uint32_t, std::string> read_unicode_map(QPDFObjectHandle font);

/// UTF-8 of UTF-16BE bytes; a byte order mark at the beginning is dropped.
std::string utf8_from_utf16(const std::string& bytes);

}  // namespace quarterdeck::testing
