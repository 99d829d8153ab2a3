#include "layout/inline/shaped_text.hpp"

#include <algorithm>

#include "chart/marks/rag_shape.hpp"
#include "chart/sparkline.hpp"

namespace quarterdeck {

namespace {

/// Of the text's size: how far below the baseline links are underlined, and how thick.
constexpr double underline_offset = 0.12;
constexpr double underline_thickness = 0.055;
/// Of the text's size: the side of a judgement's shape, and the room that it takes before its word.
constexpr double shape_side = 0.74;
constexpr double shape_room = 0.98;

double room_before(double room, Alignment alignment) {
    switch (alignment) {
        case Alignment::start: return 0;
        case Alignment::centre: return room / 2;
        case Alignment::end: return room;
    }
    return 0;
}

/// The run that stands for a drawing, as wide as the drawing needs.
void widen(GlyphRun& run, double width) {
    for (Glyph& glyph : run.glyphs) glyph.advance = 0;
    if (!run.glyphs.empty()) run.glyphs.front().advance = width;
    run.width = width;
}

void widen_for_drawing(const StyledSpan& span, GlyphRun& run) {
    if (span.shape) widen(run, run.size * shape_room);
    if (!span.sparkline.empty()) widen(run, sparkline_size(span.sparkline, run.size).width);
}

/// The drawing stands on the baseline of the text.
void draw_sparkline(const StyledSpan& span, const GlyphRun& run, std::vector<FrameItem>& items) {
    const Size size = sparkline_size(span.sparkline, run.size);
    Frame drawing = lay_out_sparkline(span.sparkline, run.size, run.colour);
    Frame placed;
    placed.append(drawing, {run.origin.x, run.origin.y - size.height});
    for (FrameItem& item : placed.items) items.push_back({std::move(item.item), span.slot});
}

FrameItem draw_shape(Rag rag, const GlyphRun& run) {
    const double side = run.size * shape_side;
    return {rag_shape(rag, {run.origin.x, run.origin.y - side, side, side}, run.colour), ArtifactKind::layout};
}

}  // namespace

double baseline_in_line(const TextStyle& style, const FaceMetrics& metrics) {
    const double glyphs = (metrics.ascent + metrics.descent) * style.size;
    return (style.size * style.leading - glyphs) / 2 + metrics.ascent * style.size;
}

GlyphRun cut_run(const GlyphRun& run, std::size_t begin, std::size_t end) {
    const auto starts_before = [](const Glyph& glyph, std::size_t offset) { return glyph.cluster < offset; };
    const auto first = std::lower_bound(run.glyphs.begin(), run.glyphs.end(), begin, starts_before);
    const auto last = std::lower_bound(first, run.glyphs.end(), end, starts_before);
    GlyphRun part;
    part.face = run.face;
    part.style = run.style;
    part.size = run.size;
    part.colour = run.colour;
    part.text = run.text.substr(begin, end - begin);
    part.glyphs.assign(first, last);
    for (Glyph& glyph : part.glyphs) {
        glyph.cluster -= static_cast<std::uint32_t>(begin);
        part.width += glyph.advance;
    }
    return part;
}

ShapedText::ShapedText(StyledText text, const FontBook& fonts, Purpose purpose)
    : text_(std::move(text)), metrics_(fonts.metrics({text_.style.bold, text_.style.italic})), purpose_(purpose) {
    for (std::size_t index = 0; index < text_.spans.size(); ++index) {
        const StyledSpan& span = text_.spans[index];
        std::size_t begin = span.begin;
        const std::string_view span_text = std::string_view(text_.text).substr(span.begin, span.end - span.begin);
        for (GlyphRun& run : fonts.shape(span_text, span.style, span.size, span.colour, span.language)) {
            widen_for_drawing(span, run);
            const std::size_t length = run.text.size();
            pieces_.push_back({begin, index, std::move(run)});
            begin += length;
        }
    }
    measure();
    if (!text_.text.empty()) opportunities_ = line_break_opportunities(text_.text, text_.spans.front().language);
}

void ShapedText::measure() {
    positions_.assign(text_.text.size() + 1, 0);
    double x = 0;
    for (const Piece& piece : pieces_) {
        std::size_t filled = 0;
        for (const Glyph& glyph : piece.run.glyphs) {
            while (filled <= glyph.cluster) positions_[piece.begin + filled++] = x;
            x += glyph.advance;
        }
        while (filled < piece.run.text.size()) positions_[piece.begin + filled++] = x;
    }
    positions_.back() = x;
}

void ShapedText::keep_brackets_whole() {
    const auto inside = [this](const BreakOpportunity& opportunity) {
        if (opportunity.mandatory || opportunity.offset == static_cast<int>(text_.text.size())) return false;
        const auto end = text_.text.begin() + static_cast<std::ptrdiff_t>(opportunity.offset);
        return std::count(text_.text.begin(), end, '(') > std::count(text_.text.begin(), end, ')');
    };
    opportunities_.erase(std::remove_if(opportunities_.begin(), opportunities_.end(), inside), opportunities_.end());
}

double ShapedText::minimum_width() const { return widest_word(text_.text, positions_, opportunities_); }
double ShapedText::preferred_width() const { return widest_line(text_.text, positions_, opportunities_); }

double ShapedText::width_of_mark() const {
    const std::size_t space = text_.text.find(' ');
    const bool marked = space != std::string::npos && std::string_view("[(").find(text_.text[space + 1]) != std::string_view::npos;
    return !marked ? 0 : positions_.back() - positions_[space];
}

std::vector<TextLine> ShapedText::lines(double width, LineChoice choice, Alignment alignment) const {
    std::vector<TextLine> lines;
    for (const LineRange& range : choose_lines(text_.text, positions_, opportunities_, width, choice)) {
        lines.push_back(line(range, width, alignment));
    }
    return lines;
}

TextLine ShapedText::line(const LineRange& range, double width, Alignment alignment) const {
    TextLine line;
    line.width = positions_[range.visible_end] - positions_[range.begin];
    line.height = text_.style.size * text_.style.leading;
    line.baseline = baseline_in_line(text_.style, metrics_);
    if (purpose_ == Purpose::measure) return line;
    const double x = room_before(std::max(0.0, width - line.width), alignment);
    add_runs(range, x, line);
    add_links(range, x, line);
    return line;
}

void ShapedText::add_runs(const LineRange& range, double x, TextLine& line) const {
    for (const Piece& piece : pieces_) {
        const std::size_t begin = std::max(range.begin, piece.begin);
        const std::size_t end = std::min(range.end, piece.begin + piece.run.text.size());
        if (begin >= end) continue;
        const StyledSpan& span = text_.spans[piece.span];
        GlyphRun run = cut_run(piece.run, begin - piece.begin, end - piece.begin);
        run.origin = {x + positions_[begin] - positions_[range.begin], line.baseline - span.rise};
        if (span.shape) line.items.push_back(draw_shape(*span.shape, run));
        else if (!span.sparkline.empty()) draw_sparkline(span, run, line.items);
        else line.items.push_back({std::move(run), span.slot});
    }
}

std::optional<ShapedText::LinkPart> ShapedText::link_on_line(int link, const LineRange& range) const {
    std::optional<LinkPart> part;
    for (std::size_t index = 0; index < text_.spans.size(); ++index) {
        const StyledSpan& span = text_.spans[index];
        const std::size_t begin = std::max(span.begin, range.begin);
        const std::size_t end = std::min(span.end, range.visible_end);
        if (span.link != link || begin >= end) continue;
        if (!part) part = LinkPart{begin, end, index};
        part->end = end;
    }
    return part;
}

void ShapedText::add_links(const LineRange& range, double x, TextLine& line) const {
    const double size = text_.style.size;
    for (std::size_t index = 0; index < text_.links.size(); ++index) {
        const std::optional<LinkPart> part = link_on_line(static_cast<int>(index), range);
        if (!part) continue;
        const StyledSpan& span = text_.spans[part->span];
        const double left = x + positions_[part->begin] - positions_[range.begin];
        const double width = positions_[part->end] - positions_[part->begin];
        // A raised marker is known by its place; a rule under it would run through it.
        if (span.rise == 0) {
            const Rect rule{left, line.baseline + underline_offset * size, width, underline_thickness * size};
            line.items.push_back({filled_rectangle(rule, span.colour), ArtifactKind::layout});
        }
        const double top = line.baseline - metrics_.ascent * size;
        const Rect area{left, top, width, (metrics_.ascent + metrics_.descent) * size};
        const StyledLink& link = text_.links[index];
        line.items.push_back({LinkArea{area, link.target, link.contents, link.element}, link.element});
    }
}

}  // namespace quarterdeck
