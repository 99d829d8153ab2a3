#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

// Counts of a quarter's end are taken within the weeks around it.
constexpr int days_of_grace = 92;

void check_known(const Figure& figure, const FigureVintage& vintage, Date as_at, const std::string& language,
                 Findings& findings) {
    findings
        .error(vintage.span.known() ? vintage.span : figure.span,
               fmt::format("“{}” is said to have been known on {}, before the day that it is about: {}",
                           figure.key.measure, shown_date(*vintage.known, language), shown_date(as_at, language)),
               {name_in_file(figure.key, figure.span)})
        .hint(
            "“known:” is when the figure could first be read, “as-at:” the day on which it was counted: one of them is "
            "wrong");
}

void check_as_at(const Figure& figure, Date as_at, const std::string& language, Findings& findings) {
    const Period& period = figure.key.period;
    const bool near =
        add_days(period.first_day(), -days_of_grace) <= as_at && as_at <= add_days(period.last_day(), days_of_grace);
    if (near) return;
    findings
        .warning(figure.span,
                 fmt::format("“{}” of {} is said to be as at {}, months away", figure.key.measure,
                             shown_period(period, language), shown_date(as_at, language)),
                 {name_in_file(figure.key, figure.span)})
        .hint("is the year right, and does the figure stand under its own period?");
}

}  // namespace

void check_figure_dates(const EnteredFigures& figures, Findings& findings) {
    const std::string& language = figures.archive().council.language;
    for (const auto& [key, figure] : figures.archive().figures) {
        for (const FigureVintage& vintage : figure.vintages) {
            const auto as_at = vintage.as_at;
            if (!as_at) continue;
            if (vintage.known && *vintage.known < *as_at) check_known(figure, vintage, *as_at, language, findings);
            check_as_at(figure, *as_at, language, findings);
        }
    }
}

}  // namespace quarterdeck
