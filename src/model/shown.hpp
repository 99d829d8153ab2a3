#pragma once

#include <string>

#include "model/measure.hpp"
#include "model/period.hpp"
#include "model/release.hpp"

namespace quarterdeck {

/// How a figure is to read.
enum class Form {
    text,      ///< In a sentence: "38.3%", "1,097.3", "£10.1m", "percentage points" where asked.
    cell,      ///< In a table whose heading gives the unit: "38.3%" for percentages, plain numbers otherwise.
    axis,      ///< On a chart's axis: "40%", "1,000".
    millions,  ///< Money in millions: "£1.07 million".
};

/// The only place where a number becomes text. Languages are `en-GB` and `cy`; decimals never exceed what was typed.
std::string shown_number(const Decimal& value, Unit unit, int decimals, Form form, const std::string& language);

/// A released figure in words: its value with its marks, "[x]"-like symbols, or "[x]" when missing.
std::string shown_figure(const ReleasedFigure& figure, const Measure& measure, Form form, const std::string& language);

/// A difference with a true minus or a plus; of percentages in percentage points: "2.3 percentage points".
std::string shown_difference(const Decimal& difference, Unit unit, int decimals, const std::string& language);

/// "Quarter 3 2020/21", "2020/21", "2019", "April 2019", "19 April 2018".
std::string shown_period(const Period& period, const std::string& language);
/// "Q3 2020/21": for axes and table heads.
std::string shown_period_short(const Period& period, const std::string& language);
/// "7 March 2024".
std::string shown_date(Date date, const std::string& language);
/// The unit in a heading: "%", "per 10,000", "£000"; empty for counts.
std::string shown_unit(Unit unit, const std::string& language);

}  // namespace quarterdeck
