#pragma once

#include "chart/plot_heights.hpp"
#include "chart/shared_plot.hpp"

namespace quarterdeck {

/// How a kind of chart is drawn, and how high it can sensibly be on a canvas, of which only the width counts.
struct KindDrawing {
    void (*draw)(ChartCanvas& canvas, const ChartSpec& chart) = nullptr;
    HeightRange (*height)(const ChartCanvas& canvas, const ChartSpec& chart) =
        [](const ChartCanvas&, const ChartSpec&) { return any_height; };
};

// The drawings that chart_kinds.def names, each in a file of its own.
#define CHART_KIND(kind, drawing, ...) extern const KindDrawing drawing##_drawing;
#include "document/chart_kinds.def"
#undef CHART_KIND

using ComposePlot = PlotComposition (*)(const ChartCanvas& canvas, const PanelView& view);
using PlotHeight = HeightRange (*)(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);

/// The drawing of a kind that is one plot.
template <ComposePlot compose, PlotHeight height>
inline constexpr KindDrawing one_plot{
    [](ChartCanvas& canvas, const ChartSpec& chart) {
        draw_settled(canvas, compose(canvas, panel_view(canvas, chart)));
    },
    [](const ChartCanvas& canvas, const ChartSpec& chart) {
        const PanelView view = tall_view(canvas, chart, chart.panel());
        return height(canvas, view, compose(canvas, view));
    }};

}  // namespace quarterdeck
