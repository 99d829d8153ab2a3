#pragma once

#include "model/release.hpp"

/// Figures that are shares of others: percentages of a denominator, rates for every 10,000 of a population.
namespace quarterdeck {

/// Whether the register says what the measure's percentages are worked out from.
bool is_ratio(const Measure& measure);

/// The numerator as a percentage of the denominator, rounded to the measure's decimals. Where the denominator is not
/// known the result is what that is, else what the numerator is; a share of nothing does not exist: [z]. It carries the
/// marks of both, and begins anew where one of them does.
ReleasedFigure ratio_of(const Measure& measure, const FigureKey& key, const ReleasedFigure& numerator,
                        const ReleasedFigure& denominator);

/// The marks of one figure added to another that rests on it; each once.
void add_marks(const ReleasedFigure& from, ReleasedFigure& to);

/// A figure whose series begins anew in a period begins anew there also where another break is known; the newer counts.
void add_break(const std::optional<Period>& begins_anew, ReleasedFigure& to);

}  // namespace quarterdeck
