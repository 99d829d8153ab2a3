#pragma once

#include "chart/chart_canvas.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

// One function for each kind of chart; `lay_out_chart` lists them.

void draw_line_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Columns side by side: one series, or several in clusters.
void draw_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Bars that lie, one below the other, for long names.
void draw_bar_chart(ChartCanvas& canvas, const ChartSpec& chart);

}  // namespace quarterdeck
