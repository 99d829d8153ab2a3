#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/bar_values.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/series_breaks.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const ScaleWishes wishes = scale_wishes(view.panel, joined(value_extent(view.panel), shared.data));
    const TickRoom ticks = shared.ticks.value_or(upright_ticks(canvas, view.frame));
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          LinearScale(wishes, ZeroBaseline::always, ticks), {}}};
    const BarSlots slots = column_slots(view);
    made.add<Bands>(view);
    made.add<ValueAxis>(view, shared.with_values);
    made.add<YearLines>(view);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, slots);
    made.add<LevelLines>(view);
    made.add<BarValues>(view, slots);
    auto key = std::make_unique<Key>(canvas, view.frame, swatch_labels(view));
    const double beside = height_for_names(canvas, view, shared) - key->ends(canvas, made.plot).above;
    add_names(made, canvas, view.frame, level_labels(view, canvas), beside);
    made.add<BarGaps>(view, slots);
    made.add<SeriesBreaks>(view);
    if (shared.with_categories) made.add<CategoryAxis>(view, shared.skipping);
    made.marks.push_back(std::move(key));
    made.add<PanelTitle>(view, shared.title_lines);
    return made;
}

namespace {

/// Upright where all names stand whole below their columns, and otherwise lying, where they have room.
PlotComposition compose_lone_column_plot(const ChartCanvas& canvas, const PanelView& view) {
    const bool upright = categories_fit_below(canvas, view, compose_column_plot(canvas, view));
    return upright ? compose_column_plot(canvas, view) : compose_bar_plot(canvas, view);
}

}  // namespace

const KindDrawing columns_drawing = one_plot<compose_lone_column_plot, upright_or_lying_height>;

}  // namespace quarterdeck
