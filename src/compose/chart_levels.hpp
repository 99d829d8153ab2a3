#pragma once

#include <vector>

#include "compose/figure_grid.hpp"
#include "compose/settings.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The target and the baseline of a chart's only measure, where `levels:` asks for them.
std::vector<ReferenceLevel> read_levels(const Settings& settings, const FigureGrid& grid, Composition& composition);

}  // namespace quarterdeck
