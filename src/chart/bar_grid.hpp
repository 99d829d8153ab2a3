#pragma once

#include <optional>

#include "chart/plot_heights.hpp"
#include "chart/scales/linear_scale.hpp"
#include "document/chart_spec.hpp"

// What several plots of columns become where the names of their categories have no room below them: plots of lying bars
// beside each other in rows, and left of each row the names of the categories, which all plots share. On narrow frames the
// plots stand one below the other, each with the names of its bars. `extent` is what all value axes hold, where they are
// alike.
namespace quarterdeck {

HeightRange bar_grid_height(const ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent = {});
void draw_bar_grid(ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent = {});

}  // namespace quarterdeck
