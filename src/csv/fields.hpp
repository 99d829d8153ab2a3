#pragma once

#include <string>
#include <string_view>

#include "model/council.hpp"
#include "model/period.hpp"

namespace quarterdeck {

/// A period as the open data standard writes it: "201920" and "Financial year Q1", "2019" and "April".
struct TimePeriod {
    std::string years;       ///< Four digits, or six for years that begin in one calendar year and end in the next.
    std::string identifier;
};

/// The standard has no name for a span or for a day: a span goes by its last period, a day by "Reporting year". The
/// column `period` says them in full.
TimePeriod time_period(const Period& period);

/// Writes the fields of one row.
class RowWriter {
public:
    /// Text that a spreadsheet would run as a formula (it begins with = + - @ or white space that hides one) is given an
    /// apostrophe in front, as spreadsheets themselves mark text.
    void add_text(std::string_view text);
    /// Digits as they are, a minus with them; empty for no value.
    void add_number(std::string_view digits);
    /// The row with its line break.
    std::string take();

private:
    void add(std::string_view field);

    std::string row_;
    bool empty_ = true;
};

}  // namespace quarterdeck
