#pragma once

#include <string>

#include "compose/figure_grid.hpp"
#include "document/chart_spec.hpp"

/// The words of a chart, composed from its figures and from nothing else.
namespace quarterdeck {

/// For who cannot see it: the kind of chart, what it is of, how much is known, the highest and the lowest, the latest
/// and how it changed, and how areas compare. Says so when nothing is known.
std::string chart_alternative_text(ChartKind kind, const FigureGrid& grid, const std::string& language);

/// The message in a sentence: "Contacts rose to 3,340, the highest of the four known quarters". Empty when the figures
/// give none.
std::string chart_headline(const FigureGrid& grid, const std::string& language);

}  // namespace quarterdeck
