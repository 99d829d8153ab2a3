#include <utility>

#include "model/languages.hpp"

namespace quarterdeck {

namespace {

constexpr NumberWords numbers = {
    .percentage_point = "percentage point",
    .two_percentage_points = "percentage points",
    .percentage_points = "percentage points",
    .one_million = "million",
    .two_million = "million",
    .million = "million",
    .per_ten_thousand = "per 10,000",
    .small_counts = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
    .ordinals = {"", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"},
};

constexpr PeriodWords periods = {
    .quarter = "Quarter",
    .quarters = "Quarters",
    .quarter_letters = "Q",
    .academic_year = "{} academic year",
    .short_academic_year = "{} academic",
    .from_to = "{} to {}",
    .months_from_to = "{} to {}",
    .both = "{} and {}",
    .several_quarters = "quarters",
    .several_years = "years",
    .several_months = "months",
    .several_days = "days",
    .several_periods = "periods",
};

constexpr TargetWords targets = {
    .at_least = "at least {}",
    .at_most = "at most {}",
    .under = "under {}",
    .over = "over {}",
    .between = "between {} and {}",
    .above = "{} above the target",
    .below = "{} below the target",
    .on_target = "on target",
    .within = "within the target",
    .within_interval = "the target lies within the confidence interval",
    .at_limit = "exactly at the limit, so the target is not met",
    .met = "met",
    .not_met = "not met",
};

constexpr ChangeWords change = {
    .rose_by = "rose by {}",
    .fell_by = "fell by {}",
    .did_not_change = "did not change",
    .within_intervals = "{} (confidence intervals overlap)",
    .since = "{} from {}",
    .less_than = "less than {}",
};

constexpr JudgementWords judgement = {
    .green = "Green",
    .amber = "Amber",
    .red = "Red",
    .improving = "improving",
    .worsening = "worsening",
    .steady = "steady",
    .rising = "rising",
    .falling = "falling",
};

constexpr StandingWords standing = {
    .higher_than = "{} higher than {}",
    .lower_than = "{} lower than {}",
    .same_as = "the same as {}",
    .areas = "areas",
    .known_areas = "known areas",
    .councils = "councils",
    .known_councils = "known councils",
    .highest_area = "the highest of the {} {}",
    .lowest_area = "the lowest of the {} {}",
    .joint_highest_area = "the joint highest of the {} {}",
    .joint_lowest_area = "the joint lowest of the {} {}",
    .ranked_area = "the {} highest of the {} {}",
    .joint_ranked_area = "the joint {} highest of the {} {}",
    .numbered_area = "number {} of the {} {}, from highest to lowest",
    .joint_numbered_area = "joint number {} of the {} {}, from highest to lowest",
    .highest_since = "the highest since {}",
    .lowest_since = "the lowest since {}",
    .highest_of_last = "the highest of the last {} {}",
    .lowest_of_last = "the lowest of the last {} {}",
    .equal_to_highest_of_last = "equal to the highest of the last {} {}",
    .equal_to_lowest_of_last = "equal to the lowest of the last {} {}",
    .between_of_last = "neither the highest nor the lowest of the last {} {}",
    .unchanged_over_last = "unchanged over the last {} {}",
};

constexpr DerivedHeadings headings = {
    .value = "Figure",
    .previous = "Previous",
    .year_before = "Year before",
    .latest = "Latest",
    .baseline = "Baseline",
    .rolling_year = "Rolling year",
    .year_to_date = "Year to date",
    .in_period = "In the period",
    .average = "Average of the last {} figures",
    .interval = "Confidence interval",
    .change = "Change",
    .year_change = "Change on the year",
    .change_percent = "Change (%)",
    .year_change_percent = "Change on the year (%)",
    .target = "Target",
    .target_distance = "Distance from target",
    .target_met = "Target met",
    .rag = "RAG",
    .travel = "Direction of travel",
    .year_travel = "Direction of travel on the year",
    .rank = "Rank among areas",
    .difference = "Difference from {}",
    .standing = "Standing",
};

constexpr FinanceWords finance = {
    .service_area = "Service area",
    .budget = "Budget",
    .forecast = "Forecast",
    .variance = "Variance",
    .variance_percent = "Variance (%)",
    .total = "Total",
    .underspend_of = "underspend of {}",
    .overspend_of = "overspend of {}",
    .more_income_of = "{} more income than budgeted",
    .less_income_of = "{} less income than budgeted",
    .on_budget = "on budget",
    .rounded = "Figures are rounded one by one, so they may not add up exactly.",
};

constexpr SymbolWords symbols = {
    .means = "{} means {}",
};

constexpr PageWords document = {
    .purpose = "Purpose",
    .committee = "Committee",
    .date = "Date",
    .topic = "Topic",
    .report_of = "Report of",
    .contact_point = "Contact point: ",
    .paragraph = "paragraph {}",
    .source = "Source: ",
    .none_this_quarter = "None this quarter.",
    .data_table = "Data table {}",
    .data_behind_charts = "Data behind the charts: table {}",
    .data_behind_two = "Data behind the charts: tables {} and {}",
    .data_behind_several = "Data behind the charts: tables {} to {}",
};

constexpr TableWords tables = {
    .measure = "Measure",
    .area = "Area",
    .part = "Group",
    .quarter = "Quarter",
    .month = "Month",
    .year = "Year",
    .period = "Period",
    .indicator = "Indicator ({})",
    .compared = "{} compared, {}",
    .status = "Status",
    .none_set = "None set",
    .not_judged = "Not judged",
    .against_targets = "Measures against their targets, {}",
    .revised = "Figures that have been revised",
    .was = "Was",
    .is = "Is",
    .known_since = "Known since",
    .why = "Why",
    .not_recorded = "Not recorded",
    .nothing_revised = "No figure has been revised.",
};

constexpr CardWords cards = {
    .baseline = "Baseline {}",
    .target = "Target {}",
    .due = "by {}",
    .desired = "Desired trend",
    .currently = "Currently",
    .as_at = "as at {}",
    .facts_as_at = "As at {}",
    .indicator_is = "{}: ",
    .previous_quarter = "previous quarter",
    .previous_month = "previous month",
    .previous_day = "day before",
    .previous_year = "previous year",
    .previous_period = "period before",
    .year_before = "same period a year before",
};

constexpr RiskWords risks = {
    .assigned_to = "Assigned to: {}",
    .inherent = "Inherent score",
    .target = "Target score",
    .current = "Current score",
    .previous = "Previous scores",
    .unknown = "The current score is not available",
    .none_earlier = "No earlier score",
    .no_change = "No change",
    .reduced = "Risk reduced from {} to {}",
    .increased = "Risk increased from {} to {}",
};

}  // namespace

Words english_words(LocaleNames names) {
    return {std::move(names), numbers, periods, targets, change, judgement, standing, headings, finance, symbols, document, tables, cards, risks, english_chart_words()};
}

}  // namespace quarterdeck
