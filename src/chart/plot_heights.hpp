#pragma once

#include "chart/composition.hpp"
#include "chart/panel_view.hpp"

// How high plots can sensibly be.
namespace quarterdeck {

/// How high a chart can be, in points: lower than `legible` and it cannot be read, and between the others it looks well.
struct HeightRange {
    double legible = 0;
    double least = 0;
    double most = 1e9;
};

inline constexpr HeightRange any_height;

/// Of rows with bars, dots or steps, composed where height is no limit: what their names and values need, and no thicker
/// than looks well.
HeightRange lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);
/// The same of one row of such a plot beside a name so high, or of one that stands above its bar.
HeightRange row_height(const ChartCanvas& canvas, const Plot& plot, double name_height);
/// Of upright plots, composed likewise: on narrow frames so high that names leave enough of the plot.
HeightRange upright_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);
/// Of plots that lie down where the names of their categories have no room.
HeightRange upright_or_lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);

}  // namespace quarterdeck
