#pragma once

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "model/chart_words.hpp"
#include "model/page_words.hpp"

/// The words that figures, periods and what is said of them are shown with, in every language there is.
///
/// A group for each subject, a file for each language (`words_english.cpp`, `words_welsh.cpp`). A new word is one line
/// in its group here and one in each language; the compiler names the language that has none. Sentences hold {} where a
/// value goes: `filled(words.change.rose_by, "12")`. Welsh changes the first letter of a word after many others, so its
/// sentences are written such that what goes into {} is a number or follows a word that changes nothing.
namespace quarterdeck {

/// In which the program speaks to officers, whatever language their documents are in.
inline constexpr const char* program_language = "en-GB";


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
    std::string_view within_interval;  ///< "the target lies within the confidence interval"
    std::string_view at_limit;   ///< Exactly at it, which does not meet "under" or "over".
    std::string_view met;
    std::string_view not_met;
};

struct ChangeWords {
    std::string_view rose_by;
    std::string_view fell_by;
    std::string_view did_not_change;
    std::string_view within_intervals;  ///< "{} (confidence intervals overlap)": how it moved.
    std::string_view since;             ///< "{} from {}": how it moved, and from which period.
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
    std::string_view known_areas;
    std::string_view councils;
    std::string_view known_councils;  ///< The same, where others are not known.
    // "the highest of the {} {}": how many, then the areas.
    std::string_view highest_area;
    std::string_view lowest_area;
    std::string_view joint_highest_area;
    std::string_view joint_lowest_area;
    std::string_view ranked_area;  ///< "the {} highest of the {} {}": ordinal, how many, the areas.
    std::string_view joint_ranked_area;
    std::string_view numbered_area;  ///< The same with the place in digits, where there is no ordinal.
    std::string_view joint_numbered_area;
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
    std::string_view interval;
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
    PageWords document;
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
