#include <algorithm>
#include <numeric>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/bars.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/row_names.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/marks/verdict.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double band_height = 1.7;
constexpr double legible_bullet_row = 2.2;
constexpr double highest_bullet_row = 5.2;
constexpr double room_for_axis = 3.9;  // Of a row: less, and it shows no axis of its own.
constexpr double axis_height = 1.7;
constexpr double space_between = 0.5;
constexpr double row_below_name = 4.9;  // Of a row whose name stands above its bar.

constexpr BarSlots bar_slots{1, 0.5, 0.62, 0};

NamePlace name_place(const ChartCanvas& canvas) {
    return canvas.size().width < narrow_frame * canvas.em() ? NamePlace::above : NamePlace::beside;
}

/// What each row has for the name above its bar, in points: nothing where names stand beside the bars.
std::vector<double> heights_of_names(const ChartCanvas& canvas, const ChartSpec& chart) {
    std::vector<double> heights(chart.panels.size());
    if (name_place(canvas) == NamePlace::beside) return heights;
    for (std::size_t row = 0; row < heights.size(); ++row) {
        heights[row] = height_of_names(canvas, canvas.size().width, {chart.panels[row].title}) + below_name * canvas.em();
    }
    return heights;
}

/// What the words beside the bars of a row take at most, in points.
double height_of_words(const ChartCanvas& canvas, const ChartSpec& chart) {
    int lines = 1;
    for (const ChartPanel& panel : chart.panels)
        lines = std::max(lines, lines_beside_bullet(canvas, tall_view(canvas, chart, panel), name_place(canvas)));
    return lines * canvas.line_height();
}

/// How high rows can be below the names above them.
HeightRange bullet_row(const ChartCanvas& canvas, const ChartSpec& chart) {
    const double words = height_of_words(canvas, chart);
    const double em = canvas.em();
    if (name_place(canvas) == NamePlace::above) {
        const double row = std::max(row_below_name * em, words + space_between * em);
        return {row, row, row};
    }
    return {std::max(legible_bullet_row * em, words), std::max(room_for_axis * em, words + axis_height * em),
            std::max(highest_bullet_row * em, words + axis_height * em)};
}

/// What a bar has around it in a row: above and below it the same, and under a name nearly all of it below.
Ends space_around(const ChartCanvas& canvas, double free, NamePlace place) {
    const double above = place == NamePlace::above ? std::min(free, target_overshoot * canvas.em()) : free / 2;
    return {above, free - above};
}

LinearScale bullet_scale(const ChartCanvas& canvas, const PanelView& view) {
    return {scale_wishes(view.panel, value_extent(view.panel)), ZeroBaseline::always, bullet_ticks(canvas, view.frame)};
}

/// How far the texts of a row's axis reach beyond its plot.
double axis_overhang(const ChartCanvas& canvas, const PanelView& view) {
    return canvas.widest(tick_texts(bullet_scale(canvas, view), view)) / 2;
}

double widest_overhang(const ChartCanvas& canvas, const ChartSpec& chart) {
    double widest = 0;
    for (const ChartPanel& panel : chart.panels)
        widest = std::max(widest, axis_overhang(canvas, tall_view(canvas, chart, panel)));
    return widest;
}

/// A row's plot: the bar over its bands, crossed by its targets, between its name and what is said of it. That begins at
/// one place in all rows, whatever their axes.
PlotComposition compose_bullet(const ChartCanvas& canvas, const PanelView& view, double name_height, double overhang) {
    const NamePlace place = name_place(canvas);
    const double row = view.frame.height - name_height;
    const double words = lines_beside_bullet(canvas, view, place) * canvas.line_height();
    const double axis_room = place == NamePlace::above ? 0 : axis_height * canvas.em();
    const double spare = 0.3 * canvas.em();
    const bool with_axis = row >= std::max(room_for_axis * canvas.em(), words + axis_room - spare);
    const double axis = with_axis ? axis_height * canvas.em() : 0;
    const double room_for_lines = row - (with_axis ? axis_room : 0) + spare;
    const int lines = std::max(1, static_cast<int>(room_for_lines / canvas.line_height()));
    const double band = std::min(band_height * canvas.em(), std::max(1.0, row - axis - space_between * canvas.em()));
    const Ends around = space_around(canvas, std::max(0.0, row - axis - band), place);
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          bullet_scale(canvas, view), {}}};
    made.add<PlotName>(canvas, view, lines, place);
    made.add<Space>(around);
    if (with_axis) made.add<ValueAxis>(view);
    made.add<Bands>(view, Ground::always);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), bar_slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, bar_slots, WhiskerPlace::below);
    made.add<TargetMarks>(view);
    made.add<Space>(Ends{}, Sides{0, overhang - (with_axis ? axis_overhang(canvas, view) : 0)});
    made.add<Verdict>(canvas, view, lines, place);
    return made;
}

HeightRange bullet_height(const ChartCanvas& canvas, const ChartSpec& chart) {
    const auto rows = static_cast<double>(chart.panels.size());
    const HeightRange row = bullet_row(canvas, chart);
    const std::vector<double> heights = heights_of_names(canvas, chart);
    const double names = std::accumulate(heights.begin(), heights.end(), 0.0);
    return {names + rows * row.legible, names + rows * row.least, names + rows * row.most};
}

void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const std::vector<double> names = heights_of_names(canvas, chart);
    const double free = canvas.size().height - std::accumulate(names.begin(), names.end(), 0.0);
    const double row = std::min(std::max(0.0, free) / static_cast<double>(names.size()), bullet_row(canvas, chart).most);
    const double overhang = widest_overhang(canvas, chart);
    std::vector<PlotComposition> rows;
    double top = 0;
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const Rect frame{0, top, canvas.size().width, names[index] + row};
        top += frame.height;
        rows.push_back(compose_bullet(canvas, panel_view(canvas, chart, chart.panels[index], frame), names[index], overhang));
    }
    draw_aligned(canvas, std::move(rows));
}

}  // namespace

const KindDrawing bullet_drawing{draw_bullet_chart, bullet_height};

}  // namespace quarterdeck
