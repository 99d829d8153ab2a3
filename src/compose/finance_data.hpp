#pragma once

#include <vector>

#include "document/observation.hpp"
#include "model/finance.hpp"
#include "model/words.hpp"

namespace quarterdeck {

/// The heading of a statement's forecasts: "Forecast" unless it says another.
std::string forecast_heading(const FinanceStatement& statement, const FinanceWords& words);

/// When and where the sums of a statement were spent.
struct FinanceScope {
    Period period;
    Area area;
};

/// A budget statement as data, line by line and then the total: budget, forecast, variance and its share of the budget,
/// each as a measure of its own that is broken down by service area.
std::vector<Observation> observe_finance(const FinanceStatement& statement, const FinanceScope& scope,
                                         const FinanceWords& words);

}  // namespace quarterdeck
