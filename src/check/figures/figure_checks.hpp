#pragma once

#include "check/entered_figures.hpp"
#include "check/findings.hpp"

/// The checks of figures and of the register, one file each. What each looks for stands in README.
namespace quarterdeck {

void check_decimals(const EnteredFigures& figures, Findings& findings);
void check_finance_totals(const EnteredFigures& figures, Findings& findings);
void check_impossible_percentages(const EnteredFigures& figures, Findings& findings);
void check_missing_intervals(const EnteredFigures& figures, Findings& findings);
void check_numerators(const EnteredFigures& figures, Findings& findings);
void check_parts(const EnteredFigures& figures, Findings& findings);
void check_series(const EnteredFigures& figures, Findings& findings);
void check_small_numbers(const EnteredFigures& figures, Findings& findings);
void check_target_polarity(const EnteredFigures& figures, Findings& findings);
void check_unusual_values(const EnteredFigures& figures, Findings& findings);
void check_year_to_date(const EnteredFigures& figures, Findings& findings);
void check_opposite_directions(const EnteredFigures& figures, Findings& findings);
void check_figure_dates(const EnteredFigures& figures, Findings& findings);

}  // namespace quarterdeck
