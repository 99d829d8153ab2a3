#include "check/checks.hpp"

#include <algorithm>

#include "check/documents/document_checks.hpp"
#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

const std::vector<Check>& checks() {
    static const std::vector<Check> all = {
        // Figures and the register.
        {"numerator", check_numerators},
        {"impossible-percentage", check_impossible_percentages},
        {"parts", check_parts},
        {"year-to-date", check_year_to_date},
        {"off-series", check_series},
        {"decimals", check_decimals},
        {"unusual-value", check_unusual_values},
        {"small-number", check_small_numbers},
        {"missing-interval", check_missing_intervals},
        {"figure-dates", check_figure_dates},
        {"opposite-directions", check_opposite_directions},
        {"finance-totals", check_finance_totals},
        {"target", check_target_polarity},
        // Documents.
        {"publication", check_publication},
        {"revised-figure", check_revised_figures},
        {"passed-target", check_passed_targets},
        {"hidden-number", check_hidden_numbers},
        {"typed-number", check_typed_numbers},
        {"typed-number", check_typed_money},
        {"direction-word", check_direction_words},
        {"unexplained-change", check_unexplained_changes},
        {"later-date", check_later_dates},
        {"date-style", check_date_styles},
        {"cross-reference", check_cross_references},
        {"paragraph-number", check_paragraph_numbers},
        {"agenda", check_agenda},
        {"link-text", check_links},
        {"code", check_codes},
        {"doubled-sign", check_doubled_signs},
        {"single-braces", check_single_braces},
        {"placeholder", check_placeholders},
        {"heading-mark", check_heading_marks},
        {"unused-text", check_unused_texts},
    };
    return all;
}

std::vector<std::string> check_names() {
    std::vector<std::string> names;
    for (const Check& check : checks()) names.emplace_back(check.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace quarterdeck
