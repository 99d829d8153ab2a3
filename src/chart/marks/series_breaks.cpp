#include "chart/marks/series_breaks.hpp"

#include <algorithm>

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double rule_width = 0.08;
constexpr double dash = 0.3;
constexpr double below_symbol = 0.3;

bool any_break(const ChartPanel& panel) {
    return std::any_of(panel.series.begin(), panel.series.end(), [](const ChartSeries& series) {
        return std::any_of(series.points.begin(), series.points.end(), [](const ChartPoint& point) { return point.begins_anew; });
    });
}

bool breaks_before(const ChartPanel& panel, int category) {
    return std::any_of(panel.series.begin(), panel.series.end(),
                       [&](const ChartSeries& series) { return point_at(series, category).begins_anew; });
}

}  // namespace

Ends SeriesBreaks::ends(const ChartCanvas& canvas, const Plot&) const {
    const bool any = std::any_of(view_.chart.panels.begin(), view_.chart.panels.end(), any_break);
    return {any ? canvas.line_height() : 0, 0};
}

void SeriesBreaks::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const double em = canvas.em();
    const Stroke stroke{canvas.colours().muted, rule_width * em, {dash * em, dash * em}};
    for (int category = 1; category < view_.category_count(); ++category) {
        if (!breaks_before(view_.panel, category)) continue;
        const double x = plot.categories.border(category);
        const double baseline = inner.y - below_symbol * em;
        canvas.draw(stroked_line({x, inner.y}, {x, plot.area.bottom()}, stroke));
        canvas.draw_text(shown_symbol(Shorthand::break_in_series), {x, baseline}, TextAnchor::middle, canvas.colours().ink);
    }
}

}  // namespace quarterdeck
