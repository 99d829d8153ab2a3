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

/// What a bar has around it in a row: above and below it the same, and under a name nearly all of it below.
Ends space_around(const ChartCanvas& canvas, double free, NamePlace place) {
    const double above = place == NamePlace::above ? std::min(free, target_overshoot * canvas.em()) : free / 2;
    return {above, free - above};
}

/// A row's plot: the bar over its bands, crossed by its targets, between its name and what is said of it.
PlotComposition compose_bullet(const ChartCanvas& canvas, const PanelView& view, double name_height) {
    const NamePlace place = name_place(canvas);
    const double row = view.frame.height - name_height;
    const bool with_axis = row >= room_for_axis * canvas.em();
    const double axis = with_axis ? axis_height * canvas.em() : 0;
    const double room_for_lines = (place == NamePlace::above ? row : row - axis) + 0.3 * canvas.em();
    const int lines = std::max(1, static_cast<int>(room_for_lines / canvas.line_height()));
    const double band = std::min(band_height * canvas.em(), std::max(1.0, row - axis - space_between * canvas.em()));
    const Ends around = space_around(canvas, std::max(0.0, row - axis - band), place);
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, value_extent(view.panel)), ZeroBaseline::always,
                                      bullet_ticks(canvas, view.frame)),
                          {}}};
    made.add<PlotName>(canvas, view, lines, place);
    made.add<Space>(around);
    if (with_axis) made.add<ValueAxis>(view);
    made.add<Bands>(view, Ground::always);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), bar_slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, bar_slots);
    made.add<TargetMarks>(view);
    made.add<Verdict>(canvas, view, lines, place);
    return made;
}

HeightRange bullet_height(const ChartCanvas& canvas, const ChartSpec& chart) {
    const double rows = static_cast<double>(std::max<std::size_t>(1, chart.panels.size())) * canvas.em();
    if (name_place(canvas) == NamePlace::beside)
        return {rows * legible_bullet_row, rows * room_for_axis, rows * highest_bullet_row};
    const std::vector<double> names = heights_of_names(canvas, chart);
    const double height = std::accumulate(names.begin(), names.end(), rows * row_below_name);
    return {height, height, height};
}

void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const std::vector<double> names = heights_of_names(canvas, chart);
    const double free = canvas.size().height - std::accumulate(names.begin(), names.end(), 0.0);
    const double highest = name_place(canvas) == NamePlace::above ? row_below_name : highest_bullet_row;
    const double row = std::min(std::max(0.0, free) / static_cast<double>(names.size()), highest * canvas.em());
    std::vector<PlotComposition> rows;
    double top = 0;
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const Rect frame{0, top, canvas.size().width, names[index] + row};
        top += frame.height;
        rows.push_back(compose_bullet(canvas, panel_view(canvas, chart, chart.panels[index], frame), names[index]));
    }
    draw_aligned(canvas, std::move(rows));
}

}  // namespace

const KindDrawing bullet_drawing{draw_bullet_chart, bullet_height};

}  // namespace quarterdeck
