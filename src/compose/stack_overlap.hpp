#pragma once

#include "compose/figure_grid.hpp"

namespace quarterdeck {

/// Whether none of the measures or areas that are stacked is part of another, which the stack would count twice; otherwise
/// after a complaint.
bool parts_are_apart(const FigureGrid& grid, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
