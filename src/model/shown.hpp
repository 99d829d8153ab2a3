#pragma once

#include <string>
#include <vector>

#include "model/measure.hpp"
#include "model/period.hpp"
#include "model/release.hpp"

/// The only place where numbers, figures and periods become text, so that they read the same wherever they stand.
/// Languages are `en-GB` and `cy`. A minus is a true one (U+2212); spaces are plain ones.
namespace quarterdeck {

/// How a figure is to read.
enum class Form {
    text,      ///< In a sentence: "38.3%", "1,097.3", "£374,000" (from thousands), "£10.1m" (from millions).
    cell,      ///< In a table whose heading gives the unit: "38.3%" for percentages, plain numbers otherwise.
    axis,      ///< On a chart's axis: "40%", "1,000", "£400k", "£10m".
    millions,  ///< Money in millions: "£1.07 million"; as `text` for other units, and for what would read as nil.
};

/// Rounds half away from zero to `decimals` or to what was typed, whichever is fewer. A sum that is put into millions
/// has at most two decimals.
std::string shown_number(const Decimal& value, Unit unit, int decimals, Form form, const std::string& language);

/// A released figure: its value with its marks ("38.3% [p]"), the symbol in its place ("[c]"), "[x]" when missing, or
/// "[low]" for a value that is not zero and would read as if it were.
std::string shown_figure(const ReleasedFigure& figure, const Measure& measure, Form form, const std::string& language);

/// The ends of a known figure's confidence interval, rounded as they are shown; nothing where it has none,
/// nor beside [low], which is no number.
std::optional<ConfidenceInterval> shown_interval(const ReleasedFigure& figure, const Measure& measure);

/// Whether the confidence intervals of two figures of a measure overlap, as shown, so that no difference between them is
/// claimed; nor is its absence, which takes a test. A figure without one counts as a point. Never where neither has one,
/// nor where either is not known.
bool intervals_overlap(const ReleasedFigure& one, const ReleasedFigure& other, const Measure& measure);

/// A known figure's confidence interval as its figure is rounded: "68.2% to 74.6%"; empty where it has none.
std::string interval_in_words(const ReleasedFigure& figure, const Measure& measure, Form form, const std::string& language);

/// What a measure's intervals are: "95% confidence interval".
std::string interval_name(const Measure& measure, const std::string& language);

/// The value that shown_figure writes, rounded as it is shown; nil for what reads "[low]". Figures are compared, ranked
/// and judged by it and by nothing else, so that what is said of two figures agrees with how they read. Only for a
/// known figure.
Decimal shown_value(const ReleasedFigure& figure, const Measure& measure);

/// The symbols that shown_figure writes for a figure, so that they can be explained beside it.
std::vector<Shorthand> shown_symbols(const ReleasedFigure& figure, const Measure& measure);

/// A whole number in a sentence: "four" up to ten where the language has words for them, otherwise in digits.
std::string shown_count(int count, const std::string& language);

/// "[c]", "[low]".
std::string shown_symbol(Shorthand shorthand);

/// A difference with a true minus or a plus; of percentages in percentage points: "+2.3 percentage points", "−12", "0".
/// In a cell, whose heading gives the unit, "+2.3".
std::string shown_difference(const Decimal& difference, Unit unit, int decimals, const std::string& language,
                             Form form = Form::text);

/// The same without its sign, for a sentence that says the direction: "2.3 percentage points", "£374,000".
std::string shown_difference_size(const Decimal& difference, Unit unit, int decimals, const std::string& language);

/// A target with its operator: "at least 90%", "under 20%", "between 70 and 80".
std::string shown_target(const Target& target, const Measure& measure, const std::string& language);

/// "Quarter 3 2020/21", "2020/21", "2018/19 academic year", "2019", "April 2019", "19 April 2018", "Quarters 3 and 4
/// 2020/21", "2018/19 to 2020/21".
std::string shown_period(const Period& period, const std::string& language);
/// "Q3 2020/21", "Apr 2019", "Q3 to Q4 2020/21": for axes and table heads.
std::string shown_period_short(const Period& period, const std::string& language);
/// "7 March 2024".
std::string shown_date(Date date, const std::string& language);
/// The unit of a difference in a heading: "percentage points" for percentages, otherwise as shown_unit.
std::string shown_difference_unit(Unit unit, const std::string& language);
/// The unit in a heading: "%", "per 10,000", "£", "£000", "£m"; empty for counts, means and scores.
std::string shown_unit(Unit unit, const std::string& language);

}  // namespace quarterdeck
