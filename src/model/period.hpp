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
/// Quarters and financial years begin on 1 April (Q1 is April to June); academic years on 1 September. `2019-04` is not a
/// period: it could be a month or half a year's name.
class Period {
public:
    Period() = default;

    static std::optional<Period> parse(std::string_view text);
    /// `quarter` from 1 to 4; `start_year` is the calendar year in which the financial year begins.
    static Period quarter_of(int start_year, int quarter);
    static Period financial_year(int start_year);
    static Period calendar_year(int year);
    static Period day(Date date);
    /// Both ends are of one kind and in order; otherwise nothing.
    static std::optional<Period> span(const Period& first, const Period& last);

    PeriodKind kind() const { return kind_; }
    Date first_day() const { return first_; }
    Date last_day() const { return last_; }
    /// The kind that "previous" steps by: for a span the kind of its ends, otherwise the kind itself.
    PeriodKind step() const { return step_; }
    /// The first and last period of a span (itself, twice, for any other kind).
    Period first() const;
    Period last() const;
    /// 1 to 4 for a quarter.
    int quarter() const;
    /// The calendar year in which a quarter's, financial or academic year begins; the year itself otherwise.
    int year() const;

    /// The period `count` steps later (earlier when negative); a span moves by its own length's steps from its near end,
    /// so the previous period of `Q3 to Q4` is Q2.
    Period shifted(int count) const;
    /// The same period a year earlier.
    Period year_before() const;
    bool contains(Date date) const;

    /// The canonical text, which parse() reads back.
    std::string id() const;

    /// By last day, then first day, then kind.
    friend std::strong_ordering operator<=>(const Period& left, const Period& right);
    friend bool operator==(const Period& left, const Period& right) { return (left <=> right) == 0; }

private:
    Period(PeriodKind kind, PeriodKind step, Date first, Date last) : kind_(kind), step_(step), first_(first), last_(last) {}

    PeriodKind kind_ = PeriodKind::quarter;
    PeriodKind step_ = PeriodKind::quarter;
    Date first_{};
    Date last_{};
};

}  // namespace quarterdeck
