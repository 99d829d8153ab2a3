#pragma once

#include <string>
#include <vector>

#include "compose/figure_grid.hpp"
#include "document/chart_spec.hpp"

/// The words of a chart, composed from its figures and from nothing else.
namespace quarterdeck {

/// So many series are told of one by one in an alternative text.
inline constexpr std::size_t most_told_one_by_one = 4;

/// For who cannot see it: how much is known, the highest and the lowest, the latest and how it changed, and how areas
/// compare. Says so when nothing is known.
std::string figures_in_words(const FigureGrid& grid, const std::string& language);

/// The levels and bands that are drawn, and how far the latest of the council's own figures are from their targets:
/// sentences to follow others, each after a blank.
std::string levels_in_words(const FigureGrid& grid, const ChartPanel& panel, const std::string& language);

/// The message in a sentence: "Contacts rose to 3,340, the highest of the four known quarters". Empty when the figures
/// give none.
std::string chart_headline(const FigureGrid& grid, const std::string& language);

/// The same of several grids over the same periods, one below the other.
std::string panels_headline(const std::vector<const FigureGrid*>& grids, const std::string& language);

}  // namespace quarterdeck
