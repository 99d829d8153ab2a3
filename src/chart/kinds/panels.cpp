#include <algorithm>

#include "chart/kinds/kinds.hpp"

namespace quarterdeck {

namespace {

constexpr double panel_gap = 0.7;          // In ems, between panels.
constexpr double category_axis_room = 3.3;  // In ems: what the lowest panel has below its plot and the others have not.

/// Equal plots: the lowest panel is higher by its category axis.
Rect panel_frame(const ChartCanvas& canvas, std::size_t index, std::size_t count) {
    const double gaps = panel_gap * canvas.em() * static_cast<double>(count - 1);
    const double axis = std::min(category_axis_room * canvas.em(), canvas.size().height / 4);
    const double height = std::max(0.0, (canvas.size().height - gaps - axis) / static_cast<double>(count));
    const double top = (height + panel_gap * canvas.em()) * static_cast<double>(index);
    return {0, top, canvas.size().width, index + 1 == count ? height + axis : height};
}

PlotComposition compose_panel(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    switch (view.panel.mark) {
        case PanelMark::columns: return compose_column_plot(canvas, view, shared);
        case PanelMark::line: return compose_line_plot(canvas, view, shared);
    }
    return compose_line_plot(canvas, view, shared);
}

}  // namespace

void draw_panels_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    std::vector<PlotComposition> panels;
    Sides widest;
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const Rect frame = panel_frame(canvas, index, chart.panels.size());
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

}  // namespace quarterdeck
