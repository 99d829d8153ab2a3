#pragma once

#include <vector>

#include "compose/figure_grid.hpp"
#include "compose/settings.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The target, its tolerance and the baseline of a panel's only measure, where `levels:` asks for them.
void read_levels(const Settings& settings, const FigureGrid& grid, ChartPanel& panel, Composition& composition);

/// The same of plots that are of a measure each, one a column; of the measures that have what is asked for.
void read_levels_of_each(const Settings& settings, const FigureGrid& grid, std::vector<ChartPanel>& panels,
                         Composition& composition);

/// The names of a panel's levels and bands, which it then has no more: for plots too small for names beside them.
std::vector<std::string> take_level_names(ChartPanel& panel);

}  // namespace quarterdeck
