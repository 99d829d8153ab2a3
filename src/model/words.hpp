#pragma once

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

/// The words that figures, periods and what is said of them are shown with, in every language there is.
///
/// A group for each subject, a file for each language (`words_english.cpp`, `words_welsh.cpp`). A new word is one line
/// in its group here and one in each language; the compiler names the language that has none. Sentences hold {} where a
/// value goes: `filled(words.change.rose_by, "12")`. Welsh changes the first letter of a word after many others, so its
/// sentences are written such that what goes into {} is a number or follows a word that changes nothing.
namespace quarterdeck {

/// Separators and names from ICU, for the language and not for the machine's locale.
struct LocaleNames {
    std::string group_separator;
    std::string decimal_separator;
    std::array<std::string, 12> months;
    std::array<std::string, 12> short_months;
};

struct NumberWords {
    std::string_view percentage_point;       ///< After exactly 1.
    std::string_view two_percentage_points;  ///< After exactly 2, which changes the next word's first letter in Welsh.
    std::string_view percentage_points;
    std::string_view one_million;
    std::string_view two_million;
    std::string_view million;
    std::string_view per_ten_thousand;
    std::array<std::string_view, 11> small_counts;  ///< "no" to "ten"; in digits where the language has them empty.
    std::array<std::string_view, 11> ordinals;      ///< "second" to "tenth", at their number; may be empty.
};

struct PeriodWords {
    std::string_view quarter;
    std::string_view quarters;
    std::string_view quarter_letters;  ///< "Q"
    std::string_view academic_year;
    std::string_view short_academic_year;
    std::string_view from_to;
    std::string_view months_from_to;
    std::string_view both;
    // After a number of several, as in "the last four quarters".
    std::string_view several_quarters;
    std::string_view several_years;
    std::string_view several_months;
    std::string_view several_days;
    std::string_view several_periods;
};

struct TargetWords {
    std::string_view at_least;
    std::string_view at_most;
    std::string_view under;
    std::string_view over;
    std::string_view between;
    std::string_view above;      ///< "{} above the target"
    std::string_view below;      ///< "{} below the target"
    std::string_view on_target;  ///< Exactly at it, and that meets it.
    std::string_view within;     ///< Of a target between two values.
    std::string_view at_limit;   ///< Exactly at it, which does not meet "under" or "over".
    std::string_view met;
    std::string_view not_met;
};

struct ChangeWords {
    std::string_view rose_by;
    std::string_view fell_by;
    std::string_view did_not_change;
    std::string_view less_than;  ///< After "by": a change that would read as nil.
};

struct JudgementWords {
    std::string_view green;
    std::string_view amber;
    std::string_view red;
    std::string_view improving;
    std::string_view worsening;
    std::string_view steady;
    std::string_view rising;
    std::string_view falling;
};

/// How a figure stands among others: other areas, or the same one's earlier figures.
struct StandingWords {
    std::string_view higher_than;  ///< "{} higher than {}": by how much, then the area.
    std::string_view lower_than;
    std::string_view same_as;
    std::string_view areas;        ///< After a number of several.
    std::string_view known_areas;  ///< The same, where others are not known.
    // "the highest of the {} {}": how many, then the areas.
    std::string_view highest_area;
    std::string_view lowest_area;
    std::string_view joint_highest_area;
    std::string_view joint_lowest_area;
    std::string_view ranked_area;  ///< "the {} highest of the {} {}": ordinal, how many, the areas.
    std::string_view joint_ranked_area;
    std::string_view numbered_area;  ///< The same with the place in digits, where there is no ordinal.
    std::string_view highest_since;  ///< "the highest since {}"
    std::string_view lowest_since;
    std::string_view highest_of_last;  ///< "the highest of the last {} {}": how many, "quarters".
    std::string_view lowest_of_last;
    std::string_view equal_to_highest_of_last;
    std::string_view equal_to_lowest_of_last;
    std::string_view between_of_last;
    std::string_view unchanged_over_last;
};

/// Heads of the columns that derived values stand in.
struct DerivedHeadings {
    std::string_view value;
    std::string_view previous;
    std::string_view year_before;
    std::string_view latest;
    std::string_view baseline;
    std::string_view rolling_year;
    std::string_view year_to_date;
    std::string_view in_period;
    std::string_view average;
    std::string_view change;
    std::string_view year_change;
    std::string_view change_percent;
    std::string_view year_change_percent;
    std::string_view target;
    std::string_view target_distance;
    std::string_view target_met;
    std::string_view rag;
    std::string_view travel;
    std::string_view year_travel;
    std::string_view rank;
    std::string_view difference;
    std::string_view standing;
};

struct FinanceWords {
    std::string_view service_area;
    std::string_view budget;
    std::string_view forecast;
    std::string_view variance;
    std::string_view variance_percent;
    std::string_view total;
    std::string_view underspend_of;
    std::string_view overspend_of;
    std::string_view more_income_of;  ///< Of an income line, entered as a minus.
    std::string_view less_income_of;
    std::string_view on_budget;
    std::string_view rounded;  ///< Why the figures of a statement need not add up.
};

struct SymbolWords {
    std::string_view means;  ///< "{} means {}": the symbol, then its meaning.
};

/// What documents say by themselves, around what an officer wrote.
struct DocumentWords {
    std::string_view purpose;  ///< Of a paper's front matter.
    std::string_view committee;
    std::string_view date;
    std::string_view topic;
    std::string_view report_of;
    std::string_view contact_point;
    std::string_view source;  ///< "Source: {}"
    std::string_view none_this_quarter;
    std::string_view data_table;         ///< "Data table {}"
    std::string_view data_behind_charts;  ///< Title of a slide: "Data behind the charts: table {}"
    std::string_view data_behind_several;  ///< The same of the first and the last of several: "… tables {} to {}".
};

/// Heads and captions of tables.
struct TableWords {
    std::string_view measure;
    std::string_view area;
    std::string_view part;
    std::string_view quarter;
    std::string_view month;
    std::string_view year;
    std::string_view period;
    std::string_view indicator;  ///< "Indicator ({})": the period that most of them are of.
    std::string_view compared;   ///< "{} compared, {}": the area, the period.
    std::string_view status;
    std::string_view none_set;    ///< In place of a target.
    std::string_view not_judged;
    std::string_view against_targets;  ///< "Measures against their targets, {}": the period.
    std::string_view revised;
    std::string_view was;
    std::string_view is;
    std::string_view known_since;
    std::string_view why;
    std::string_view not_recorded;
    std::string_view nothing_revised;
};

/// Cards of measures, indicators and facts.
struct CardWords {
    std::string_view baseline;  ///< "Baseline {}": its period.
    std::string_view target;    ///< "Target {}": the period by which it is due.
    std::string_view due;       ///< "by {}"
    std::string_view desired;
    std::string_view currently;
    std::string_view as_at;      ///< "as at {}", in a sentence.
    std::string_view facts_as_at;  ///< The same as a heading.
    std::string_view indicator_is;  ///< "{} is ": what is counted, before its value.
    std::string_view previous_quarter;
    std::string_view previous_month;
    std::string_view previous_day;
    std::string_view previous_year;
    std::string_view previous_period;
};

struct RiskWords {
    std::string_view assigned_to;  ///< "Assigned to: {}"
    std::string_view inherent;
    std::string_view target;
    std::string_view current;
    std::string_view previous;
    std::string_view unknown;       ///< In place of the change, without a current score.
    std::string_view none_earlier;  ///< The same, without a score before it.
    std::string_view no_change;
    std::string_view reduced;    ///< "Risk reduced from {} to {}", each with its colour.
    std::string_view increased;
};

/// What charts and the tables behind them say by themselves: their kinds, headlines, subtitles and alternative texts.
struct ChartWords {
    // The kinds, before what the chart is of.
    std::string_view line;
    std::string_view columns;
    std::string_view clustered_columns;
    std::string_view stacked_columns;
    std::string_view full_columns;
    std::string_view bars;
    std::string_view age_profile;
    std::string_view bullet;
    std::string_view panels;
    std::string_view small_multiples;
    std::string_view slope;
    std::string_view dots;
    std::string_view waterfall;
    std::string_view rag_timeline;
    std::string_view trend;
    // Around a chart and its table.
    std::string_view figure;
    std::string_view judgement;
    std::string_view list_of_two;
    std::string_view measures;  ///< After a number of several.
    std::string_view parts;
    std::string_view period_span;  ///< "Quarter 2 2018/19 to Quarter 4 2020/21"
    std::string_view shares_of_whole;
    // Levels and bands.
    std::string_view target;
    std::string_view baseline;
    std::string_view level;  ///< Its name, then its value.
    std::string_view bullet_target;
    std::string_view tolerance;
    // Headlines. The measure comes first, then the value, the period and how it stands out.
    std::string_view measure_in_area;
    std::string_view rose_to;
    std::string_view fell_to;
    std::string_view stayed_at;
    std::string_view stands_at;
    std::string_view highest_of;  ///< How many, then "quarters".
    std::string_view lowest_of;
    std::string_view highest_known_of;  ///< Where others are not known.
    std::string_view lowest_known_of;
    std::string_view and_also;  ///< Between two headlines.
    std::string_view highest_area;  ///< Measure, area, how many, "areas", value.
    std::string_view second_highest_area;
    std::string_view lowest_area;
    std::string_view higher_than;  ///< Measure, area, the other, value, the other's.
    std::string_view lower_than;
    std::string_view largest_group;
    std::string_view largest_part;  ///< The part, the period, the value.
    std::string_view changed_between;  ///< What, how, from when, to when.
    std::string_view judged_count;  ///< How many judged measures, then how many are green, amber and red.
    std::string_view judged_one;
    std::string_view judged_several;
    std::string_view not_available;
    std::string_view against_targets;
    std::string_view each_latest;
    // Alternative texts.
    std::string_view given_for;
    std::string_view throughout;
    std::string_view extremes;
    std::string_view only_known;
    std::string_view latest;
    std::string_view latest_changed;
    std::string_view latest_distance;
    std::string_view latest_by_target;  ///< The target, then how far the latest is from it.
    std::string_view highest_and_lowest;
    std::string_view from_highest;
    std::string_view in_period;  ///< What is said of a period.
    std::string_view no_figure;
    std::string_view no_figures;
    std::string_view figure_in;
    std::string_view with_target;
    std::string_view oldest_first;
    std::string_view not_judged;
    // The waterfall from the budget to the forecast or the outturn.
    std::string_view rounding;
    std::string_view difference;
    std::string_view difference_of;  ///< The statement, its budget, the unit.
    std::string_view is_budget;
    std::string_view above_budget;
    std::string_view below_budget;
};

/// Everything there is to say in one language.
struct Words {
    LocaleNames names;
    NumberWords numbers;
    PeriodWords periods;
    TargetWords targets;
    ChangeWords change;
    JudgementWords judgement;
    StandingWords standing;
    DerivedHeadings headings;
    FinanceWords finance;
    SymbolWords symbols;
    DocumentWords document;
    TableWords tables;
    CardWords cards;
    RiskWords risks;
    ChartWords charts;
};

/// `cy` for Welsh; anything else is British English. Made once for each language, then shared; safe from many threads.
const Words& words_in(const std::string& language);

/// A sentence of the Words with its values filled in, in their order.
template <class... Values>
std::string filled(std::string_view sentence, const Values&... values) {
    return fmt::format(fmt::runtime(sentence), values...);
}

}  // namespace quarterdeck
