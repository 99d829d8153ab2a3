#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/dots.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

PlotComposition compose_dot_plot(const ChartCanvas& canvas, const PanelView& view) {
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, value_extent(view.panel)), ZeroBaseline::unless_far,
                                      lying_ticks(canvas, view)),
                          {}}};
    made.plot.lead = lead_for_names(canvas, view);
    made.add<Bands>(view);
    made.add<ValueAxis>(view);
    made.add<FootLine>();
    made.add<LevelNames>(view);
    made.add<LevelLines>(view);
    made.add<Whiskers>(view, dot_slots(view));
    made.add<Dots>(view, dot_slots(view));
    made.add<CategoryNames>(view);
    made.add<Key>(canvas, view.frame, marker_labels(view));
    return made;
}

}  // namespace

const KindDrawing dots_drawing = one_plot<compose_dot_plot, lying_height>;

}  // namespace quarterdeck
