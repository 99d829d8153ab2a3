#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

std::string column_name(FinanceColumn column) {
    switch (column) {
        case FinanceColumn::budget: return "budget";
        case FinanceColumn::forecast: return "forecast";
        case FinanceColumn::variance: return "variance";
    }
    return "";
}

void report(const FinanceDisagreement& found, const std::string& statement, Findings& findings) {
    const std::string facts = fmt::format(
        "the {} of “{}” is given as {}, but {} is {}", column_name(found.column), found.line, found.stated.to_string(),
        found.sum_of_lines ? "the sum of the lines" : "forecast less budget", found.derived.to_string());
    if (found.by_rounding) {
        findings.note(found.span, facts + ": each figure was rounded by itself, which explains it", {statement})
            .hint("the table says so below it");
    } else if (found.sum_of_lines) {
        findings.slip(found.span, facts + ": more than rounding explains", {statement})
            .hint("check the figures against the budget report; a line may be missing")
            .hint(fmt::format("where it was published so, let it stand: “acknowledged: [{{ check: finance-totals, about: {}, why: … }}]”",
                              statement));
    } else {
        // A variance is stated for its readers; nothing else is worked out from it.
        findings.warning(found.span, facts + ": more than rounding explains", {statement})
            .hint("leave “variance” out, and it is worked out");
    }
}

}  // namespace

void check_finance_totals(const EnteredFigures& figures, Findings& findings) {
    for (const auto& [period, statements] : figures.archive().finance) {
        for (const auto& [id, statement] : statements) {
            for (const FinanceDisagreement& found : statement.disagreements()) report(found, id, findings);
        }
    }
}

}  // namespace quarterdeck
