#include "chart/kinds/kinds.hpp"
#include "chart/marks/bars.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/steps.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

/// Lies, since what the steps are of has long names.
PlotComposition compose_waterfall(const ChartCanvas& canvas, const PanelView& view) {
    const BarSlots slots{1, 0.62, 2.6, 0};
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, running_extent(view.chart)), ZeroBaseline::always,
                                      lying_ticks(canvas, view)),
                          {}}};
    made.plot.lead = lead_for_names(canvas, view);
    made.add<StepValues>(view, slots);
    made.add<ValueAxis>(view);
    made.add<Bars>(steps(canvas, view), slots);
    made.add<StepLinks>(view, slots);
    made.add<FootLine>();
    made.add<CategoryNames>(view);
    return made;
}

}  // namespace

const KindDrawing waterfall_drawing = one_plot<compose_waterfall, lying_height>;

}  // namespace quarterdeck
