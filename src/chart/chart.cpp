#include "chart/chart.hpp"

#include "chart/chart_canvas.hpp"
#include "chart/kinds/kinds.hpp"

namespace quarterdeck {

namespace {

void draw_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    switch (chart.kind) {
        case ChartKind::line: return draw_line_chart(canvas, chart);
        case ChartKind::columns:
        case ChartKind::clustered_columns: return draw_column_chart(canvas, chart);
        case ChartKind::bars: return draw_bar_chart(canvas, chart);
        default: return;
    }
}

}  // namespace

Frame lay_out_chart(const ChartSpec& chart, Size size, const Theme& theme, const MediumTokens& medium,
                    const FontBook& fonts) {
    ChartCanvas canvas(size, theme, medium, fonts, chart.language);
    if (!chart.categories.empty()) draw_chart(canvas, chart);
    return canvas.take();
}

}  // namespace quarterdeck
