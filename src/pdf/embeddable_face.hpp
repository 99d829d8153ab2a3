#pragma once

#include <cstdint>
#include <string>

#include <hb.h>

#include "pdf/glyph_clusters.hpp"

namespace quarterdeck {

/// What a font descriptor says of a face, in thousandths of the size (ISO 32000-1, table 122).
struct FontMeasures {
    double ascent = 0;
    double descent = 0;  ///< Negative, as PDF has it.
    double cap_height = 0;
    double italic_angle = 0;
    double stem_width = 0;
    double box[4] = {0, 0, 0, 0};
};

/// The outlines of the glyphs that a document uses, ready to embed.
struct FontProgram {
    bool compact = false;  ///< A bare CFF table rather than TrueType.
    std::string bytes;
};

/// One face of the FontBook as HarfBuzz reads it, for measuring and subsetting. The bytes must outlive it.
///
/// Throws std::runtime_error for a font that may not be embedded or cannot be read.
class EmbeddableFace {
public:
    EmbeddableFace(const std::string& bytes, std::string name);
    ~EmbeddableFace();
    EmbeddableFace(EmbeddableFace&& other) noexcept;
    EmbeddableFace& operator=(EmbeddableFace&&) = delete;

    const std::string& name() const { return name_; }
    /// Advance in thousandths of the size, to three decimals: the widths that the PDF states and positions rest on.
    double advance(std::uint32_t glyph) const;
    FontMeasures measures() const;
    /// Glyph numbers stay as they are.
    FontProgram subset(const GlyphTexts& glyphs) const;

private:
    double thousandths(double units) const;
    std::string table(hb_tag_t tag) const;

    std::string name_;
    hb_face_t* face_ = nullptr;
    hb_font_t* font_ = nullptr;
};

}  // namespace quarterdeck
