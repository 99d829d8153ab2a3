#pragma once

#include "chart/composition.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

// One function for each kind of chart, in a file of its own; `lay_out_chart` lists them.

void draw_line_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Columns side by side: one series, or several in clusters.
void draw_column_chart(ChartCanvas& canvas, const ChartSpec& chart);
/// Bars that lie, one below the other, for long names.
void draw_bar_chart(ChartCanvas& canvas, const ChartSpec& chart);

/// What several plots in one chart have in common.
struct SharedPlot {
    std::optional<Domain> data;     ///< What all value axes hold, where they are alike.
    bool with_categories = true;    ///< Whether the category axis stands below this one.
    bool with_side_labels = true;
};

// The plots of those kinds that others set side by side.

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

}  // namespace quarterdeck
