#pragma once

#include <optional>
#include <string_view>

#include "frame/frame.hpp"
#include "pdf/embeddable_face.hpp"
#include "pdf/haru.hpp"

namespace quarterdeck {

/// A face as pages are drawn with it: measured by HarfBuzz, and in the drawing library a placeholder that the real font
/// replaces when the file is finished.
struct DrawingFont {
    EmbeddableFace face;
    GlyphTexts texts;
    HPDF_Font placeholder = nullptr;
};

/// One page being drawn with libharu. Takes the frame's coordinates, which grow downwards.
///
/// Colours, font and dashes are written only where they change.
class Canvas {
public:
    Canvas(Haru& haru, Size size);

    /// Everything until end_mark() belongs to the structure under this number.
    void begin_content(std::string_view structure_type, int mcid);
    void begin_artifact(ArtifactKind kind);
    void end_mark();

    void draw_text(const GlyphRun& run, const DrawingFont& font);
    void draw_shape(const Shape& shape);
    void draw_picture(const Rect& area, HPDF_Image image);

private:
    void write_raw(std::string_view operators);
    void add_step(const PathStep& step);
    void set_fill(Colour colour);
    void set_stroke(const Stroke& stroke);
    void set_dashes(const std::vector<double>& lengths);
    HPDF_REAL x(double value) const;
    HPDF_REAL y(double value) const;

    Haru& haru_;
    HPDF_Page page_;
    Size size_;
    Colour fill_;  ///< PDF begins in black…
    Colour stroke_;
    double line_width_ = 1;       ///< …with lines of one point…
    std::vector<double> dashes_;  ///< …that are solid.
    HPDF_Font font_ = nullptr;
    double font_size_ = 0;
};

}  // namespace quarterdeck
