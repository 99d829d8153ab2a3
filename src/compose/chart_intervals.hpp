#pragma once

#include "compose/chart_content.hpp"

/// The confidence intervals of a chart's figures: in its data table, in its alternative text, and what is said of them below
/// both. Nothing is done where no figure has one.
namespace quarterdeck {

/// Each in the data table, behind its figure, "71.4% (68.2% to 74.6%)", and what is said of them.
void add_intervals(const FigureGrid& grid, const std::string& language, ChartContent& content);

// The two parts of it, of several grids that share a table.
void write_intervals(const FigureGrid& grid, const std::string& language, Table& table);
void add_interval_words(const FigureGrid& grid, const std::string& language, ChartContent& content);

/// The same of a figure that stands in a cell of its own.
void add_interval(const ReleasedFigure& figure, const Measure& measure, const std::string& language, Inlines& cell,
                  ChartContent& content);

/// The interval alone, behind its figure in a cell, and its measure among those that have any.
void write_interval(const ReleasedFigure& figure, const Measure& measure, const std::string& language, Inlines& cell,
                    std::vector<const Measure*>& sampled);

/// Of a chart that has no place to draw them: they are in its table, and what is said of the newest in its
/// alternative text.
void draw_no_intervals(ChartContent& content);

/// What the intervals are, below the chart: "The band or line around a figure is its 95% confidence interval." Of measures
/// with different levels, each.
std::vector<Inlines> notes_on_intervals(const ChartContent& content, const std::string& language);

/// The same below a table that has them in brackets.
std::vector<Inlines> notes_on_brackets(const std::vector<const Measure*>& sampled, const std::string& language);

}  // namespace quarterdeck
