#include <algorithm>
#include <cmath>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/row_names.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double axis_and_key = 4.5;
constexpr double least_bar_row = 1.9;
constexpr double least_bar = 1.25;
constexpr double most_row = 4.6;

/// Each series has its bar, except where they are markers on one row.
double bars_in_row(const ChartSpec& chart) {
    return chart.kind == ChartKind::bars ? static_cast<double>(std::max<std::size_t>(1, chart.panel().series.size())) : 1;
}

}  // namespace

HeightRange lying_height(const ChartSpec& chart, double width, double line_height) {
    const std::vector<std::string> names = category_names(chart);
    const bool above = names_likely_above(names, width);
    const double bar = std::max(least_bar_row, least_bar * bars_in_row(chart));
    const double lines = line_height * most_likely_lines(names, above ? width : widest_names * width);
    const double row = above ? above_name + lines + bar : std::max(bar, lines + (least_bar_row - line_height));
    const auto rows = static_cast<double>(chart.categories.size());
    return {rows * row + axis_and_key, rows * std::max(most_row, 2 * row) + axis_and_key};
}

}  // namespace quarterdeck
