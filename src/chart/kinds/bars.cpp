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

PlotComposition compose_bar_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const BarSlots slots = lying_slots(view);
    const ScaleWishes wishes = scale_wishes(view.panel, joined(value_extent(view.panel), shared.data));
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(wishes, ZeroBaseline::always, lying_ticks(canvas, view)), {}}};
    if (shared.with_categories) made.plot.lead = lead_for_names(canvas, view);
    made.plot.bars = slots.count;
    made.add<LevelNames>(view);
    made.add<Bands>(view);
    made.add<Key>(canvas, view.frame, swatch_labels(view));
    made.add<PanelTitle>(view, shared.title_lines);
    const bool with_values = room_for_values(canvas, view, made, slots);
    if (with_values) made.plot.values = LinearScale(ending_on_data(wishes), ZeroBaseline::always, lying_ticks(canvas, view));
    else made.add<ValueAxis>(view);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, slots);
    made.add<LevelLines>(view);
    if (with_values) made.add<BarValues>(view, slots);  // Above the levels, which no value is struck through by.
    made.add<BarGaps>(view, slots);
    if (shared.with_categories) made.add<CategoryNames>(view);
    return made;
}

namespace {

PlotComposition compose_lone_bar_plot(const ChartCanvas& canvas, const PanelView& view) { return compose_bar_plot(canvas, view); }

}  // namespace

const KindDrawing bars_drawing = one_plot<compose_lone_bar_plot, lying_height>;

}  // namespace quarterdeck
