#pragma once

#include <vector>

#include "chart/chart_canvas.hpp"
#include "chart/marks/side_labels.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The labels of a chart's targets and baselines, for the column right of the plot.
std::vector<SideLabel> level_labels(const ChartSpec& chart, const ChartCanvas& canvas);

/// A dashed line, cased in paper so that it is seen across columns too.
void draw_level_line(ChartCanvas& canvas, Point from, Point to);

}  // namespace quarterdeck
