#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <hb.h>

#include "frame/frame.hpp"
#include "text/font_book.hpp"

namespace quarterdeck {

struct BufferDeleter {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using ShapingBuffer = std::unique_ptr<hb_buffer_t, BufferDeleter>;

/// One font file, and shaping with it at size 1.
///
/// Throws std::runtime_error for bytes that are no usable TrueType or OpenType font.
class FontFace {
public:
    /// The file has to outlive the face: its bytes are read where they are.
    explicit FontFace(const FontFile& file);
    explicit FontFace(FontFile&&) = delete;
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    /// Shapes drawable text; the glyphs' clusters count from the text's start. A character that the face lacks becomes
    /// glyph 0.
    std::vector<Glyph> shape(hb_buffer_t* buffer, std::string_view text, hb_language_t language) const;

    /// Whether the face has every character of drawable text, so that nothing of it can come out as glyph 0.
    bool has_characters(std::string_view text) const;

    const FaceMetrics& metrics() const { return metrics_; }
    std::string postscript_name() const;
    const std::string& bytes() const { return file_.bytes; }

private:
    struct FontDeleter {
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };

    const FontFile& file_;
    std::unique_ptr<hb_font_t, FontDeleter> font_;
    double units_per_em_ = 1000;
    FaceMetrics metrics_;
};

}  // namespace quarterdeck
