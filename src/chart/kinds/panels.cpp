#include <algorithm>
#include <numeric>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double panel_gap = 0.7;
constexpr double least_height = 5.2;  // Of a panel, with its title and the value above its highest point.
constexpr double above_names = 2;     // What stands above the names beside a plot.

double gaps(const ChartSpec& chart) { return panel_gap * (static_cast<double>(chart.panels.size()) - 1); }

/// What a panel needs for its plot to be read and for every name beside it, in ems.
double needed_height(const ChartPanel& panel, double line_height) {
    const std::size_t lines = panel.mark == PanelMark::line && panel.series.size() > 1 ? panel.series.size() : 0;
    const double names = static_cast<double>(lines + panel.levels.size()) * (line_height + 0.15);
    return std::max(least_height, names + above_names);
}

/// Plots of one height, except where names need more; all shrink alike where there is no room.
std::vector<double> panel_heights(const ChartCanvas& canvas, const ChartSpec& chart) {
    std::vector<double> heights;
    for (const ChartPanel& panel : chart.panels)
        heights.push_back(needed_height(panel, canvas.line_height() / canvas.em()) * canvas.em());
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

HeightRange panels_height(const ChartSpec& chart, double, double line_height) {
    double least = gaps(chart) + category_axis_room;
    for (const ChartPanel& panel : chart.panels) least += needed_height(panel, line_height) + 1;
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
