#pragma once

#include <vector>

#include "compose/figure_grid.hpp"
#include "document/inline.hpp"

namespace quarterdeck {

/// Notes on figures that were counted on a day outside the period under which they stand: "Quarter 4 2017/18: as at 19
/// April 2018". Each period and day once, in the order of the grid.
std::vector<Inlines> notes_on_days(const FigureGrid& grid, const std::string& language);

}  // namespace quarterdeck
