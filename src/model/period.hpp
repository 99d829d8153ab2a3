#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace quarterdeck {

enum class PeriodKind { quarter, financial_year, academic_year, calendar_year, month, day, span };

/// A stretch of time that a figure is about: `2019-20 Q1`, `2019-20`, `2018-19 academic`, `2019`, `April 2019`,
/// `2019-04-19`, or a span of two of one kind, `2020-21 Q3 to 2020-21 Q4`.
///
/// Quarters and financial years begin on 1 April (Q1 is April to June); academic years on 1 September. `2019-04` is not
/// a period: written like that, `2011-12` would be a month and a year.
class Period {
public:
    Period() = default;

    /// Reads exactly the forms above, in years 1900 to 2199, one space between words; nothing for anything else.
    static std::optional<Period> parse(std::string_view text);
    /// `quarter` from 1 to 4; `start_year` is the calendar year in which the financial year begins.
    static Period quarter_of(int start_year, int quarter);
    static Period financial_year(int start_year);
    static Period academic_year(int start_year);
    static Period calendar_year(int year);
    static Period month(int year, int month);
    static Period day(Date date);
    /// Both ends are of one kind and in order, otherwise nothing. A span from a period to itself is that period.
    static std::optional<Period> span(const Period& first, const Period& last);

    PeriodKind kind() const { return kind_; }
    Date first_day() const { return first_; }
    Date last_day() const { return last_; }
    /// The kind that "previous" steps by: for a span the kind of its ends, otherwise the kind itself.
    PeriodKind step() const { return step_; }
    /// The first and last period of a span (itself, twice, for any other kind).
    Period first() const;
    Period last() const;
    /// 1 to 4 for a quarter; 0 for anything else.
    int quarter() const;
    /// The calendar year in which a quarter's, financial or academic year begins; for a month or a day the year that it
    /// lies in; for a span that of its first period.
    int year() const;

    /// The period `count` steps later (earlier when negative). A span counts from its near end in steps of its parts:
    /// the one before `Q3 to Q4` is Q2, the one after it Q1.
    Period shifted(int count) const;
    /// The same period a year earlier; 29 February becomes 28 February.
    Period year_before() const;
    /// The newest period of a kind that is complete when this one ends: for `2022-23 Q2` the financial year 2021-22.
    /// For a span's own step its last period. A kind of `span` gives the period itself.
    Period latest_complete(PeriodKind kind) const;
    bool contains(Date date) const;

    /// The canonical text, which parse() reads back.
    std::string id() const;

    /// By last day, then first day, then kind, then step.
    friend std::strong_ordering operator<=>(const Period& left, const Period& right);
    friend bool operator==(const Period& left, const Period& right) { return std::is_eq(left <=> right); }

private:
    static Period starting(PeriodKind kind, Date first);
    /// The period of a kind, other than a span, that a day lies in.
    static Period containing(PeriodKind kind, Date date);
    Period(PeriodKind kind, PeriodKind step, Date first, Date last)
        : kind_(kind), step_(step), first_(first), last_(last) {}

    PeriodKind kind_ = PeriodKind::quarter;
    PeriodKind step_ = PeriodKind::quarter;
    Date first_{};
    Date last_{};
};

}  // namespace quarterdeck
