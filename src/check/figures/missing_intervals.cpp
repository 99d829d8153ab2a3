#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

bool lacks_interval(const EnteredValue& entered) { return !entered.vintage->interval; }

/// The value of a baseline in the register, where no interval can stand.
bool stands_in_register(const EnteredValue& entered, const Measure& measure) {
    return measure.baseline && measure.baseline->value && entered.period() == measure.baseline->period &&
           entered.span().file == measure.span.file;
}

void complain(const EnteredValue& entered, const EnteredValue& with_interval, const Measure& measure,
              Findings& findings) {
    const std::string name = name_in_file(entered.figure->key, entered.span());
    Diagnostic& complaint = findings.warning(
        entered.span(),
        fmt::format(
            "“{}” has no confidence interval, and others of its series have one, as for {}: compared with them it "
            "counts as exact",
            name, with_interval.period().id()),
        {name});
    if (stands_in_register(entered, measure)) {
        complaint.hint("enter the figure in a quarter's file, under “other-periods”, where it can have one");
    } else {
        complaint.hint(
            fmt::format("write it beside the value: “{{ value: {}, interval: … to … }}”", entered.value.to_string()));
    }
}

/// Of the figures of one kind of period, which are compared with each other.
void check_together(const std::vector<const EnteredValue*>& values, const Measure& measure, Findings& findings) {
    const auto with_interval = std::find_if(values.rbegin(), values.rend(),
                                            [](const EnteredValue* entered) { return !lacks_interval(*entered); });
    if (with_interval == values.rend()) return;
    for (const EnteredValue* entered : values)
        if (lacks_interval(*entered)) complain(*entered, **with_interval, measure, findings);
}

void check_series_of(const EnteredSeries& series, Findings& findings) {
    std::map<PeriodKind, std::vector<const EnteredValue*>> by_kind;
    for (const EnteredValue& entered : series.values) by_kind[entered.period().kind()].push_back(&entered);
    for (const auto& [kind, values] : by_kind) check_together(values, *series.measure, findings);
}

/// A level of confidence that no figure is of.
void check_register(const EnteredFigures& figures, Findings& findings) {
    std::set<const Measure*> with_figures, with_intervals;
    for (const EnteredSeries& series : figures.series()) {
        with_figures.insert(series.measure);
        if (!std::all_of(series.values.begin(), series.values.end(), lacks_interval))
            with_intervals.insert(series.measure);
    }
    for (const Measure& measure : figures.archive().measures) {
        if (!measure.confidence || with_figures.count(&measure) == 0 || with_intervals.count(&measure) > 0) continue;
        findings
            .warning(
                measure.span,
                fmt::format("“{}” states a level of confidence, and none of its figures has an interval", measure.id),
                {measure.id})
            .hint(
                "write the interval beside each figure, as in “{ value: 71.4, interval: 66.8 to 75.6 }”, or delete "
                "“confidence:”");
    }
}

}  // namespace

void check_missing_intervals(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) check_series_of(series, findings);
    check_register(figures, findings);
}

}  // namespace quarterdeck
