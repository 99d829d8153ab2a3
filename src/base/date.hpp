#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace quarterdeck {

/// A calendar day.
using Date = std::chrono::year_month_day;

/// Reads `2024-03-07` (ISO 8601 extended calendar date); nothing for any other form or for a day that does not exist.
std::optional<Date> parse_date(std::string_view text);

/// `2024-03-07`.
std::string iso_date(Date date);

/// The day `days` later (or earlier, when negative).
Date add_days(Date date, int days);

}  // namespace quarterdeck
