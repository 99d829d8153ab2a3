#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/source_span.hpp"

namespace quarterdeck {

enum class Form;

enum class FinanceColumn { budget, forecast, variance };

/// One line of a budget statement, in thousands of pounds. Variance is forecast less budget: a minus is an underspend.
struct FinanceLine {
    std::string id;
    std::string title;
    Decimal budget;
    Decimal forecast;
    std::optional<Decimal> variance;  ///< As stated; derived when absent.
    SourceSpan span;
    bool budget_to_come = false;      ///< Not entered yet: then it is nil, and is not to be shown.
    bool forecast_to_come = false;

    /// Whether the figure, or one that it is worked out from, is not entered yet.
    bool to_come(FinanceColumn column) const;
    /// Whether there is nothing to say yet of how far the line is from its budget: a stated variance is no share of a
    /// budget that is not entered.
    bool variance_or_budget_to_come() const { return to_come(FinanceColumn::variance) || budget_to_come; }
    Decimal shown_variance() const;
    /// Variance as a percentage of the budget, to one decimal; nothing for a budget of nil. It has the variance's sign
    /// also where the budget is an income, entered as a minus.
    std::optional<Decimal> variance_percent() const;
};

/// "underspend of £603,000", "on budget"; of an income line, whose budget is a minus, "£20,000 more income than
/// budgeted". In sentences with `Form::text`, in millions with `Form::millions`.
std::string variance_in_words(const FinanceLine& line, Form form, const std::string& language);

/// A stated figure of a statement that does not follow from the others: a column's total, or forecast less budget.
struct FinanceDisagreement {
    FinanceColumn column = FinanceColumn::budget;
    std::string line;  ///< Title of the line that states it.
    Decimal stated;
    Decimal derived;
    bool sum_of_lines = false;  ///< Derived by adding up the lines; otherwise as forecast less budget.
    /// Half a unit for each of the figures that were rounded one by one explains it: to be said in the document. What
    /// it does not explain is an error.
    bool by_rounding = false;
    SourceSpan span;  ///< Of the line.
};

/// A budget statement: lines and their total, which may be stated and then is checked within rounding.
struct FinanceStatement {
    std::string id;
    std::string title;
    std::string forecast_heading;  ///< "Outturn"; the language's word for a forecast when empty.
    std::vector<FinanceLine> lines;
    std::optional<FinanceLine> total;
    SourceSpan span;

    /// The lines added up column by column, without a title.
    FinanceLine sum() const;
    /// The stated total, or the sum of the lines.
    FinanceLine total_or_sum() const;
    /// The total, or the line of that id; nothing when there is none.
    std::optional<FinanceLine> line(const std::string& id_or_total) const;
    /// Whether any of its figures is not entered yet.
    bool to_come() const;
    /// What does not add up, as far as figures are entered: each line's and the total's variance against its forecast less its budget, then the
    /// total's columns against the lines.
    std::vector<FinanceDisagreement> disagreements() const;
};

}  // namespace quarterdeck
