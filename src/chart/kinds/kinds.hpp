#pragma once

#include <optional>

#include "chart/composition.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

// One function for each kind of chart, in a file of its own; `lay_out_chart` lists them.

void draw_line_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Columns side by side: one series, or several in clusters.
void draw_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Bars that lie, one below the other, for long names.
void draw_bar_chart(ChartCanvas& canvas, const ChartSpec& chart);

/// A row for each figure: its bar over the bands of its judgement, crossed by its target.
void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Plots one above the other over one axis of time.
void draw_panels_chart(ChartCanvas& canvas, const ChartSpec& chart);

/// Parts on top of each other, as values or as shares of their whole.
void draw_stacked_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_age_profile_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_small_multiples_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Two periods with a line for each series between them.
void draw_slope_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// A row for each category with a dot for each series.
void draw_dot_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_waterfall_chart(ChartCanvas& canvas, const ChartSpec& chart);
void draw_rag_timeline_chart(ChartCanvas& canvas, const ChartSpec& chart);

/// What several plots in one chart have in common.
struct SharedPlot {
    std::optional<Domain> data;     ///< What all value axes hold, where they are alike.
    bool with_categories = true;    ///< Whether the category axis stands below this one.
};

// The plots of those kinds that others set side by side.

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

}  // namespace quarterdeck
