#pragma once

#include <optional>
#include <vector>

#include "document/chart_spec.hpp"

namespace quarterdeck {

/// From where to where one step of a waterfall goes.
struct RunningStep {
    double from = 0;
    double to = 0;
};

/// One step for each category: totals from zero, other values from where the step before ended. After a step without a
/// value nothing is known until the next total.
std::vector<std::optional<RunningStep>> running_values(const ChartSpec& chart);

}  // namespace quarterdeck
