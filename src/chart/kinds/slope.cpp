#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/lines.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

/// What stands at an end of the lines: left the first period's values, right the last one's.
enum class Naming { values, names, names_and_values };

std::vector<SideLabel> end_labels_of(const PanelView& view, int category, Naming naming) {
    std::vector<SideLabel> labels;
    for (int index = 0; index < view.series_count(); ++index) {
        const ChartPoint& point = view.point(index, category);
        const auto value = known_value(point);
        if (!value && naming == Naming::values) continue;
        const auto last = last_known(view.series(index), view.category_count());
        const double at = value ? *value : last ? *known_value(view.point(index, *last)) : 0;
        labels.push_back({naming == Naming::values ? "" : view.series(index).name,
                          naming == Naming::names ? "" : point.shown, view.look(index).text_colour,
                          view.look(index).strong, at});
        labels.back().reaches_edge = value.has_value();
        if (value) labels.back().point = category;
        labels.back().sign = marker_sign(view.look(index));
        labels.back().sign_beside = naming != Naming::values;
    }
    return labels;
}

/// Right of the lines their names and values, or where names have no room there the values alone.
void add_right_ends(PlotComposition& made, const ChartCanvas& canvas, const PanelView& view, Size room) {
    const int last = view.category_count() - 1;
    auto beside = std::make_unique<SideLabels>(canvas, room, end_labels_of(view, last, Naming::names_and_values));
    if (beside->all_fit(canvas)) {
        made.marks.push_back(std::move(beside));
        return;
    }
    made.add<SideLabels>(canvas, room, end_labels_of(view, last, Naming::values));
    made.add<Key>(canvas, view.frame, end_labels_of(view, last, Naming::names));
}

/// Without a value axis: each end says its value. What counts is the slope, so the axis need not hold zero.
PlotComposition compose_slope_plot(const ChartCanvas& canvas, const PanelView& view) {
    ScaleWishes wishes = scale_wishes(view.panel, value_extent(view.panel));
    if (wishes.data && !wishes.lower) wishes.lower = wishes.data->lower;
    if (wishes.data && !wishes.upper) wishes.upper = wishes.data->upper;
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          LinearScale(wishes, ZeroBaseline::unless_fixed, upright_ticks(canvas, view.frame)),
                          std::max(canvas.em(), label_overhang(canvas, view))}};
    made.add<CategoryRules>(view);
    made.add<Lines>(view);
    const Size room{view.frame.width, height_for_names(canvas, view)};
    made.add<SideLabels>(canvas, room, end_labels_of(view, 0, Naming::values), LabelSide::left);
    add_right_ends(made, canvas, view, room);
    made.add<Space>(Ends{canvas.em(), 1.5 * marker_radius * canvas.em()});
    made.add<CategoryAxis>(view);
    return made;
}

}  // namespace

const KindDrawing slope_drawing = one_plot<compose_slope_plot, upright_height>;

}  // namespace quarterdeck
