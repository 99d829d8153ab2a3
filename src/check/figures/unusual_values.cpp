#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

/// A count or a percentage cannot lie beyond what there is.
void check_interval(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const auto& interval = entered.vintage->interval;
    if (!interval) return;
    const Decimal whole_percent(100, 0);
    const bool below = interval->lower.negative() && (measure.unit == Unit::percent || measure.unit == Unit::count);
    const bool beyond = measure.unit == Unit::percent && interval->upper > whole_percent;
    if (!below && !beyond) return;
    findings
        .warning(interval->span, fmt::format("the confidence interval of “{}” ends at {}, which it cannot be", measure.id,
                                             (below ? interval->lower : interval->upper).to_string()),
                 {name_in_file(entered.figure->key, entered.span())})
        .hint("check that the points stand in the right place");
}

void check_value(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const Decimal whole_percent(100, 0);
    check_interval(entered, measure, findings);
    const std::string typed = entered.value.to_string(), name = name_in_file(entered.figure->key, entered.span());
    if (measure.unit == Unit::percent && (entered.value > whole_percent || entered.value.negative())) {
        findings.warning(entered.span(), fmt::format("{} is an unusual percentage for “{}”", typed, measure.id), {name})
            .hint("check that the point stands in the right place");
    }
    if (measure.unit == Unit::count && entered.value.negative()) {
        findings
            .warning(entered.span(), fmt::format("“{}” is a count, and {} is less than none", measure.id, typed),
                     {name})
            .hint("check the figure");
    }
}

}  // namespace

void check_unusual_values(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        for (const EnteredValue& entered : series.values) check_value(entered, *series.measure, findings);
    }
}

}  // namespace quarterdeck
