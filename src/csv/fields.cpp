#include "csv/fields.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

std::string two_years(int first) { return fmt::format("{}{:02}", first, (first + 1) % 100); }

/// The standard's names are English, whatever the document's language.
std::string month_name(const Period& month) {
    constexpr std::array<const char*, 12> names = {"January", "February", "March",     "April",   "May",      "June",
                                                   "July",    "August",   "September", "October", "November", "December"};
    return names.at(static_cast<unsigned>(month.first_day().month()) - 1);
}

bool would_run(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

bool needs_quotes(std::string_view field) { return field.find_first_of(",\"\r\n") != std::string_view::npos; }

}  // namespace

TimePeriod time_period(const Period& period) {
    switch (period.kind()) {
        case PeriodKind::quarter: return {two_years(period.year()), fmt::format("Financial year Q{}", period.quarter())};
        case PeriodKind::financial_year: return {two_years(period.year()), "Financial year"};
        case PeriodKind::academic_year: return {two_years(period.year()), "Academic year"};
        case PeriodKind::calendar_year: return {std::to_string(period.year()), "Calendar year"};
        case PeriodKind::month: return {std::to_string(period.year()), month_name(period)};
        case PeriodKind::day: return {std::to_string(period.year()), "Reporting year"};
        case PeriodKind::span: return time_period(period.last());
    }
    return {};
}

void RowWriter::add_text(std::string_view text) {
    if (would_run(text)) add("'" + std::string(text));
    else add(text);
}

void RowWriter::add_number(std::string_view digits) { add(digits); }

std::string RowWriter::take() { return std::move(row_) + "\r\n"; }

void RowWriter::add(std::string_view field) {
    if (!empty_) row_ += ',';
    empty_ = false;
    if (!needs_quotes(field)) {
        row_ += field;
        return;
    }
    row_ += '"';
    for (const char byte : field) row_ += byte == '"' ? std::string(2, byte) : std::string(1, byte);
    row_ += '"';
}

}  // namespace quarterdeck
