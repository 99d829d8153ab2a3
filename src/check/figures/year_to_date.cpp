#include <fmt/format.h>

#include "check/figures/additive.hpp"
#include "check/figures/figure_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

constexpr int quarters_in_a_year = 4;

/// The quarters of one financial year that have a figure, and what they add up to.
struct QuartersOfYear {
    int known = 0;
    Decimal sum;
    const EnteredValue* last = nullptr;
};

/// What is counted from April on cannot become less before the next April.
void check_rise(const EnteredSeries& series, const EnteredFigures& figures, Findings& findings) {
    const std::string& language = figures.archive().council.language;
    const EnteredValue* before = nullptr;
    for (const EnteredValue& entered : series.values) {
        if (entered.period().kind() != PeriodKind::quarter) continue;
        const bool same_year = before != nullptr && before->period().year() == entered.period().year();
        if (same_year && entered.value < before->value) {
            findings
                .error(
                    entered.span(),
                    fmt::format("“{}” counts up over the year, but falls from {} in {} to {} in {}", series.measure->id,
                                before->value.to_string(), shown_period(before->period(), language),
                                entered.value.to_string(), shown_period(entered.period(), language)),
                    {name_in_file(entered.figure->key, entered.span())})
                .hint(
                    "is this the quarter's own figure, rather than the year's so far? If an earlier one was put right "
                    "since, give it "
                    "as a revision there");
        }
        before = &entered;
    }
}

std::optional<EnteredValue> figure_of_year(const EnteredSeries& series, int year, const EnteredFigures& figures) {
    return figures.value({series.measure->id, series.area, series.part, Period::financial_year(year)});
}

void compare_with_year(const QuartersOfYear& quarters, const EnteredSeries& series, const EnteredFigures& figures,
                       Findings& findings) {
    const bool cumulative = series.measure->kind == MeasureKind::cumulative;
    const auto year = figure_of_year(series, quarters.last->period().year(), figures);
    if (!year) return;
    const bool complete =
        cumulative ? quarters.last->period().quarter() == quarters_in_a_year : quarters.known == quarters_in_a_year;
    const Decimal so_far = cumulative ? quarters.last->value : quarters.sum;
    if (complete ? so_far == year->value : so_far <= year->value) return;
    const std::string what =
        cumulative ? fmt::format("quarter {} gives {}", quarters.last->period().quarter(), so_far.to_string())
                   : fmt::format("{} quarters add up to {}", complete ? "the four" : "the known", so_far.to_string());
    findings
        .warning(year->span(),
                 fmt::format("“{}” is {} for {}, but {}", series.measure->id, year->value.to_string(),
                             shown_period(year->period(), figures.archive().council.language), what),
                 {name_in_file(year->figure->key, year->span())})
        .hint("check the figures; a quarter that was put right later is entered as a revision");
}

void check_years(const EnteredSeries& series, const EnteredFigures& figures, Findings& findings) {
    QuartersOfYear quarters;
    const auto finish = [&] {
        if (quarters.last != nullptr) compare_with_year(quarters, series, figures, findings);
        quarters = {};
    };
    for (const EnteredValue& entered : series.values) {
        if (entered.period().kind() != PeriodKind::quarter) continue;
        if (quarters.last != nullptr && quarters.last->period().year() != entered.period().year()) finish();
        ++quarters.known;
        quarters.sum = quarters.sum + entered.value;
        quarters.last = &entered;
    }
    finish();
}

}  // namespace

void check_year_to_date(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        if (!is_additive(series.measure->unit)) continue;
        const MeasureKind kind = series.measure->kind;
        if (kind == MeasureKind::cumulative) check_rise(series, figures, findings);
        if (kind == MeasureKind::cumulative || kind == MeasureKind::flow) check_years(series, figures, findings);
    }
}

}  // namespace quarterdeck
