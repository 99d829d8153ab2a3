#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/series_breaks.hpp"
#include "chart/marks/stacks.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

PlotComposition compose_stacks(const ChartCanvas& canvas, const PanelView& view) {
    const BarSlots slots{1, 0.78, 7, 0};
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, stack_extent(view.panel, view.category_count())),
                                      ZeroBaseline::always, upright_ticks(canvas, view.frame)),
                          {}}};
    std::vector<SideLabel> labels = stack_labels(view);
    for (SideLabel& level : level_labels(view, canvas)) labels.push_back(std::move(level));
    made.add<Bands>(view);
    made.add<ValueAxis>(view);
    made.add<YearLines>(view);
    made.add<Bars>(stacked(view), slots);
    made.add<FootLine>();
    made.add<LevelLines>(view);
    made.add<StackValues>(view, slots);
    made.add<StackTotals>(view, slots);
    add_names(made, canvas, view.frame, std::move(labels), height_for_names(canvas, view));
    made.add<StackGaps>(view);
    made.add<SeriesBreaks>(view);
    made.add<CategoryAxis>(view);
    return made;
}

}  // namespace

const KindDrawing stacked_columns_drawing = one_plot<compose_stacks, upright_height>;

}  // namespace quarterdeck
