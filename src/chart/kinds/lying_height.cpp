#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double legible_bar_row = 1.25;
constexpr double least_bar_row = 1.9;
constexpr double least_bar = 1.4;  // Of several in a row: enough for its value.
constexpr double most_row = 4.6;

}  // namespace

HeightRange lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    settle(canvas, made);
    const double em = canvas.em();
    const double bar = std::max(least_bar_row, least_bar * made.plot.bars) * em;
    const double name = height_of_names(canvas, widest_names * view.frame.width, category_names(view.chart));
    const double beside = std::max(bar, name + least_bar_row * em - canvas.line_height());
    const double row = made.plot.lead > 0 ? made.plot.lead + bar : beside;
    const double around = height_of_ends(made);
    const auto rows = static_cast<double>(view.category_count());
    const double legible = std::max(legible_bar_row * made.plot.bars * em + made.plot.lead, name);
    return {rows * legible + around, rows * row + around, rows * std::max(most_row * em, 2 * row) + around};
}

}  // namespace quarterdeck
