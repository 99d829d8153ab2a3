#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

const Decimal least_small(1, 0), most_small(5, 0);

bool is_small(const Decimal& count) { return count >= least_small && count <= most_small; }

void complain(const EnteredValue& entered, const std::string& what, const Measure& measure, Findings& findings) {
    findings
        .warning(entered.span(), fmt::format("{}: so few could be recognised", what),
                 {name_in_file(entered.figure->key, entered.span())})
        .hint(fmt::format(
            "“suppress: 1 to 5” under “{}” in content/measures.yaml hides it, and what would give it away", measure.id))
        .hint("if it may be shown, say so at the figure: “publish: { who: …, why: … }”");
}

void check_share(const EnteredValue& entered, const Measure& measure, const EnteredFigures& figures,
                 Findings& findings) {
    FigureKey key = entered.figure->key;
    key.measure = measure.denominator;
    const auto whole = figures.value(key);
    if (!whole) return;
    const auto count = Decimal::divide(entered.value * whole->value, Decimal(100, 0), 0);
    if (count && is_small(*count))
        complain(
            entered,
            fmt::format("{}% of {} is {}", entered.value.to_string(), whole->value.to_string(), count->to_string()),
            measure, findings);
}

}  // namespace

void check_small_numbers(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        const Measure& measure = *series.measure;
        if (measure.suppress) continue;
        const bool share = measure.unit == Unit::percent && !measure.denominator.empty();
        const bool breakdown = measure.unit == Unit::count && !series.part.empty();
        for (const EnteredValue& entered : series.values) {
            if (entered.may_be_published()) continue;
            if (share) check_share(entered, measure, figures, findings);
            if (breakdown && is_small(entered.value))
                complain(entered, fmt::format("{} is {}", series.part, entered.value.to_string()), measure, findings);
        }
    }
}

}  // namespace quarterdeck
