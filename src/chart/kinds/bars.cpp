#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/bar_values.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/levels.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

/// Whether rows are high enough for a value after each bar; otherwise an axis says what they are.
bool room_for_values(const ChartCanvas& canvas, const PanelView& view, const PlotComposition& made, BarSlots slots) {
    double height = view.frame.height;
    for (const auto& mark : made.marks) height -= mark->ends(canvas, made.plot).above;
    const double row = height / std::max(1, view.category_count()) - made.plot.lead;
    return row * slots.part / slots.count >= lowest_text * canvas.em();
}

}  // namespace

PlotComposition compose_bar_plot(const ChartCanvas& canvas, const PanelView& view) {
    const BarSlots slots = lying_slots(view);
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(view.panel, value_extent(view.panel)), ZeroBaseline::always,
                                      lying_ticks(canvas, view)), {}}};
    made.plot.lead = lead_for_names(canvas, view);
    made.plot.bars = slots.count;
    made.add<LevelNames>(view);
    made.add<Bands>(view);
    made.add<Key>(canvas, view.frame, swatch_labels(view));
    if (room_for_values(canvas, view, made, slots)) made.add<BarValues>(view, slots);
    else made.add<ValueAxis>(view);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, slots);
    made.add<LevelLines>(view);
    made.add<BarGaps>(view, slots);
    made.add<CategoryNames>(view);
    return made;
}

const KindDrawing bars_drawing = one_plot<compose_bar_plot, lying_height>;

}  // namespace quarterdeck
