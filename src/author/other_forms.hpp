#pragma once

#include "author/figure_lines.hpp"

namespace quarterdeck {

/// Budget statements as an earlier quarter's file has them, with their sums to fill in, each with the last one in a comment.
FigureLines finance_form(const EarlierQuarter& earlier);

/// The risks of an earlier quarter's file with their scores to fill in.
FigureLines risk_form(const EarlierQuarter& earlier);

}  // namespace quarterdeck
