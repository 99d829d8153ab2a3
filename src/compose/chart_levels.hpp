#pragma once

#include <vector>

#include "compose/figure_grid.hpp"
#include "compose/settings.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The target, its tolerance and the baseline of a panel's only measure, where `levels:` asks for them.
void read_levels(const Settings& settings, const FigureGrid& grid, ChartPanel& panel, Composition& composition);

}  // namespace quarterdeck
