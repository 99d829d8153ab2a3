#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "document/chart_spec.hpp"

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

/// What pointing at a mark tells: "Isle of Wight, Q3 2020/21: 38.3%"; the series only where there are several.
std::string point_title(const ChartSpec& chart, int series, int category);

}  // namespace quarterdeck
