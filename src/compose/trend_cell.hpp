#pragma once

#include <vector>

#include "compose/figure_grid.hpp"

namespace quarterdeck {

/// A cell that draws a figure with those of the periods before it as a small line, and the figures it draws as data.
struct TrendCell {
    Inlines content;
    std::vector<Observation> observations;  ///< Oldest first.
};

/// Of so many periods up to the figure's. What is not known is a gap in the line, as is a break in the series; where nothing
/// is known the figure's own symbol says why. The selection is that of the table, which knows the figure's area.
TrendCell trend_cell(const ReleasedFigure& figure, const Measure& measure, const FigureSelection& table, int length,
                     const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
