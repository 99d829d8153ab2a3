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

}  // namespace

HeightRange lying_height(const ChartSpec& chart, double width, double line_height, int bars_in_row) {
    const std::vector<std::string> names = category_names(chart);
    const bool above = names_likely_above(names, width);
    const double bar = std::max(least_bar_row, least_bar * bars_in_row);
    const double lines = line_height * most_likely_lines(names, above ? width : widest_names * width);
    const double row = above ? above_name + lines + bar : std::max(bar, lines + (least_bar_row - line_height));
    const auto rows = static_cast<double>(chart.categories.size());
    return {rows * row + axis_and_key, rows * std::max(most_row, 2 * row) + axis_and_key};
}

HeightRange lying_height(const ChartSpec& chart, double width, double line_height) {
    return lying_height(chart, width, line_height, 1);
}

}  // namespace quarterdeck
