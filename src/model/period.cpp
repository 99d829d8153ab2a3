#include "model/period.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

constexpr std::array<std::string_view, 12> english_months = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
constexpr std::string_view span_separator = " to ";
constexpr std::string_view academic_suffix = " academic";

Date make_date(int year, int month, int day) {
    return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
           std::chrono::day(static_cast<unsigned>(day));
}

int year_of(Date date) { return static_cast<int>(date.year()); }
int month_of(Date date) { return static_cast<int>(static_cast<unsigned>(date.month())); }

int months_in(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter: return 3;
        case PeriodKind::financial_year:
        case PeriodKind::academic_year:
        case PeriodKind::calendar_year: return 12;
        case PeriodKind::month: return 1;
        case PeriodKind::day:
        case PeriodKind::span: return 0;
    }
    return 0;
}

/// A month in which periods of the kind begin.
int starting_month(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter:
        case PeriodKind::financial_year: return 4;
        case PeriodKind::academic_year: return 9;
        case PeriodKind::calendar_year:
        case PeriodKind::month:
        case PeriodKind::day:
        case PeriodKind::span: return 1;
    }
    return 1;
}

Date last_day_from(Date first, int months) { return add_days(first + std::chrono::months(months), -1); }

/// A day that its month does not have becomes the month's last.
Date same_day(Date date, int years) {
    const Date moved = date + std::chrono::years(years);
    return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

std::optional<int> parse_year(std::string_view text) {
    int year = 0;
    if (text.size() != 4 || text[0] == '-') return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return year >= 1900 && year <= 2199 ? std::optional(year) : std::nullopt;
}

/// The first year of `2019-20`, whose second must follow it.
std::optional<int> parse_split_year(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = parse_year(text.substr(0, 4));
    if (!year || text.substr(5) != fmt::format("{:02}", (*year + 1) % 100)) return std::nullopt;
    return year;
}

std::optional<Period> parse_quarter(std::string_view text) {
    if (text.size() != 10 || text.substr(7, 2) != " Q" || text[9] < '1' || text[9] > '4') return std::nullopt;
    const auto year = parse_split_year(text.substr(0, 7));
    return year ? std::optional(Period::quarter_of(*year, text[9] - '0')) : std::nullopt;
}

std::optional<Period> parse_month(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto name = std::find(english_months.begin(), english_months.end(), text.substr(0, space));
    const auto year = parse_year(text.substr(space + 1));
    if (name == english_months.end() || !year) return std::nullopt;
    return Period::month(*year, static_cast<int>(name - english_months.begin()) + 1);
}

std::optional<Period> parse_academic_year(std::string_view text) {
    if (!text.ends_with(academic_suffix)) return std::nullopt;
    const auto year = parse_split_year(text.substr(0, text.size() - academic_suffix.size()));
    return year ? std::optional(Period::academic_year(*year)) : std::nullopt;
}

std::optional<Period> parse_day(std::string_view text) {
    const auto date = parse_date(text);
    if (!date || !parse_year(text.substr(0, 4))) return std::nullopt;
    return Period::day(*date);
}

/// Any period that is no span.
std::optional<Period> parse_single(std::string_view text) {
    if (const auto year = parse_split_year(text)) return Period::financial_year(*year);
    if (const auto year = parse_year(text)) return Period::calendar_year(*year);
    if (auto quarter = parse_quarter(text)) return quarter;
    if (auto month = parse_month(text)) return month;
    if (auto day = parse_day(text)) return day;
    return parse_academic_year(text);
}

std::string split_year_id(int year) { return fmt::format("{}-{:02}", year, (year + 1) % 100); }

}  // namespace

std::optional<Period> Period::parse(std::string_view text) {
    const auto separator = text.find(span_separator);
    if (separator == std::string_view::npos) return parse_single(text);
    const auto first = parse_single(text.substr(0, separator));
    const auto last = parse_single(text.substr(separator + span_separator.size()));
    return first && last ? span(*first, *last) : std::nullopt;
}

