#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "frame/frame.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Vertical measures of a face at size 1, in points. Descent is positive downwards.
struct FaceMetrics {
    double ascent = 0;
    double descent = 0;
    double cap_height = 0;
    double x_height = 0;
};

/// The faces of one theme, and shaping with them. For one thread at a time.
///
/// Throws std::runtime_error for bytes that are no usable TrueType or OpenType font.
class FontBook {
public:
    /// The theme has to outlive the book: its font files are read where they are.
    explicit FontBook(const Theme& theme);
    explicit FontBook(Theme&&) = delete;
    ~FontBook();
    FontBook(FontBook&&) noexcept;
    FontBook& operator=(FontBook&&) noexcept;

    /// Shapes and kerns one line's worth of text (no line breaks in it), split into runs where a fallback face is
    /// needed. The runs' origins are (x, 0), each after the one before; `language` is a BCP 47 tag.
    std::vector<GlyphRun> shape(std::string_view text, FontStyle style, double size, Colour colour,
                                std::string_view language) const;
    /// Advance of the shaped text in points.
    double width(std::string_view text, FontStyle style, double size, std::string_view language) const;
    /// The characters (as UTF-8, each once, in order) that no face has.
    std::vector<std::string> missing_characters(std::string_view text, FontStyle style) const;

    FaceMetrics metrics(FontStyle style) const;
    int face_count() const;
    /// The font file's bytes, and the PostScript name, of a face.
    const std::string& face_bytes(FaceId face) const;
    std::string face_name(FaceId face) const;

private:
    struct Faces;
    std::unique_ptr<Faces> faces_;
};

}  // namespace quarterdeck
