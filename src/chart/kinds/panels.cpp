#include <algorithm>
#include <numeric>

#include "chart/bar_grid.hpp"
#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double panel_gap = 0.7;
constexpr double legible_plot_in_panel = 2.6;
constexpr double least_plot_in_panel = 3.4;
constexpr double least_plot_when_narrow = 10;  // A screen is scrolled.

double gaps(const ChartCanvas& canvas, const ChartSpec& chart) {
    return panel_gap * canvas.em() * (static_cast<double>(chart.panels.size()) - 1);
}

int title_lines(const ChartCanvas& canvas, const ChartPanel& panel) {
    return static_cast<int>(canvas.wrap(panel.title, canvas.size().width, ChartCanvas::any_lines, true).size());
}

PlotComposition compose_panel(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    switch (view.panel.mark) {
        case PanelMark::columns: return compose_column_plot(canvas, view, shared);
        case PanelMark::line: return compose_line_plot(canvas, view, shared);
    }
    return compose_line_plot(canvas, view, shared);
}

/// The axis of time stands below the last.
PlotComposition compose_panel(const ChartCanvas& canvas, const PanelView& view) {
    SharedPlot shared;
    shared.with_categories = &view.panel == &view.chart.panels.back();
    shared.title_lines = title_lines(canvas, view.panel);
    PlotComposition made = compose_panel(canvas, view, shared);
    // Columns and points of one period stand above each other.
    made.plot.inset.reset();
    return made;
}

/// What a panel takes beside its plot's height, and how high that must be for every name beside it, in points.
struct PanelNeed {
    double ends = 0;
    double plot = 0;
};

std::vector<PanelNeed> panel_needs(const ChartCanvas& canvas, const ChartSpec& chart) {
    std::vector<PanelNeed> needs;
    for (const ChartPanel& panel : chart.panels) {
        PlotComposition made = compose_panel(canvas, tall_view(canvas, chart, panel));
        settle(canvas, made);
        const double ends = height_of_ends(made);
        needs.push_back({ends, least_height(canvas, made) - ends});
    }
    return needs;
}

/// The height of those plots that need no more, so that all together fill the room.
double common_height(const std::vector<PanelNeed>& needs, double room) {
    double common = room / static_cast<double>(needs.size());
    for (std::size_t round = 0; round < needs.size(); ++round) {
        double left = room;
        int sharing = 0;
        for (const PanelNeed& need : needs) {
            if (need.plot > common) left -= need.plot;
            else ++sharing;
        }
        if (sharing > 0) common = std::max(0.0, left / sharing);
    }
    return common;
}

/// Plots of one height, except where names need more; all shrink alike where there is no room.
std::vector<double> panel_heights(const ChartCanvas& canvas, const ChartSpec& chart) {
    const std::vector<PanelNeed> needs = panel_needs(canvas, chart);
    double room = canvas.size().height - gaps(canvas, chart);
    for (const PanelNeed& need : needs) room -= need.ends;
    const double common = common_height(needs, room);
    std::vector<double> heights;
    for (const PanelNeed& need : needs) heights.push_back(need.ends + std::max(need.plot, common));
    const double all = std::accumulate(heights.begin(), heights.end(), 0.0) + gaps(canvas, chart);
    for (double& height : heights) height *= std::min(1.0, canvas.size().height / std::max(all, 1.0));
    return heights;
}

/// Where the names of places or groups have no room below the last plot.
bool must_lie(const ChartCanvas& canvas, const ChartSpec& chart) {
    const PanelView view = tall_view(canvas, chart, chart.panels.back());
    return !categories_fit_below(canvas, view, compose_panel(canvas, view));
}

HeightRange panels_height(const ChartCanvas& canvas, const ChartSpec& chart) {
    if (must_lie(canvas, chart)) return bar_grid_height(canvas, chart);
    const bool narrow = canvas.size().width < narrow_frame * canvas.em();
    const double least_plot = (narrow ? least_plot_when_narrow : least_plot_in_panel) * canvas.em();
    double legible = gaps(canvas, chart);
    double least = legible;
    for (const PanelNeed& need : panel_needs(canvas, chart)) {
        legible += need.ends + std::max(need.plot, legible_plot_in_panel * canvas.em());
        least += need.ends + std::max(need.plot, least_plot);
    }
    return {legible, least, any_height.most};
}

void draw_panels_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    if (must_lie(canvas, chart)) return draw_bar_grid(canvas, chart);
    const std::vector<double> heights = panel_heights(canvas, chart);
    std::vector<PlotComposition> panels;
    double top = 0;
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const Rect frame{0, top, canvas.size().width, heights[index]};
        top += heights[index] + panel_gap * canvas.em();
        panels.push_back(compose_panel(canvas, panel_view(canvas, chart, chart.panels[index], frame)));
    }
    draw_aligned(canvas, std::move(panels));
}

}  // namespace

const KindDrawing panels_drawing{draw_panels_chart, panels_height};

}  // namespace quarterdeck
