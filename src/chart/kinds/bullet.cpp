#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/bars.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/marks/verdict.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double band_height = 1.7;
constexpr double highest_bullet_row = 5.2;
constexpr double room_for_axis = 3.9;  // Of a row: less, and it shows no axis of its own.
constexpr double axis_height = 1.7;
constexpr double space_between = 0.5;
constexpr double narrow = 40;               // Of a frame: texts beside the bullets take three lines.
constexpr double row_of_three_lines = 5.6;

constexpr BarSlots bar_slots{1, 0.5, 0.62, 0};

/// A row's plot: the bar over its bands, crossed by its targets, between its name and what is said of it.
PlotComposition compose_bullet(const ChartCanvas& canvas, const PanelView& view) {
    const double row = view.frame.height;
    const bool with_axis = row >= room_for_axis * canvas.em();
    const double axis = with_axis ? axis_height * canvas.em() : 0;
    const int lines = std::max(1, static_cast<int>((row - axis + 0.3 * canvas.em()) / canvas.line_height()));
    const double band = std::min(band_height * canvas.em(), std::max(1.0, row - axis - space_between * canvas.em()));
    const double around = std::max(0.0, row - axis - band) / 2;
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, value_extent(view.panel)), ZeroBaseline::always,
                                      bullet_ticks(canvas, view.frame)),
                          {}}};
    made.add<PlotName>(canvas, view, lines);
    made.add<Space>(Ends{around, around});
    if (with_axis) made.add<ValueAxis>(view);
    made.add<Bands>(view, Ground::always);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), bar_slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, bar_slots);
    made.add<TargetMarks>(view);
    made.add<Verdict>(canvas, view, lines);
    return made;
}

HeightRange bullet_height(const ChartSpec& chart, double width, double) {
    const auto rows = static_cast<double>(std::max<std::size_t>(1, chart.panels.size()));
    return {rows * (width < narrow ? row_of_three_lines : room_for_axis), rows * highest_bullet_row};
}

void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const double height =
        std::min(canvas.size().height / static_cast<double>(std::max<std::size_t>(1, chart.panels.size())),
                 (canvas.size().width < narrow * canvas.em() ? row_of_three_lines : highest_bullet_row) * canvas.em());
    std::vector<PlotComposition> rows;
    Sides widest;
    for (const ChartPanel& panel : chart.panels) {
        const Rect frame{0, height * static_cast<double>(rows.size()), canvas.size().width, height};
        rows.push_back(compose_bullet(canvas, panel_view(canvas, chart, panel, frame)));
        settle(canvas, rows.back());
        const Sides own = sides_of(canvas, rows.back());
        widest = {std::max(widest.left, own.left), std::max(widest.right, own.right)};
    }
    for (PlotComposition& row : rows) {
        settle(canvas, row, widest);
        draw(canvas, row);
    }
}

}  // namespace

const KindDrawing bullet_drawing{draw_bullet_chart, bullet_height};

}  // namespace quarterdeck
