#include "chart/marks/verdict.hpp"

#include <algorithm>

#include "chart/marks/rag_shape.hpp"
#include "chart/marks/side_labels.hpp"
#include "model/judgement.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double verdict_column_gap = 0.9;
constexpr double verdict_shape_size = 0.85;
constexpr double shape_gap = 0.35;
constexpr double narrow_gap = 0.6;  // Between the value and the shape.

constexpr double widest_bullet_name = 0.34;  // Of the frame.
constexpr double widest_target[] = {0.34, 0.42};  // The second where the first would cut it short.

/// Lines one below the other, the middle of all of them at a height.
void draw_lines(ChartCanvas& canvas, const std::vector<std::string>& lines, Point at, Colour colour) {
    double middle = at.y - (static_cast<double>(lines.size()) - 1) * canvas.line_height() / 2;
    for (const std::string& line : lines) {
        canvas.draw_text(line, {at.x, middle + canvas.baseline_below_middle()}, TextAnchor::start, colour);
        middle += canvas.line_height();
    }
}

double middle_of(const Rect& area) { return area.y + area.height / 2; }

std::vector<std::string> target_in_lines(const ChartCanvas& canvas, const PanelView& view, int most_lines) {
    std::vector<std::string> lines;
    if (view.panel.levels.empty() || most_lines < 1) return lines;
    for (const double part : widest_target) {
        lines = canvas.wrap(view.panel.levels.front().label, view.frame.width * part, most_lines);
        if (!cut_short(lines)) break;
    }
    return lines;
}

std::vector<std::string> name_in_lines(const ChartCanvas& canvas, const PanelView& view, int most_lines, NamePlace place) {
    const bool above = place == NamePlace::above;
    return canvas.wrap(view.panel.title, view.frame.width * (above ? 1 : widest_bullet_name), above ? ChartCanvas::any_lines : most_lines);
}

}  // namespace

Verdict::Verdict(const ChartCanvas& canvas, const PanelView& view, int most_lines, NamePlace name)
    : view_(view), name_(name) {
    if (view.series_count() == 0) return;
    value_ = view.point(0, 0).shown;
    rag_ = view.point(0, 0).rag;
    if (rag_) word_ = rag_word(*rag_, view.chart.language);
    target_ = target_in_lines(canvas, view, most_lines - 1);
}

/// What stands before the word of the judgement.
double Verdict::after_value(const ChartCanvas& canvas) const {
    return canvas.text_width(value_, true) + (narrow_gap + verdict_shape_size + shape_gap) * canvas.em();
}

Sides Verdict::sides(const ChartCanvas& canvas, const Plot&) const {
    double width = canvas.text_width(value_, true);
    if (rag_) width = after_value(canvas) + canvas.text_width(word_);
    return {0, std::max(width, canvas.widest(target_)) + (verdict_column_gap + after_labels) * canvas.em()};
}

void Verdict::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const double x = inner.right() + verdict_column_gap * canvas.em();
    const double below = static_cast<double>(target_.size()) * canvas.line_height();
    const double first = name_ == NamePlace::above ? plot.area.y + canvas.line_height() / 2
                                                   : middle_of(plot.area) - below / 2;
    canvas.draw_text(value_, {x, first + canvas.baseline_below_middle()}, TextAnchor::start, canvas.colours().ink, true);
    if (rag_) draw_judgement(canvas, {x, first});
    if (!target_.empty())
        draw_lines(canvas, target_, {x, first + (canvas.line_height() + below) / 2}, canvas.colours().muted);
}

void Verdict::draw_judgement(ChartCanvas& canvas, Point at) const {
    const double size = verdict_shape_size * canvas.em();
    const double word_x = at.x + after_value(canvas);
    if (!canvas.draw_text(word_, {word_x, at.y + canvas.baseline_below_middle()}, TextAnchor::start,
                          canvas.colours().ink))
        return;
    Shape shape = rag_shape(*rag_, {word_x - shape_gap * canvas.em() - size, at.y - size / 2, size, size},
                            rag_colour(*rag_, canvas.colours()));
    shape.title = word_;
    canvas.draw(std::move(shape));
}

PlotName::PlotName(const ChartCanvas& canvas, const PanelView& view, int most_lines, NamePlace place)
    : place_(place),
      lines_(name_in_lines(canvas, view, most_lines, place)) {}

int lines_beside_bullet(const ChartCanvas& canvas, const PanelView& view, NamePlace place) {
    const std::size_t verdict = 1 + target_in_lines(canvas, view, ChartCanvas::any_lines).size();
    const std::size_t name = place == NamePlace::above ? 0 : name_in_lines(canvas, view, ChartCanvas::any_lines, place).size();
    return static_cast<int>(std::max(verdict, name));
}

Sides PlotName::sides(const ChartCanvas& canvas, const Plot&) const {
    if (lines_.empty() || place_ == NamePlace::above) return {};
    return {canvas.widest(lines_) + verdict_column_gap * canvas.em(), 0};
}

Ends PlotName::ends(const ChartCanvas& canvas, const Plot&) const {
    if (lines_.empty() || place_ == NamePlace::beside) return {};
    return {static_cast<double>(lines_.size()) * canvas.line_height() + below_name * canvas.em(), 0};
}

void PlotName::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const double height = static_cast<double>(lines_.size()) * canvas.line_height();
    const double middle = place_ == NamePlace::above ? plot.frame.y + height / 2 : middle_of(plot.area);
    draw_lines(canvas, lines_, {plot.frame.x, middle}, canvas.colours().ink);
}

}  // namespace quarterdeck
