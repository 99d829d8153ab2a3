#pragma once

#include "compose/chart_kinds.hpp"

/// The plots of charts that show grids of figures.
namespace quarterdeck {

/// The rows as categories; quarters under their years.
std::vector<ChartCategory> grid_categories(const FigureGrid& grid);

/// A grid's chart: its data, what it is of, its figures in words, its source and its table.
ChartContent grid_content(const FigureGrid& grid, const ChartKindEntry& entry, const std::string& language);

/// The columns as series, each figure with its judgement.
ChartPanel grid_panel(const FigureGrid& grid, const std::string& language);

/// One figure as a point.
ChartPoint figure_point(const ReleasedFigure& figure, const Measure& measure, const std::string& language);

/// `axis: 0 to 40`: complains where it cuts off what is measured from zero, and warns where what is drawn (the panel's
/// values, or the sums of stacks) goes beyond it, since the axis then does too.
void read_axis(const Settings& settings, bool from_zero, ChartPanel& panel, Composition& composition,
               const std::vector<double>& sums = {});

/// Complains where the figures cannot stand on one axis, or are more than can be told apart: units differ, or lengths of
/// periods do, so that a year would pass for a large quarter.
bool same_unit(const FigureSelection& selection, const Settings& settings);
bool same_length(const FigureSelection& selection, const Settings& settings);
/// Both.
bool on_one_axis(const FigureSelection& selection, const Settings& settings);
/// Whether the categories of a line are periods: between places or groups there is nothing that a line could run through.
bool runs_through_time(const FigureGrid& grid, const SourceSpan& span, Composition& composition);
bool few_enough(const FigureGrid& grid, const ChartKindEntry& entry, const SourceSpan& span, Composition& composition);

/// The register's sources, each once; empty where it has none.
std::string sources_of(const std::vector<const Measure*>& measures);

}  // namespace quarterdeck
