#include <algorithm>
#include <cmath>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_names.hpp"
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
    int lines = 1;
    for (const ChartCategory& category : chart.categories)
        lines = std::max(lines, likely_name_lines(category_name(category), width));
    const double row =
        std::max({least_bar_row, least_bar * bars_in_row, lines * line_height + (least_bar_row - line_height)});
    const auto rows = static_cast<double>(chart.categories.size());
    return {rows * row + axis_and_key, rows * std::max(most_row, 2 * row) + axis_and_key};
}

HeightRange lying_height(const ChartSpec& chart, double width, double line_height) {
    return lying_height(chart, width, line_height, 1);
}

}  // namespace quarterdeck
