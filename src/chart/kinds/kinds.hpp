#pragma once

#include <optional>

#include "chart/composition.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// How high a chart can be, in points: lower than `legible` and it cannot be read, and between the others it looks well.
struct HeightRange {
    double legible = 0;
    double least = 0;
    double most = 1e9;
};

inline constexpr HeightRange any_height;

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

/// Of rows with bars, dots or steps, composed where height is no limit: what their names and values need, and no thicker
/// than looks well.
HeightRange lying_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);
/// Of upright plots, composed likewise: on narrow frames so high that names leave enough of the plot.
HeightRange upright_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);

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

/// What several plots in one chart have in common.
struct SharedPlot {
    std::optional<Domain> data;     ///< What all value axes hold, where they are alike.
    bool with_categories = true;    ///< Whether the category axis stands below this one.
    bool with_values = true;        ///< Whether the value axis has its texts beside this one.
    int title_lines = 1;            ///< As high as the titles of its neighbours.
    Skipping skipping = Skipping::every_second;
};

/// About what names beside an upright plot have of its height, in points. They may begin beside a title that does not reach
/// as far as they.
double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

// The plots of those kinds that others set side by side.

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
/// And the one that columns become where their names have no room.
PlotComposition compose_bar_plot(const ChartCanvas& canvas, const PanelView& view);

}  // namespace quarterdeck
