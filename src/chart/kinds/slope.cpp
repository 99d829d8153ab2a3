#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/lines.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

/// The first period's values left of the plot, the last one's with the names right of it.
std::vector<SideLabel> values_at(const PanelView& view, int category, bool named) {
    std::vector<SideLabel> labels;
    for (int index = 0; index < view.series_count(); ++index) {
        const ChartPoint& point = view.point(index, category);
        const auto value = known_value(point);
        if (!value && !named) continue;
        const auto last = last_known(view.series(index), view.category_count());
        const double at = value ? *value : last ? *known_value(view.point(index, *last)) : 0;
        const std::string text = named ? view.series(index).name + " " + point.shown : point.shown;
        labels.push_back({text, view.look(index).text_colour, view.look(index).strong, at});
        labels.back().reaches_edge = value.has_value();
        if (named) labels.back().look = view.look(index);
    }
    return labels;
}

/// Without a value axis: each end says its value. What counts is the slope, so the axis need not hold zero.
void draw_slope_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const PanelView view = panel_view(canvas, chart);
    ScaleWishes wishes = scale_wishes(view.panel, value_extent(view.panel));
    if (wishes.data && !wishes.lower) wishes.lower = wishes.data->lower;
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(chart.categories),
                          LinearScale(wishes, ZeroBaseline::unless_fixed, upright_ticks(canvas, view.frame)),
                          std::max(canvas.em(), label_overhang(canvas, view))}};
    made.add<CategoryRules>(view);
    made.add<Lines>(view);
    made.add<SideLabels>(canvas, view.frame, values_at(view, 0, false), LabelSide::left);
    made.add<SideLabels>(canvas, view.frame, values_at(view, view.category_count() - 1, true));
    made.add<CategoryAxis>(view);
    made.add<Space>(Ends{canvas.em(), 0});
    draw_settled(canvas, std::move(made));
}

}  // namespace

const KindDrawing slope_drawing{draw_slope_chart};

}  // namespace quarterdeck
