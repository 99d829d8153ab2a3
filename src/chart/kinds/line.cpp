#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/lines.hpp"
#include "chart/marks/series_breaks.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

/// What points at the plot's ends need beside them: half of the value above, when there is one, and of the label below.
double end_room(const ChartCanvas& canvas, const PanelView& view) {
    double room = std::max(canvas.em() * 1.2, label_overhang(canvas, view));
    if (view.series_count() > 1) return room;
    view.for_each_point([&](int series, int category) {
        const double value = canvas.text_width(view.point(series, category).shown, true);
        room = std::max(room, value / 2 + canvas.em() * 0.3);
    });
    return room;
}

std::vector<SideLabel> end_labels(const ChartCanvas& canvas, const PanelView& view) {
    std::vector<SideLabel> labels = line_labels(view);
    for (SideLabel& level : level_labels(view, canvas)) labels.push_back(std::move(level));
    return labels;
}

}  // namespace

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const ScaleWishes wishes = scale_wishes(view.panel, joined(value_extent(view.panel), shared.data));
    const TickRoom ticks = shared.ticks.value_or(upright_ticks(canvas, view.frame));
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          LinearScale(wishes, ZeroBaseline::unless_fixed, ticks), end_room(canvas, view)}};
    made.add<Bands>(view);
    made.add<ValueAxis>(view, shared.with_values);
    made.add<YearLines>(view);
    made.add<FootLine>();
    made.add<LineIntervals>(view);
    made.add<LevelLines>(view);
    made.add<Lines>(view);
    made.add<PointValues>(view);
    add_names(made, canvas, view.frame, end_labels(canvas, view), height_for_names(canvas, view, shared));
    made.add<LineGaps>(view);
    made.add<SeriesBreaks>(view);
    if (shared.with_categories) made.add<CategoryAxis>(view, shared.skipping);
    made.add<PanelTitle>(view, shared.title_lines);
    return made;
}

namespace {

PlotComposition compose_lone_line_plot(const ChartCanvas& canvas, const PanelView& view) {
    return compose_line_plot(canvas, view, {});
}

}  // namespace

const KindDrawing line_drawing = one_plot<compose_lone_line_plot, upright_height>;

}  // namespace quarterdeck
