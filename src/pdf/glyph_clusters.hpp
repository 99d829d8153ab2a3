#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "frame/paged_document.hpp"

namespace quarterdeck {

/// Characters and the glyphs that show them together: mostly one of each, several for ligatures and composed letters.
struct GlyphCluster {
    std::size_t first_glyph = 0;
    std::size_t glyph_count = 0;
    std::u32string text;
};

/// The clusters of a run, in the order of its glyphs.
std::vector<GlyphCluster> glyph_clusters(const GlyphRun& run);

/// The glyphs of one face that a document uses, each with the text that a reader gets for it.
///
/// Where one glyph stands for different texts, the one with the fewest characters and then the lowest code point is
/// kept; the others are told apart where they stand (see text_operators).
using GlyphTexts = std::map<std::uint32_t, std::u32string>;

/// What a document asks of each face that it uses.
///
/// Throws std::runtime_error for a character without a glyph.
std::map<FaceId, GlyphTexts> glyphs_in_use(const PagedDocument& pages);

/// Appends a number below 65,536 as four hexadecimal digits.
void append_hex(std::string& digits, std::uint32_t word);

/// UTF-16BE in hexadecimal digits, as PDF writes Unicode text into content and character maps.
std::string utf16_hex(const std::u32string& text);

}  // namespace quarterdeck
