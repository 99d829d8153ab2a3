#include "chart/marks/bar_values.hpp"

#include <algorithm>
#include <cmath>

#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/intervals.hpp"

namespace quarterdeck {

namespace {

constexpr double above_column = 0.35;  // In ems, up to the baseline.
constexpr double below_column = 1.0;   // Down to the baseline.
constexpr double furthest_without_line = 0.5;
constexpr double touch = 0.01;  // In points.

}  // namespace

bool BarValues::any_negative() const {
    bool negative = false;
    view_.for_each_point([&](int series, int category) {
        negative = negative || known_value(view_.point(series, category)).value_or(0) < 0;
    });
    return negative;
}

double BarValues::width(const ChartCanvas& canvas, int series, int category) const {
    return canvas.text_width(view_.point(series, category).shown, view_.is_subject(series, category));
}

/// The width that a value above a column may take: that of its slot, and beside a single column the space to the next.
double BarValues::room(const ChartCanvas& canvas, const Plot& plot) const {
    return slots_.count > 1 ? slots_.width(plot, canvas.em()) : plot.categories.step() - canvas.em() * 0.3;
}

BarValues::Shown BarValues::values_that_fit(const ChartCanvas& canvas, const Plot& plot) const {
    if (!plot.upright()) return Shown::all;
    bool all_fit = true;
    view_.for_each_point([&](int series, int category) {
        if (!known_value(view_.point(series, category))) return;
        all_fit = all_fit && width(canvas, series, category) <= room(canvas, plot);
    });
    if (all_fit) return Shown::all;
    const auto latest = view_.series_count() == 1 ? last_known(view_.series(0), view_.category_count()) : std::nullopt;
    const double reach = (2 - slots_.part) * plot.categories.step();
    return latest && width(canvas, 0, *latest) <= reach ? Shown::latest : Shown::none;
}

Sides BarValues::sides(const ChartCanvas& canvas, const Plot& plot) const {
    if (plot.upright()) return {};
    double widest = 0;
    view_.for_each_point([&](int series, int category) {
        widest = std::max(widest, canvas.text_width(view_.point(series, category).shown, true));
    });
    const double beside = widest + canvas.em() * 0.5;
    return {any_negative() ? beside : 0, beside};
}

Ends BarValues::ends(const ChartCanvas& canvas, const Plot& plot) const {
    if (!plot.upright() || values_that_fit(canvas, plot) == Shown::none) return {};
    return {canvas.line_height() - canvas.em() * 0.5, any_negative() ? canvas.line_height() : 0};
}

void BarValues::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    switch (values_that_fit(canvas, plot)) {
        case Shown::all:
            view_.for_each_point([&](int series, int category) { draw_value(canvas, plot, series, category); });
            return;
        case Shown::latest:
            draw_value(canvas, plot, 0, *last_known(view_.series(0), view_.category_count()));
            return;
        case Shown::none: return;
    }
}

void BarValues::draw_value(ChartCanvas& canvas, const Plot& plot, int series, int category) const {
    const ChartPoint& point = view_.point(series, category);
    const auto value = known_value(point);
    if (!value) return;
    if (plot.upright()) return draw_upright(canvas, plot, series, category, *value);
    const bool negative = *value < 0;
    const Point at{plot.position(outer_end(point, *value)) + (negative ? -beside_bar : beside_bar) * canvas.em(),
                   slots_.middle(plot, canvas.em(), category, series) + canvas.baseline_below_middle()};
    canvas.draw_figure_on_paper(point.shown, at, negative ? TextAnchor::end : TextAnchor::start, canvas.colours().ink,
                                view_.is_subject(series, category));
}

/// A thin line leads to a value that stands away from its column.
void BarValues::draw_upright(ChartCanvas& canvas, const Plot& plot, int series, int category, double value) const {
    const ChartPoint& point = view_.point(series, category);
    const bool negative = value < 0;
    const double em = canvas.em();
    const double own = plot.position(outer_end(point, value));
    const double end = clear_end(canvas, plot, series, category, negative);
    const double middle = slots_.middle(plot, em, category, series);
    const double baseline = negative ? end + below_column * em : end - above_column * em;
    const double beside = paper_beside(canvas, plot, width(canvas, series, category)) / em;
    const bool drawn = canvas.draw_figure_on_paper(point.shown, {middle, baseline}, TextAnchor::middle,
                                                   canvas.colours().ink, view_.is_subject(series, category), beside);
    if (drawn && std::abs(end - own) > furthest_without_line * em)
        canvas.draw(stroked_line({middle, own}, {middle, end}, {canvas.colours().muted, em * 0.06, {}}));
}

/// The end of the column, or of the longest that its value reaches over.
double BarValues::clear_end(const ChartCanvas& canvas, const Plot& plot, int series, int category, bool negative) const {
    const double reach = width(canvas, series, category) / 2 + paper_beside(canvas, plot, width(canvas, series, category));
    const double half = slots_.width(plot, canvas.em()) * (1 - slots_.gap) / 2;
    const double middle = slots_.middle(plot, canvas.em(), category, series);
    double end = plot.foot();
    view_.for_each_point([&](int other, int place) {
        const ChartPoint& point = view_.point(other, place);
        const auto value = known_value(point);
        const double distance = std::abs(slots_.middle(plot, canvas.em(), place, other) - middle);
        if (!value || (*value < 0) != negative || distance >= reach + half - touch) return;
        const double at = plot.position(outer_end(point, *value));
        end = negative ? std::max(end, at) : std::min(end, at);
    });
    return end;
}

/// How far the paper behind a value may reach beside it: not over the columns in the slots next to it.
double BarValues::paper_beside(const ChartCanvas& canvas, const Plot& plot, double width) const {
    const double usual = ChartCanvas::paper_beside * canvas.em();
    if (slots_.count < 2) return usual;
    const double to_neighbour = slots_.width(plot, canvas.em()) * (1 + slots_.gap) / 2;
    return std::clamp(to_neighbour - width / 2, 0.0, usual);
}

void BarGaps::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const double em = canvas.em();
    std::vector<GapSymbol> gaps;
    view_.for_each_point([&](int series, int category) {
        const ChartPoint& gap = view_.point(series, category);
        if (known_value(gap) || gap.shown.empty()) return;
        const double middle = slots_.middle(plot, em, category, series);
        if (plot.upright()) gaps.push_back({gap.shown, slots_.number(plot.categories.number(category), series), middle});
        else
            canvas.draw_text(gap.shown, {plot.foot() + beside_bar * em, middle + canvas.baseline_below_middle()},
                             TextAnchor::start, canvas.colours().muted);
    });
    const double width = slots_.count > 1 ? slots_.width(plot, em) : plot.categories.step();
    draw_gap_symbols(canvas, gaps, width, plot.foot() - above_column * em, canvas.colours().muted);
}

}  // namespace quarterdeck
