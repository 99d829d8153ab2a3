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

// One function for each kind of chart, in a file of its own, and for kinds made of rows how high they are;
// `lay_out_chart` lists them.

void draw_line_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Columns side by side: one series, or several in clusters.
void draw_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Bars that lie, one below the other, for long names.
void draw_bar_chart(ChartCanvas& canvas, const ChartSpec& chart);

/// A row for each figure: its bar over the bands of its judgement, crossed by its target.
void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart);
HeightRange bullet_height(const ChartSpec& chart, double width, double line_height);
/// Plots one above the other over one axis of time.
void draw_panels_chart(ChartCanvas& canvas, const ChartSpec& chart);
HeightRange panels_height(const ChartSpec& chart, double width, double line_height);

/// Parts on top of each other, as values or as shares of their whole.
void draw_stacked_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_age_profile_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_small_multiples_chart(ChartCanvas& canvas, const ChartSpec& chart);
HeightRange small_multiples_height(const ChartSpec& chart, double width, double line_height);
/// Two periods with a line for each series between them.
void draw_slope_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// A row for each category with a dot for each series.
void draw_dot_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_waterfall_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_rag_timeline_chart(ChartCanvas& canvas, const ChartSpec& chart);
HeightRange rag_timeline_height(const ChartSpec& chart, double width, double line_height);

/// Of bars, dots and steps: what their names and values need, and no thicker than looks well.
HeightRange lying_height(const ChartSpec& chart, double width, double line_height);

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
