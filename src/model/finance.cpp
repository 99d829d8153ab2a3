#include "model/finance.hpp"

namespace quarterdeck {

Decimal FinanceLine::shown_variance() const { return variance.value_or(forecast - budget); }

std::optional<Decimal> FinanceLine::variance_percent() const {
    return Decimal::divide(shown_variance() * Decimal(100, 0), budget.absolute(), 1);
}

FinanceLine FinanceStatement::sum() const {
    FinanceLine sum;
    sum.title = "Total";
    sum.variance = Decimal();
    for (const FinanceLine& line : lines) {
        sum.budget = sum.budget + line.budget;
        sum.forecast = sum.forecast + line.forecast;
        sum.variance = *sum.variance + line.shown_variance();
    }
    return sum;
}

FinanceLine FinanceStatement::total_or_sum() const { return total.value_or(sum()); }

}  // namespace quarterdeck
