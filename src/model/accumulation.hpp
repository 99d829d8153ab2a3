#pragma once

#include <string>
#include <variant>

#include "model/release.hpp"

/// Figures of several periods put together: sums and averages.
///
/// All inputs must be known. Where one is missing the result is missing, where one is hidden the result carries its
/// symbol (of several the newest's), so no sum shows what a part of it must not. Across a break in the series it is [b]. A result carries the marks of all its
/// inputs: a year with a provisional quarter is provisional.
///
/// Quarters of percentages are put together from their numerators and denominators, which the register names; the mean
/// of percentages would count a quiet quarter like a busy one. Rates, means and scores have no sum.
namespace quarterdeck {

/// Why something cannot be worked out for a measure at all, whatever its figures, and what to write instead.
struct Refusal {
    std::string reason;
    std::string hint;
    /// What the cell of a table says all the same, whose column is of other measures too; empty where no table can show it.
    std::string cell = {};
};

/// `missing` or a symbol where an input is; the key is the one asked for.
using Accumulated = std::variant<ReleasedFigure, Refusal>;

/// What happened in the last twelve months: the four quarters (or twelve months) that end with `key.period`, added up.
/// A rolling-year measure and one that is counted by year is this already. Refused for a snapshot, such as a number
/// of children on a day.
Accumulated rolling_year(const Release& release, const FigureKey& key);

/// From the first quarter of the financial year to `key.period`, added up; a cumulative measure is this already.
/// Refused for snapshots and for rolling years.
Accumulated year_to_date(const Release& release, const FigureKey& key);

/// What happened in the period itself: a flow as entered; a cumulative measure less the period before in the same
/// financial year. Refused for snapshots and for rolling years.
Accumulated in_period(const Release& release, const FigureKey& key);

/// The mean over the last `count` periods that end with `key.period` (2 to 40), at the measure's own step: of each
/// period's own figure where the measure is cumulative. Of whole numbers it has one decimal more, unless that is a
/// nought. Refused for rolling years.
Accumulated average(const Release& release, const FigureKey& key, int count);

}  // namespace quarterdeck
