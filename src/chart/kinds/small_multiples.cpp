#include <algorithm>
#include <cmath>

#include "chart/kinds/kinds.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

constexpr double gap = 1.4;              // In ems, between panels.
constexpr double narrowest_panel = 11;   // In ems.
constexpr double wanted_shape = 1.6;     // Width over height.

/// As many in a row as make panels of a good shape, and none too narrow.
int panels_in_row(const ChartCanvas& canvas, int count) {
    const double width = canvas.size().width;
    const int most = std::clamp(static_cast<int>(width / (narrowest_panel * canvas.em())), 1, std::max(1, count));
    const double ideal = std::sqrt(count * width / std::max(1.0, canvas.size().height) / wanted_shape);
    return std::clamp(static_cast<int>(std::lround(ideal)), 1, most);
}

std::vector<Rect> panel_frames(const ChartCanvas& canvas, int count) {
    const int in_row = panels_in_row(canvas, count);
    const int rows = (count + in_row - 1) / in_row;
    const double space = gap * canvas.em();
    const double width = std::max(0.0, (canvas.size().width - space * (in_row - 1)) / in_row);
    const double height = std::max(0.0, (canvas.size().height - space / 2 * (rows - 1)) / std::max(1, rows));
    std::vector<Rect> frames;
    for (int index = 0; index < count; ++index) {
        frames.push_back({(index % in_row) * (width + space), (index / in_row) * (height + space / 2), width, height});
    }
    return frames;
}

/// Panels of one unit have one axis, so that they can be compared.
std::optional<Domain> shared_extent(const ChartSpec& chart) {
    std::optional<Domain> extent;
    for (const ChartPanel& panel : chart.panels) {
        if (panel.unit != chart.panel().unit) return std::nullopt;
        extent = joined(extent, value_extent(panel));
    }
    return extent;
}

}  // namespace

void draw_small_multiples_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const std::vector<Rect> frames = panel_frames(canvas, static_cast<int>(chart.panels.size()));
    const std::optional<Domain> extent = shared_extent(chart);
    for (std::size_t index = 0; index < frames.size(); ++index) {
        const ChartPanel& panel = chart.panels[index];
        const PanelView view = panel_view(canvas, chart, panel, frames[index]);
        const SharedPlot shared{extent, true};
        draw_settled(canvas, panel.mark == PanelMark::line ? compose_line_plot(canvas, view, shared)
                                                           : compose_column_plot(canvas, view, shared));
    }
}

}  // namespace quarterdeck
