#include <algorithm>
#include <numeric>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double panel_gap = 0.7;
constexpr double least_plot_in_panel = 3.7;
constexpr double least_plot_when_narrow = 8;  // As of a chart of its own: a screen is scrolled.
constexpr double above_names = 0.8;           // The value above the highest point, beside which no name stands.

double gaps(const ChartSpec& chart) { return panel_gap * (static_cast<double>(chart.panels.size()) - 1); }

int title_lines(const ChartCanvas& canvas, const ChartPanel& panel) {
    return static_cast<int>(canvas.wrap(panel.title, canvas.size().width, ChartCanvas::any_lines, true).size());
}

/// What a panel needs for its plot to be read and for every name beside or above it, in ems.
double needed_height(const ChartPanel& panel, double width, double line_height) {
    const double title = (likely_lines(panel.title, width) + title_space) * line_height;
    if (width < narrow_frame) return title + least_plot_when_narrow + above_names + lines_of_key(panel, width) * 1.3;
    const std::size_t lines = panel.mark == PanelMark::line && panel.series.size() > 1 ? panel.series.size() : 0;
    const double names = static_cast<double>(lines + panel.levels.size()) * (line_height + 0.15);
    return title + std::max(least_plot_in_panel, names + above_names);
}

/// Plots of one height, except where names need more; all shrink alike where there is no room.
std::vector<double> panel_heights(const ChartCanvas& canvas, const ChartSpec& chart) {
    std::vector<double> heights;
    for (const ChartPanel& panel : chart.panels)
        heights.push_back(needed_height(panel, canvas.size().width / canvas.em(), canvas.line_height() / canvas.em()) *
                          canvas.em());
    const double axis = std::min(category_axis_room * canvas.em(), canvas.size().height / 4);
    const double room = std::max(0.0, canvas.size().height - axis - gaps(chart) * canvas.em());
    const double needed = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double equal = room / static_cast<double>(heights.size());
    const bool all_in_equal = *std::max_element(heights.begin(), heights.end()) <= equal;
    for (double& height : heights) {
        if (all_in_equal) height = equal;
        else height = needed > room ? height * room / needed : height + (room - needed) / static_cast<double>(heights.size());
    }
    heights.back() += axis;
    return heights;
}

PlotComposition compose_panel(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    switch (view.panel.mark) {
        case PanelMark::columns: return compose_column_plot(canvas, view, shared);
        case PanelMark::line: return compose_line_plot(canvas, view, shared);
    }
    return compose_line_plot(canvas, view, shared);
}

HeightRange panels_height(const ChartSpec& chart, double width, double line_height) {
    double least = gaps(chart) + category_axis_room;
    for (const ChartPanel& panel : chart.panels) least += needed_height(panel, width, line_height) + 1;
    return {least, any_height.most};
}

void draw_panels_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const std::vector<double> heights = panel_heights(canvas, chart);
    std::vector<PlotComposition> panels;
    Sides widest;
    double top = 0;
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const Rect frame{0, top, canvas.size().width, heights[index]};
        top += heights[index] + panel_gap * canvas.em();
        SharedPlot shared;
        shared.with_categories = index + 1 == chart.panels.size();
        shared.title_lines = title_lines(canvas, chart.panels[index]);
        panels.push_back(compose_panel(canvas, panel_view(canvas, chart, chart.panels[index], frame), shared));
        // Columns and points of one period stand above each other.
        panels.back().plot.inset.reset();
        const Sides own = sides_of(canvas, panels.back());
        widest = {std::max(widest.left, own.left), std::max(widest.right, own.right)};
    }
    for (PlotComposition& panel : panels) {
        settle(canvas, panel, widest);
        draw(canvas, panel);
    }
}

}  // namespace

const KindDrawing panels_drawing{draw_panels_chart, panels_height};

}  // namespace quarterdeck