Period Period::starting(PeriodKind kind, Date first) {
    const Date last = kind == PeriodKind::day ? first : last_day_from(first, months_in(kind));
    return Period(kind, kind, first, last);
}

Period Period::containing(PeriodKind kind, Date date) {
    if (kind == PeriodKind::day) return day(date);
    const int months_since_start = (month_of(date) + 12 - starting_month(kind)) % months_in(kind);
    return starting(kind, make_date(year_of(date), month_of(date), 1) - std::chrono::months(months_since_start));
}

Period Period::quarter_of(int start_year, int quarter) {
    const int month = 4 + 3 * (quarter - 1);
    return starting(PeriodKind::quarter,
                    month > 12 ? make_date(start_year + 1, month - 12, 1) : make_date(start_year, month, 1));
}

Period Period::financial_year(int start_year) {
    return starting(PeriodKind::financial_year, make_date(start_year, 4, 1));
}
Period Period::academic_year(int start_year) {
    return starting(PeriodKind::academic_year, make_date(start_year, 9, 1));
}
Period Period::calendar_year(int year) { return starting(PeriodKind::calendar_year, make_date(year, 1, 1)); }
Period Period::month(int year, int month) { return starting(PeriodKind::month, make_date(year, month, 1)); }
Period Period::day(Date date) { return starting(PeriodKind::day, date); }

std::optional<Period> Period::span(const Period& first, const Period& last) {
    if (first.kind_ != last.kind_ || first.kind_ == PeriodKind::span || last < first) return std::nullopt;
    if (first == last) return first;
    return Period(PeriodKind::span, first.kind_, first.first_, last.last_);
}

Period Period::first() const { return starting(step_, first_); }

Period Period::last() const {
    if (step_ == PeriodKind::day) return day(last_);
    return starting(step_, add_days(last_, 1) - std::chrono::months(months_in(step_)));
}

int Period::quarter() const {
    if (kind_ != PeriodKind::quarter) return 0;
    return (month_of(first_) + 12 - 4) % 12 / 3 + 1;
}

int Period::year() const {
    const bool fourth_quarter = step_ == PeriodKind::quarter && month_of(first_) < 4;
    return year_of(first_) - (fourth_quarter ? 1 : 0);
}

Period Period::shifted(int count) const {
    if (count == 0) return *this;
    if (kind_ == PeriodKind::span) return count < 0 ? first().shifted(count) : last().shifted(count);
    if (kind_ == PeriodKind::day) return day(add_days(first_, count));
    return starting(kind_, first_ + std::chrono::months(months_in(kind_) * count));
}

Period Period::year_before() const {
    if (kind_ == PeriodKind::span)
        return Period(kind_, step_, first().year_before().first_, last().year_before().last_);
    return starting(kind_, same_day(first_, -1));
}

Period Period::latest_complete(PeriodKind kind) const {
    if (kind == PeriodKind::span) return *this;
    return containing(kind, add_days(last_, 1)).shifted(-1);
}

bool Period::contains(Date date) const { return first_ <= date && date <= last_; }

std::string Period::id() const {
    switch (kind_) {
        case PeriodKind::quarter: return fmt::format("{} Q{}", split_year_id(year()), quarter());
        case PeriodKind::financial_year: return split_year_id(year());
        case PeriodKind::academic_year: return fmt::format("{}{}", split_year_id(year()), academic_suffix);
        case PeriodKind::calendar_year: return fmt::format("{}", year());
        case PeriodKind::month:
            return fmt::format("{} {}", english_months[static_cast<std::size_t>(month_of(first_) - 1)], year());
        case PeriodKind::day: return iso_date(first_);
        case PeriodKind::span: return fmt::format("{}{}{}", first().id(), span_separator, last().id());
    }
    return {};
}

std::strong_ordering operator<=>(const Period& left, const Period& right) {
    if (const auto order = left.last_ <=> right.last_; std::is_neq(order)) return order;
    if (const auto order = left.first_ <=> right.first_; std::is_neq(order)) return order;
    if (const auto order = left.kind_ <=> right.kind_; std::is_neq(order)) return order;
    return left.step_ <=> right.step_;
}

}  // namespace quarterdeck
