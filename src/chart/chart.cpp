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
        case ChartKind::bullet: return draw_bullet_chart(canvas, chart);
        case ChartKind::panels: return draw_panels_chart(canvas, chart);
        case ChartKind::stacked_columns:
        case ChartKind::full_columns: return draw_stacked_column_chart(canvas, chart);
        case ChartKind::age_profile: return draw_age_profile_chart(canvas, chart);
        case ChartKind::small_multiples: return draw_small_multiples_chart(canvas, chart);
        case ChartKind::slope: return draw_slope_chart(canvas, chart);
        case ChartKind::dots: return draw_dot_chart(canvas, chart);
        case ChartKind::waterfall: return draw_waterfall_chart(canvas, chart);
        case ChartKind::rag_timeline: return draw_rag_timeline_chart(canvas, chart);
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
