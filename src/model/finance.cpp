#include "model/finance.hpp"

#include <algorithm>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

/// A stated figure, what it should be, and how many figures that were each rounded took part.
struct Comparison {
    FinanceColumn column;
    Decimal stated;
    Decimal derived;
    int rounded_figures;
    bool sum_of_lines;
};

bool rounding_explains(const Comparison& comparison) {
    const int decimals = std::min(comparison.stated.decimals(), comparison.derived.decimals());
    const Decimal twice_apart = (comparison.stated - comparison.derived).absolute() * Decimal(2, 0);
    return twice_apart <= Decimal(comparison.rounded_figures, decimals);
}

void compare(const Comparison& comparison, const FinanceLine& line, std::vector<FinanceDisagreement>& found) {
    if (comparison.stated == comparison.derived) return;
    found.push_back({comparison.column, line.title, comparison.stated, comparison.derived,
                     comparison.sum_of_lines, rounding_explains(comparison), line.span});
}

void compare_variance(const FinanceLine& line, std::vector<FinanceDisagreement>& found) {
    if (line.budget_to_come || line.forecast_to_come) return;
    compare({FinanceColumn::variance, line.shown_variance(), line.forecast - line.budget, 3, false}, line, found);
}

}  // namespace

bool FinanceLine::to_come(FinanceColumn column) const {
    switch (column) {
        case FinanceColumn::budget: return budget_to_come;
        case FinanceColumn::forecast: return forecast_to_come;
        case FinanceColumn::variance: return !variance && (budget_to_come || forecast_to_come);
    }
    return false;
}

bool FinanceStatement::to_come() const {
    const FinanceLine whole = total_or_sum();
    const auto open = [](const FinanceLine& line) { return line.budget_to_come || line.forecast_to_come; };
    return open(whole) || std::any_of(lines.begin(), lines.end(), open);
}

Decimal FinanceLine::shown_variance() const { return variance.value_or(forecast - budget); }

std::optional<Decimal> FinanceLine::variance_percent() const {
    return Decimal::divide(shown_variance() * Decimal(100, 0), budget.absolute(), 1);
}

std::string variance_in_words(const FinanceLine& line, Form form, const std::string& language) {
    const FinanceWords& words = words_in(language).finance;
    const Decimal variance = line.shown_variance();
    if (variance.zero()) return std::string(words.on_budget);
    const std::string size =
        shown_number(variance.absolute(), Unit::pounds_thousand, variance.decimals(), form, language);
    const bool income = line.budget.negative() || (line.budget.zero() && line.forecast.negative());
    if (income) return filled(variance.negative() ? words.more_income_of : words.less_income_of, size);
    return filled(variance.negative() ? words.underspend_of : words.overspend_of, size);
}

std::optional<FinanceLine> FinanceStatement::line(const std::string& id_or_total) const {
    if (id_or_total == "total") return total_or_sum();
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const FinanceLine& line) { return line.id == id_or_total; });
    return found == lines.end() ? std::nullopt : std::optional(*found);
}

FinanceLine FinanceStatement::sum() const {
    FinanceLine sum;
    sum.variance = Decimal();
    for (const FinanceLine& line : lines) {
        sum.budget_to_come = sum.budget_to_come || line.budget_to_come;
        sum.forecast_to_come = sum.forecast_to_come || line.forecast_to_come;
        sum.budget = sum.budget + line.budget;
        sum.forecast = sum.forecast + line.forecast;
        sum.variance = *sum.variance + line.shown_variance();
    }
    if (sum.budget_to_come || sum.forecast_to_come) sum.variance.reset();
    return sum;
}

FinanceLine FinanceStatement::total_or_sum() const { return total.value_or(sum()); }

/// A line's variance rests on three rounded figures: the forecast, the budget and itself; a column's total on every
/// line's and its own.
std::vector<FinanceDisagreement> FinanceStatement::disagreements() const {
    std::vector<FinanceDisagreement> found;
    for (const FinanceLine& line : lines) compare_variance(line, found);
    if (!total) return found;
    compare_variance(*total, found);
    const FinanceLine added = sum();
    const int figures = static_cast<int>(lines.size()) + 1;
    const auto compare_column = [&](FinanceColumn column, const Decimal& stated, const Decimal& derived) {
        if (!total->to_come(column) && !added.to_come(column)) compare({column, stated, derived, figures, true}, *total, found);
    };
    compare_column(FinanceColumn::budget, total->budget, added.budget);
    compare_column(FinanceColumn::forecast, total->forecast, added.forecast);
    compare_column(FinanceColumn::variance, total->shown_variance(), added.shown_variance());
    return found;
}

}  // namespace quarterdeck
