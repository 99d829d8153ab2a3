#include "pdf/glyph_clusters.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

/// Characters that no character map may hold (ISO 19005-2, 6.2.11.7.2).
bool is_forbidden(char32_t character) { return character == 0 || character == 0xFEFF || character == 0xFFFE; }

std::u32string decoded(const std::string& text, std::size_t begin, std::size_t end) {
    std::u32string characters;
    for (std::size_t offset = begin; offset < std::min(end, text.size());) {
        const DecodedCharacter character = decode_character(text, offset);
        if (!is_forbidden(character.code)) characters.push_back(character.code);
        offset += character.length;
    }
    return characters;
}

bool simpler(const std::u32string& left, const std::u32string& right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

void collect(const GlyphRun& run, GlyphTexts& texts) {
    for (const GlyphCluster& cluster : glyph_clusters(run)) {
        for (std::size_t index = 0; index < cluster.glyph_count; ++index) {
            const std::uint32_t glyph = run.glyphs[cluster.first_glyph + index].id;
            if (glyph == 0)
                throw std::runtime_error(
                    fmt::format("The text “{}” has a character that no font of the theme has.", run.text));
            const auto [entry, added] = texts.try_emplace(glyph, cluster.text);
            if (!added && simpler(cluster.text, entry->second)) entry->second = cluster.text;
        }
    }
}

}  // namespace

/// Clusters stand in the order of the text, or for right-to-left runs all the other way round: a cluster's text ends
/// where its neighbour's begins.
std::vector<GlyphCluster> glyph_clusters(const GlyphRun& run) {
    std::vector<GlyphCluster> clusters;
    clusters.reserve(run.glyphs.size());
    const bool backwards = !run.glyphs.empty() && run.glyphs.back().cluster < run.glyphs.front().cluster;
    std::size_t behind = run.text.size();
    for (std::size_t index = 0; index < run.glyphs.size();) {
        const std::size_t start = run.glyphs[index].cluster;
        const std::size_t first = index;
        while (index < run.glyphs.size() && run.glyphs[index].cluster == start) ++index;
        const std::size_t ahead = index < run.glyphs.size() ? run.glyphs[index].cluster : run.text.size();
        clusters.push_back({first, index - first, decoded(run.text, start, backwards ? behind : ahead)});
        behind = start;
    }
    return clusters;
}

std::map<FaceId, GlyphTexts> glyphs_in_use(const PagedDocument& pages) {
    std::map<FaceId, GlyphTexts> faces;
    for (const Frame& page : pages.pages) {
        for (const FrameItem& item : page.items) {
            const auto* run = std::get_if<GlyphRun>(&item.item);
            if (run != nullptr && !run->glyphs.empty()) collect(*run, faces[run->face]);
        }
    }
    return faces;
}

void append_hex(std::string& digits, std::uint32_t word) {
    constexpr std::string_view all = "0123456789ABCDEF";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) digits.push_back(all[(word >> shift) & 0xFU]);
}

std::string utf16_hex(const std::u32string& text) {
    std::string digits;
    for (const char32_t character : text) {
        const auto code = static_cast<std::uint32_t>(character);
        if (code >= 0x10000) append_hex(digits, 0xD7C0 + (code >> 10U));
        append_hex(digits, code < 0x10000 ? code : 0xDC00 + (code & 0x3FFU));
    }
    return digits;
}

}  // namespace quarterdeck
