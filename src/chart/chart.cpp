#include "chart/chart.hpp"

#include <algorithm>

#include "chart/chart_canvas.hpp"
#include "chart/kinds/kinds.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

/// Of the text area of a page or slide: no chart is higher.
constexpr double most_of_page = 0.64;

const KindDrawing& drawing_of(ChartKind kind) {
    switch (kind) {
#define CHART_KIND(kind, drawing, ...) \
    case ChartKind::kind: return drawing##_drawing;
#include "document/chart_kinds.def"
#undef CHART_KIND
    }
    return line_drawing;
}

constexpr double line_in_place = 2;  // In ems.

void draw_line_in_place(ChartCanvas& canvas) {
    const std::string text(words_in(canvas.language()).charts.nothing_drawn);
    canvas.draw_text(text, {0, canvas.em() * line_in_place / 2 + canvas.baseline_below_middle()}, TextAnchor::start,
                     canvas.colours().ink);
}

Size sensible_size(const ChartCanvas& canvas, const ChartSpec& chart, double most_height) {
    const Size own = canvas.size();
    if (nothing_to_draw(chart)) return {own.width, line_in_place * canvas.em()};
    const HeightRange range = drawing_of(chart.kind).height(canvas, chart);
    const double height = std::clamp(own.height, range.least, std::max(range.least, range.most));
    return {own.width, std::min(height, std::max(most_height, own.height))};
}

}  // namespace

bool nothing_to_draw(const ChartSpec& chart) {
    const auto has_value = [](const ChartPoint& point) { return point.value.has_value(); };
    return std::none_of(chart.panels.begin(), chart.panels.end(), [&](const ChartPanel& panel) {
        return std::any_of(panel.series.begin(), panel.series.end(), [&](const ChartSeries& series) {
            return std::any_of(series.points.begin(), series.points.end(), has_value);
        });
    });
}

Size chart_size_on_page(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts) {
    const double text_area = medium.size.height - medium.margins.top - medium.margins.bottom;
    const ChartCanvas canvas(medium.chart_full, theme, medium, fonts, chart.language);
    return sensible_size(canvas, chart, text_area * most_of_page);
}

Size chart_size_in_columns(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts) {
    const Size half = medium.chart_half;
    if (nothing_to_draw(chart)) return chart_size_on_page(chart, theme, medium, fonts);
    return {half.width, std::max(half.height, least_legible_height(chart, half.width, theme, medium, fonts))};
}

Size chart_size_on_narrow_screen(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium,
                                 const FontBook& fonts) {
    constexpr double screens = 5;  // A page is scrolled.
    const ChartCanvas canvas(medium.chart_half, theme, medium, fonts, chart.language);
    return sensible_size(canvas, chart, screens * medium.chart_half.height);
}

double least_legible_height(const ChartSpec& chart, double width, const Theme& theme, const MediumTokens& medium,
                            const FontBook& fonts) {
    const ChartCanvas canvas({width, medium.chart_full.height}, theme, medium, fonts, chart.language);
    return nothing_to_draw(chart) ? line_in_place * canvas.em() : drawing_of(chart.kind).height(canvas, chart).legible;
}

Frame lay_out_chart(const ChartSpec& chart, Size size, const Theme& theme, const MediumTokens& medium,
                    const FontBook& fonts) {
    ChartCanvas canvas(size, theme, medium, fonts, chart.language);
    if (nothing_to_draw(chart)) draw_line_in_place(canvas);
    else drawing_of(chart.kind).draw(canvas, chart);
    return canvas.take();
}

}  // namespace quarterdeck
