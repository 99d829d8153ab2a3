#include "pdf/canvas.hpp"

#include <cmath>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>
#include <hpdf_pages.h>

#include "base/overloaded.hpp"
#include "pdf/text_operators.hpp"

namespace quarterdeck {

namespace {

/// Thousandths of a point are finer than any printer; more digits would only make files larger.
HPDF_REAL real(double value) {
    if (!(std::abs(value) < 32767)) throw std::runtime_error("Something would be drawn far outside its page.");
    return static_cast<HPDF_REAL>(std::round(value * 1000) / 1000);
}

std::string artifact_properties(ArtifactKind kind, Size page) {
    switch (kind) {
        case ArtifactKind::layout: return "<</Type /Layout>>";
        case ArtifactKind::background:
            return fmt::format("<</Type /Background /BBox [0 0 {:.3f} {:.3f}]>>", page.width, page.height);
        case ArtifactKind::page_header: return "<</Type /Pagination /Subtype /Header /Attached [/Top]>>";
        case ArtifactKind::page_footer: return "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";
    }
    return "<<>>";
}

}  // namespace

Canvas::Canvas(Haru& haru, Size size) : haru_(haru), page_(HPDF_AddPage(haru.document())), size_(size) {
    haru_.check();
    HPDF_Page_SetWidth(page_, real(size.width));
    HPDF_Page_SetHeight(page_, real(size.height));
    // Mitred, the corners of lines would stick out as spikes.
    HPDF_Page_SetLineJoin(page_, HPDF_ROUND_JOIN);
    haru_.check();
}

/// libharu has no calls for marked content, glyph arrays, rise and fractional dashes: they are written past it, here
/// only.
void Canvas::write_raw(std::string_view operators) {
    HPDF_Stream_Write(static_cast<HPDF_PageAttr>(page_->attr)->stream,
                      reinterpret_cast<const HPDF_BYTE*>(operators.data()), static_cast<HPDF_UINT>(operators.size()));
    haru_.check();
}

void Canvas::begin_content(std::string_view structure_type, int mcid) {
    write_raw(fmt::format("/{} <</MCID {}>> BDC\n", structure_type, mcid));
}

void Canvas::begin_artifact(ArtifactKind kind) {
    write_raw("/Artifact " + artifact_properties(kind, size_) + " BDC\n");
}

void Canvas::end_mark() { write_raw("EMC\n"); }

HPDF_REAL Canvas::x(double value) const { return real(value); }

HPDF_REAL Canvas::y(double value) const { return real(size_.height - value); }

void Canvas::draw_text(const GlyphRun& run, const DrawingFont& font) {
    if (run.glyphs.empty()) return;
    set_fill(run.colour);
    if (font.placeholder != font_ || run.size != font_size_) {
        HPDF_Page_SetFontAndSize(page_, font.placeholder, real(run.size));
        font_ = font.placeholder;
        font_size_ = run.size;
    }
    HPDF_Page_BeginText(page_);
    HPDF_Page_MoveTextPos(page_, x(run.origin.x), y(run.origin.y));
    haru_.check();
    write_raw(text_operators(run, font.face, font.texts));
    HPDF_Page_EndText(page_);
    haru_.check();
}

void Canvas::draw_shape(const Shape& shape) {
    const bool fills = shape.fill == Paint::filled, outlines = shape.outline == Paint::filled;
    if (shape.path.empty() || (!fills && !outlines)) return;
    if (fills) set_fill(shape.fill_colour);
    if (outlines) set_stroke(shape.stroke);
    for (const PathStep& step : shape.path) add_step(step);
    if (fills && outlines) HPDF_Page_FillStroke(page_);
    else if (fills) HPDF_Page_Fill(page_);
    else HPDF_Page_Stroke(page_);
    haru_.check();
}

void Canvas::add_step(const PathStep& step) {
    std::visit(overloaded{
                   [&](const MoveTo& move) { HPDF_Page_MoveTo(page_, x(move.to.x), y(move.to.y)); },
                   [&](const LineTo& line) { HPDF_Page_LineTo(page_, x(line.to.x), y(line.to.y)); },
                   [&](const CurveTo& curve) {
                       HPDF_Page_CurveTo(page_, x(curve.control1.x), y(curve.control1.y), x(curve.control2.x),
                                         y(curve.control2.y), x(curve.to.x), y(curve.to.y));
                   },
                   [&](const ClosePath&) { HPDF_Page_ClosePath(page_); },
               },
               step);
    haru_.check();
}

void Canvas::draw_picture(const Rect& area, HPDF_Image image) {
    HPDF_Page_DrawImage(page_, image, x(area.x), y(area.bottom()), real(area.width), real(area.height));
    haru_.check();
}

void Canvas::set_fill(Colour colour) {
    if (colour == fill_) return;
    HPDF_Page_SetRGBFill(page_, real(colour.red / 255.0), real(colour.green / 255.0), real(colour.blue / 255.0));
    haru_.check();
    fill_ = colour;
}

void Canvas::set_stroke(const Stroke& stroke) {
    if (stroke.colour != stroke_) {
        HPDF_Page_SetRGBStroke(page_, real(stroke.colour.red / 255.0), real(stroke.colour.green / 255.0),
                               real(stroke.colour.blue / 255.0));
        stroke_ = stroke.colour;
    }
    if (stroke.width != line_width_) HPDF_Page_SetLineWidth(page_, real(stroke.width));
    line_width_ = stroke.width;
    haru_.check();
    if (stroke.dashes != dashes_) set_dashes(stroke.dashes);
}

void Canvas::set_dashes(const std::vector<double>& lengths) {
    std::string pattern;
    for (const double length : lengths) fmt::format_to(std::back_inserter(pattern), "{:.3f} ", length);
    write_raw("[" + pattern + "] 0 d\n");
    dashes_ = lengths;
}

}  // namespace quarterdeck
