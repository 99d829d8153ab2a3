#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

enum class Length { full, brief };

std::string split_year(int start_year) { return fmt::format("{}/{:02}", start_year, (start_year + 1) % 100); }

std::string quarter_alone(const Period& period, Length length, const Words& words) {
    if (length == Length::brief) return fmt::format("{}{}", words.periods.quarter_letters, period.quarter());
    return fmt::format("{} {}", words.periods.quarter, period.quarter());
}

const std::string& month_name(Date date, Length length, const Words& words) {
    const std::size_t index = static_cast<unsigned>(date.month()) - 1;
    return length == Length::brief ? words.names.short_months.at(index) : words.names.months.at(index);
}

std::string date_in(Date date, Length length, const Words& words) {
    return fmt::format("{} {} {}", static_cast<unsigned>(date.day()), month_name(date, length, words),
                       static_cast<int>(date.year()));
}

std::string single(const Period& period, Length length, const Words& words) {
    switch (period.kind()) {
        case PeriodKind::quarter:
            return fmt::format("{} {}", quarter_alone(period, length, words), split_year(period.year()));
        case PeriodKind::financial_year: return split_year(period.year());
        case PeriodKind::academic_year:
            return filled(length == Length::brief ? words.periods.short_academic_year : words.periods.academic_year,
                          split_year(period.year()));
        case PeriodKind::calendar_year: return fmt::format("{}", period.year());
        case PeriodKind::month:
            return fmt::format("{} {}", month_name(period.first_day(), length, words), period.year());
        case PeriodKind::day: return date_in(period.first_day(), length, words);
        case PeriodKind::span: break;
    }
    return {};
}

/// Quarters of one year name the year once: "Quarters 3 and 4 2020/21", "Q1 to Q3 2020/21".
std::string quarters_of_a_year(const Period& span, Length length, const Words& words) {
    const Period first = span.first(), last = span.last();
    const std::string year = split_year(first.year());
    if (length == Length::brief) {
        const std::string start = quarter_alone(first, length, words), end = quarter_alone(last, length, words);
        return fmt::format("{} {}", filled(words.periods.from_to, start, end), year);
    }
    const std::string_view joined = last == first.shifted(1) ? words.periods.both : words.periods.from_to;
    const std::string numbers = filled(joined, first.quarter(), last.quarter());
    return fmt::format("{} {} {}", words.periods.quarters, numbers, year);
}

std::string several(const Period& span, Length length, const Words& words) {
    const Period first = span.first(), last = span.last();
    const bool same_year = first.year() == last.year();
    if (span.step() == PeriodKind::quarter && same_year) return quarters_of_a_year(span, length, words);
    const std::string start = span.step() == PeriodKind::month && same_year
                                  ? month_name(first.first_day(), length, words)
                                  : single(first, length, words);
    const bool months = span.step() == PeriodKind::month || span.step() == PeriodKind::day;
    return filled(months ? words.periods.months_from_to : words.periods.from_to, start, single(last, length, words));
}

std::string shown_at(const Period& period, Length length, const std::string& language) {
    const Words& words = words_in(language);
    return period.kind() == PeriodKind::span ? several(period, length, words) : single(period, length, words);
}

}  // namespace

std::string shown_period(const Period& period, const std::string& language) {
    return shown_at(period, Length::full, language);
}

std::string shown_period_short(const Period& period, const std::string& language) {
    return shown_at(period, Length::brief, language);
}

std::string shown_date(Date date, const std::string& language) {
    return date_in(date, Length::full, words_in(language));
}

}  // namespace quarterdeck
