#include "chart/marks/steps.hpp"

#include <algorithm>

#include "chart/marks/bar_values.hpp"
#include "chart/scales/running_values.hpp"

namespace quarterdeck {

namespace {

/// The next colour of the palette after the totals' that text may be set in.
Colour step_colour(const ThemeColours& colours, bool rises) {
    if (!rises || colours.series.size() < 3) return colours.comparator;
    return colours.series[2];
}

}  // namespace

std::vector<BarSpan> steps(const ChartCanvas& canvas, const PanelView& view) {
    std::vector<BarSpan> spans;
    const auto running = running_values(view.chart);
    for (int category = 0; category < view.category_count(); ++category) {
        const auto& step = running[static_cast<std::size_t>(category)];
        if (!step) continue;
        const Colour colour = view.category(category).total ? view.look(0).colour
                                                            : step_colour(canvas.colours(), step->to > step->from);
        spans.push_back({category, 0, step->from, step->to, colour, point_title(view, 0, category)});
    }
    return spans;
}

Sides StepValues::sides(const ChartCanvas& canvas, const Plot&) const {
    double widest = 0;
    view_.for_each_point([&](int series, int category) {
        const ChartPoint& point = view_.point(series, category);
        if (known_value(point)) widest = std::max(widest, canvas.text_width(point.shown, true));
    });
    const double beside = widest + 0.5 * canvas.em();
    return {beside, beside};
}

/// Falling steps have their value on the left, where they lead.
void StepValues::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    if (view_.series_count() == 0) return;
    const auto running = running_values(view_.chart);
    for (int category = 0; category < view_.category_count(); ++category) {
        const ChartPoint& point = view_.point(0, category);
        const auto& step = running[static_cast<std::size_t>(category)];
        const bool falls = step && step->to < step->from;
        const double end = step ? plot.position(step->to) : plot.foot();
        const Point at{end + (falls ? -beside_bar : beside_bar) * canvas.em(),
                       slots_.middle(plot, canvas.em(), category, 0) + canvas.baseline_below_middle()};
        canvas.draw_figure_on_paper(point.shown, at, falls ? TextAnchor::end : TextAnchor::start,
                                    canvas.colours().ink, view_.category(category).total);
    }
}

void StepLinks::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const auto running = running_values(view_.chart);
    const double half = slots_.width(plot, canvas.em()) / 2;
    for (int category = 0; category + 1 < view_.category_count(); ++category) {
        const auto& step = running[static_cast<std::size_t>(category)];
        if (!step) continue;
        const double x = plot.position(step->to);
        canvas.draw(stroked_line({x, plot.categories.middle(category) + half},
                                 {x, plot.categories.middle(category + 1) - half},
                                 {canvas.colours().muted, canvas.em() * 0.06, {}}));
    }
}

}  // namespace quarterdeck
