#pragma once

#include <optional>

#include "chart/composition.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// How high a chart can sensibly be, in ems of its labels.
struct HeightRange {
    double least = 0;
    double most = 1e9;
};

inline constexpr HeightRange any_height;

/// A kind's range for a chart at a width and with lines of a height, both in ems.
using HeightOf = HeightRange (*)(const ChartSpec& chart, double width, double line_height);

/// How a kind of chart is drawn, and how high it can sensibly be.
struct KindDrawing {
    void (*draw)(ChartCanvas& canvas, const ChartSpec& chart) = nullptr;
    HeightOf height = [](const ChartSpec&, double, double) { return any_height; };
};

// The drawings that chart_kinds.def names, each in a file of its own.
#define CHART_KIND(kind, drawing, ...) extern const KindDrawing drawing##_drawing;
#include "document/chart_kinds.def"
#undef CHART_KIND

/// Of rows with bars, dots or steps: what their names and values need, and no thicker than looks well.
HeightRange lying_height(const ChartSpec& chart, double width, double line_height);
/// The same where each row has several bars below each other.
HeightRange lying_height(const ChartSpec& chart, double width, double line_height, int bars_in_row);

/// About how many lines the names of a panel's series and levels take in a key of a width in ems.
double lines_of_key(const ChartPanel& panel, double width);
/// Of upright plots: on narrow frames so high that names above the plot leave enough of it.
HeightRange upright_height(const ChartSpec& chart, double width, double line_height);

/// What several plots in one chart have in common.
struct SharedPlot {
    std::optional<Domain> data;     ///< What all value axes hold, where they are alike.
    bool with_categories = true;    ///< Whether the category axis stands below this one.
    bool with_values = true;        ///< Whether the value axis has its texts beside this one.
    int title_lines = 1;            ///< As high as the titles of its neighbours.
    Skipping skipping = Skipping::every_second;
};

/// About what names beside an upright plot have of its height, in points.
double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

// The plots of those kinds that others set side by side.

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

}  // namespace quarterdeck
