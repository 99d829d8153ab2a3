#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/series_breaks.hpp"
#include "chart/marks/stacks.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

constexpr BarSlots stack_slots{1, 0.78, 7, 0};
constexpr BarSlots lying_stack_slots{1, 0.76, 3.2, 0};

LinearScale stack_scale(const PanelView& view, TickRoom ticks) {
    return {scale_wishes(view.panel, stack_extent(view.panel, view.category_count())), ZeroBaseline::always, ticks};
}

PlotComposition compose_upright_stacks(const ChartCanvas& canvas, const PanelView& view) {
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          stack_scale(view, upright_ticks(canvas, view.frame)), {}}};
    std::vector<SideLabel> labels = stack_labels(view);
    for (SideLabel& level : level_labels(view, canvas)) labels.push_back(std::move(level));
    made.add<Bands>(view);
    made.add<ValueAxis>(view);
    made.add<YearLines>(view);
    made.add<Bars>(stacked(view), stack_slots);
    made.add<FootLine>();
    made.add<LevelLines>(view);
    made.add<StackValues>(view, stack_slots);
    made.add<StackTotals>(view, stack_slots);
    add_names(made, canvas, view.frame, std::move(labels), height_for_names(canvas, view));
    made.add<StackGaps>(view);
    made.add<SeriesBreaks>(view);
    made.add<CategoryAxis>(view);
    return made;
}

PlotComposition compose_lying_stacks(const ChartCanvas& canvas, const PanelView& view) {
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          stack_scale(view, lying_ticks(canvas, view)), {}}};
    made.plot.lead = lead_for_names(canvas, view);
    made.add<LevelNames>(view);
    made.add<Bands>(view);
    made.add<ValueAxis>(view);
    made.add<Bars>(stacked(view), lying_stack_slots);
    made.add<FootLine>();
    made.add<LevelLines>(view);
    made.add<StackValues>(view, lying_stack_slots);
    made.add<StackTotals>(view, lying_stack_slots);
    made.add<StackGaps>(view);
    made.add<CategoryNames>(view);
    made.add<Key>(canvas, view.frame, swatch_labels(view));
    return made;
}

/// As single columns: upright where all names stand whole below their stacks.
PlotComposition compose_stacks(const ChartCanvas& canvas, const PanelView& view) {
    const bool upright = categories_fit_below(canvas, view, compose_upright_stacks(canvas, view));
    return upright ? compose_upright_stacks(canvas, view) : compose_lying_stacks(canvas, view);
}

}  // namespace

const KindDrawing stacked_columns_drawing = one_plot<compose_stacks, upright_or_lying_height>;

}  // namespace quarterdeck
