#pragma once

#include "compose/chart_content.hpp"

/// The confidence intervals of a chart's figures: in its data table, in its alternative text, and what is said of them below
/// it. Nothing is done where no figure has one.
namespace quarterdeck {

/// Each behind its figure: "71.4% (68.2% to 74.6%)".
void add_intervals(const FigureGrid& grid, const std::string& language, Table& table);

/// What is said of them: a note below the chart and a sentence in its alternative text.
void add_interval_words(const FigureGrid& grid, const std::string& language, ChartContent& content);

/// Both, for a chart of one grid.
void add_intervals(const FigureGrid& grid, const std::string& language, ChartContent& content);

/// The same for a figure that stands in a cell of its own.
void add_interval(const ReleasedFigure& figure, const Measure& measure, const std::string& language, Inlines& cell,
                  ChartContent& content);

/// Of a chart that has no place to draw them: they are in its table, and what is said of the newest in its
/// alternative text, alone.
void draw_no_intervals(ChartContent& content);

}  // namespace quarterdeck
