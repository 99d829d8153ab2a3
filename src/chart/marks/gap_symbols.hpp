#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"

namespace quarterdeck {

/// A symbol such as "[x]" where a mark would stand.
struct GapSymbol {
    std::string symbol;
    int slot = 0;  ///< Neighbours have neighbouring numbers.
    double x = 0;
};

/// Draws the symbols in a row. Neighbouring gaps of one kind that are narrower than their symbol share one.
void draw_gap_symbols(ChartCanvas& canvas, const std::vector<GapSymbol>& gaps, double slot_width, double baseline,
                      Colour colour);

}  // namespace quarterdeck
