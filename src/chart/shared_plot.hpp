#pragma once

#include <optional>

#include "chart/composition.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// What several plots in one chart have in common.
struct SharedPlot {
    std::optional<Domain> data;     ///< What all value axes hold, where they are alike.
    bool with_categories = true;    ///< Whether the categories are named beside this one.
    bool with_values = true;        ///< Whether the value axis has its texts beside this one.
    int title_lines = 1;            ///< As high as the titles of its neighbours.
    Skipping skipping = Skipping::every_second;
    std::optional<TickRoom> ticks = {};  ///< Of plots of one height in frames of several.
};

/// About what names beside an upright plot have of its height, in points. They may begin beside a title that does not reach
/// as far as they.
double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

/// Whether every category can be named below an upright plot: periods may be left out between others, names of places and
/// groups may not.
bool categories_fit_below(const ChartCanvas& canvas, const PanelView& view, PlotComposition made);

// The plots of those kinds that others set side by side.

PlotComposition compose_line_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
PlotComposition compose_column_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});
/// And the one that columns become where their names have no room.
PlotComposition compose_bar_plot(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared = {});

}  // namespace quarterdeck
