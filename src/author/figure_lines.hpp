#pragma once

#include <string>

#include "author/next_quarter.hpp"

namespace quarterdeck {

/// Lines for figures that are still to come, below `figures:` or a period of `other-periods:`.
struct FigureLines {
    std::string text;
    int figures = 0;
};

/// The figures under a mapping of an earlier file, with the comments above them, for another period.
FigureLines figures_like(const Value& mapping, const EarlierQuarter& earlier, const Period& period, const Archive& archive, int indent);

/// The measures of the register that are counted every quarter.
FigureLines quarterly_figures(const Archive& archive, const Period& period);

/// `other-periods:` of an earlier file for the years that have come to their end since; empty when there is none.
FigureLines figures_of_new_years(const EarlierQuarter& earlier, const Period& quarter, const Archive& archive);

}  // namespace quarterdeck
