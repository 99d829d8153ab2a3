#include "chart/plot_heights.hpp"

#include <algorithm>
#include <utility>

#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double legible_bar_row = 1.4;  // Enough for the value of a bar that leaves a quarter of its row free.
constexpr double least_bar_row = 1.9;
constexpr double least_bar = 1.4;  // Of several in a row: enough for its value.
constexpr double most_row = 4.6;
constexpr double least_upright_plot = 12;  // On narrow frames.
constexpr double legible_upright_plot = 4.5;

}  // namespace

HeightRange row_height(const ChartCanvas& canvas, const Plot& plot, double name_height) {
    const double em = canvas.em();
    const double bar = std::max(least_bar_row, least_bar * plot.bars) * em;
    const double beside = std::max(bar, name_height + least_bar_row * em - canvas.line_height());
    const double row = plot.lead > 0 ? plot.lead + bar : beside;
    const double legible = std::max(legible_bar_row * plot.bars * em + plot.lead, name_height);
    return {legible, row, std::max(most_row * em, 2 * row)};
}

HeightRange lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    settle(canvas, made);
    const double name = height_of_names(canvas, widest_names * view.frame.width, category_names(view.chart));
    const HeightRange row = row_height(canvas, made.plot, name);
    const double around = height_of_ends(made);
    const auto rows = static_cast<double>(view.category_count());
    return {rows * row.legible + around, rows * row.least + around, rows * row.most + around};
}

HeightRange upright_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    settle(canvas, made);
    const double ends = height_of_ends(made);
    const double legible = ends + legible_upright_plot * canvas.em();
    if (view.frame.width >= narrow_frame * canvas.em()) return {legible, any_height.least, any_height.most};
    const double with_plot = ends + least_upright_plot * canvas.em();
    return {legible, std::max(with_plot, least_height(canvas, made)), any_height.most};
}

HeightRange upright_or_lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    return made.plot.upright() ? upright_height(canvas, view, std::move(made)) : lying_height(canvas, view, std::move(made));
}

}  // namespace quarterdeck
