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
    compare({FinanceColumn::variance, line.shown_variance(), line.forecast - line.budget, 3, false}, line, found);
}

}  // namespace

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
        sum.budget = sum.budget + line.budget;
        sum.forecast = sum.forecast + line.forecast;
        sum.variance = *sum.variance + line.shown_variance();
    }
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
    compare({FinanceColumn::budget, total->budget, added.budget, figures, true}, *total, found);
    compare({FinanceColumn::forecast, total->forecast, added.forecast, figures, true}, *total, found);
    compare({FinanceColumn::variance, total->shown_variance(), added.shown_variance(), figures, true}, *total, found);
    return found;
}

}  // namespace quarterdeck
