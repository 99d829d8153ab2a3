#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

void check_value(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const Decimal whole_percent(100, 0);
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
