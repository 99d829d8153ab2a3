#include "chart/chart.hpp"

#include <algorithm>

#include "chart/chart_canvas.hpp"
#include "chart/kinds/kinds.hpp"

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

Size sensible_size(const ChartSpec& chart, Size own, double most_height, const MediumTokens& medium) {
    const TextStyle& label = medium.style(TextRole::chart_label);
    if (label.size <= 0) return own;
    const HeightRange range = drawing_of(chart.kind).height(chart, own.width / label.size, label.leading);
    const double height = std::clamp(own.height, range.least * label.size, std::max(range.least, range.most) * label.size);
    return {own.width, std::min(height, std::max(most_height, own.height))};
}

}  // namespace

Size chart_size_on_page(const ChartSpec& chart, const MediumTokens& medium) {
    const double text_area = medium.size.height - medium.margins.top - medium.margins.bottom;
    return sensible_size(chart, medium.chart_full, text_area * most_of_page, medium);
}

Size chart_size_on_narrow_screen(const ChartSpec& chart, const MediumTokens& medium) {
    constexpr double screens = 5;  // A page is scrolled.
    return sensible_size(chart, medium.chart_half, screens * medium.chart_half.height, medium);
}

Frame lay_out_chart(const ChartSpec& chart, Size size, const Theme& theme, const MediumTokens& medium,
                    const FontBook& fonts) {
    ChartCanvas canvas(size, theme, medium, fonts, chart.language);
    if (!chart.categories.empty()) drawing_of(chart.kind).draw(canvas, chart);
    return canvas.take();
}

}  // namespace quarterdeck
