#include "chart/chart_canvas.hpp"

#include <algorithm>
#include <utility>

#include "text/grapheme.hpp"
#include "text/line_breaker.hpp"

namespace quarterdeck {

namespace {

// How far letters reach above and below their baseline, as parts of the size: ascenders and descenders of Latin text.
constexpr double reach_above = 0.76;
constexpr double reach_below = 0.24;
constexpr double figure_reach_above = 0.74;  // Of digits and the brackets of symbols.
constexpr double figure_reach_below = 0.1;
constexpr double around_line = 0.15;  // Kept clear of lines above and below a name.
constexpr double rounding = 0.01;

bool overlap(const Rect& first, const Rect& second) {
    return first.x < second.right() && second.x < first.right() && first.y < second.bottom() &&
           second.y < first.bottom();
}

double anchored_start(double x, double width, TextAnchor anchor) {
    switch (anchor) {
        case TextAnchor::start:
            return x;
        case TextAnchor::middle:
            return x - width / 2;
        case TextAnchor::end:
            return x - width;
    }
    return x;
}

std::string without_trailing_spaces(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t\n");
    return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

}  // namespace

ChartCanvas::ChartCanvas(Size size, const Theme& theme, const MediumTokens& medium, const FontBook& fonts,
                         std::string language)
    : size_(size),
      theme_(theme),
      style_(medium.style(TextRole::chart_label)),
      fonts_(fonts),
      language_(std::move(language)) {}

double ChartCanvas::text_width(const std::string& text, bool bold) const {
    return fonts_.width(text, {bold, style_.italic}, style_.size, language_);
}

double ChartCanvas::widest(const std::vector<std::string>& texts, bool bold) const {
    double widest = 0;
    for (const std::string& text : texts) widest = std::max(widest, text_width(text, bold));
    return widest;
}

Rect ChartCanvas::text_area(const std::string& text, Point at, TextAnchor anchor, bool bold) const {
    const double width = text_width(text, bold);
    return {anchored_start(at.x, width, anchor), at.y - style_.size * reach_above, width,
            style_.size * (reach_above + reach_below)};
}

bool ChartCanvas::is_free(Rect area) const {
    const bool inside = area.x >= -rounding && area.y >= -rounding && area.right() <= size_.width + rounding &&
                        area.bottom() <= size_.height + rounding;
    return inside && std::none_of(text_areas_.begin(), text_areas_.end(),
                                  [&](const Rect& taken) { return overlap(taken, area); });
}

bool ChartCanvas::draw_text(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold) {
    if (text.empty()) return false;
    const Rect area = text_area(text, at, anchor, bold);
    if (!is_free(area)) return false;
    std::vector<GlyphRun> runs = fonts_.shape(text, {bold, style_.italic}, style_.size, colour, language_);
    for (GlyphRun& run : runs) {
        run.origin = {area.x + run.origin.x, at.y};
        // Pieces of one text in several faces must keep together, so only a text of one face keeps its anchor.
        if (runs.size() == 1) run.anchor = anchor;
        texts_.push_back(std::move(run));
    }
    text_areas_.push_back(area);
    return true;
}

bool ChartCanvas::draw_figure_on_paper(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold,
                                       double beside) {
    if (!draw_text(text, at, anchor, colour, bold)) return false;
    draw_paper(text_areas_.back(), at.y, figure_reach_above, figure_reach_below, beside);
    return true;
}

bool ChartCanvas::draw_line_on_paper(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold) {
    if (!draw_text(text, at, anchor, colour, bold)) return false;
    draw_paper(text_areas_.back(), at.y, reach_above + around_line, reach_below + around_line);
    return true;
}

void ChartCanvas::draw_paper(Rect text, double baseline, double above, double below, double beside) {
    draw(filled_rectangle({text.x - em() * beside, baseline - em() * above, text.width + 2 * em() * beside,
                           em() * (above + below)},
                          colours().paper));
}

void ChartCanvas::draw(Shape shape) { shapes_.push_back(std::move(shape)); }

std::string ChartCanvas::shortened(const std::string& text, double width, bool bold) const {
    if (text_width(text, bold) <= width) return text;
    const std::vector<std::size_t> ends = grapheme_ends(text);
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        std::string candidate = without_trailing_spaces(std::string_view(text).substr(0, *end)) + "…";
        if (text_width(candidate, bold) <= width) return candidate;
    }
    return "";
}

std::vector<std::string> ChartCanvas::wrap(const std::string& text, double width, int most_lines, bool bold) const {
    std::vector<std::string> lines;
    std::size_t start = 0;
    std::size_t end = 0;
    for (const BreakOpportunity& opportunity : line_break_opportunities(text, language_)) {
        const auto next = static_cast<std::size_t>(opportunity.offset);
        const std::string line = without_trailing_spaces(std::string_view(text).substr(start, next - start));
        if (end > start && text_width(line, bold) > width && static_cast<int>(lines.size()) + 1 < most_lines) {
            lines.push_back(
                shortened(without_trailing_spaces(std::string_view(text).substr(start, end - start)), width, bold));
            start = end;
        }
        end = next;
    }
    if (end > start) {
        lines.push_back(shortened(without_trailing_spaces(std::string_view(text).substr(start)), width, bold));
    }
    return lines;
}

std::vector<std::string> ChartCanvas::wrap_with_figure(const std::string& name, const std::string& figure, double width,
                                                       int most_lines, bool bold) const {
    if (name.empty() || figure.empty()) return wrap(name + figure, width, most_lines, bold);
    std::vector<std::string> lines = wrap(name + " " + figure, width, most_lines, bold);
    if (!cut_short(lines)) return lines;
    if (most_lines < 2) return {shortened(name, width - text_width(" " + figure, bold), bold) + " " + figure};
    lines = wrap(name, width, most_lines - 1, bold);
    lines.push_back(figure);
    return lines;
}

Frame ChartCanvas::take() {
    Frame frame;
    frame.size = size_;
    for (Shape& shape : shapes_) frame.items.push_back({std::move(shape), ArtifactKind::layout});
    for (GlyphRun& run : texts_) frame.items.push_back({std::move(run), ArtifactKind::layout});
    return frame;
}

bool cut_short(const std::vector<std::string>& lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [](const std::string& line) { return line.empty() || line.find("…") != std::string::npos; });
}

}  // namespace quarterdeck
