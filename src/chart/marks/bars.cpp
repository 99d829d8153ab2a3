#include "chart/marks/bars.hpp"

#include <algorithm>

namespace quarterdeck {

double BarSlots::width(const Plot& plot, double em) const {
    return std::min(plot.categories.step() * part / count, thickest * em);
}

double BarSlots::middle(const Plot& plot, double em, int category, int slot) const {
    return plot.categories.middle(category) + (slot - (count - 1) / 2.0) * width(plot, em);
}

BarSlots column_slots(const PanelView& view) {
    const int count = std::max(1, view.series_count());
    return {count, 0.78, 7, count > 1 ? 0.08 : 0};
}

BarSlots lying_slots(const PanelView& view) {
    const int count = std::max(1, view.series_count());
    return {count, 0.76, 3.2, count > 1 ? 0.1 : 0};
}

std::vector<BarSpan> side_by_side(const ChartCanvas& canvas, const PanelView& view, double base) {
    std::vector<BarSpan> spans;
    view.for_each_point([&](int series, int category) {
        const auto value = known_value(view.point(series, category));
        if (!value) return;
        spans.push_back({category, series, base, *value, view.mark_colour(series, category, canvas),
                         point_title(view, series, category)});
    });
    return spans;
}

void Bars::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const double thickness = slots_.width(plot, canvas.em()) * (1 - slots_.gap);
    for (const BarSpan& span : spans_) {
        const double middle = slots_.middle(plot, canvas.em(), span.category, span.slot);
        Shape bar = filled_rectangle(plot.bar(middle, thickness, span.from, span.to), span.colour);
        bar.title = span.title;
        if (span.from != plot.values.base()) {
            bar.outline = Paint::filled;
            bar.stroke = {canvas.colours().paper, canvas.em() * 0.08, {}};
        }
        canvas.draw(std::move(bar));
    }
}

}  // namespace quarterdeck
