#include "model/derived.hpp"

#include <algorithm>
#include <utility>

#include "model/words.hpp"

namespace quarterdeck {

namespace {

/// As many periods again, right before a span.
Period span_before(const Period& span) {
    Period first = span.shifted(-1);
    for (Period step = span.first(); step != span.last(); step = step.shifted(1)) first = first.shifted(-1);
    return Period::span(first, span.shifted(-1)).value_or(first);
}

Change change_from(const Release& release, const FigureKey& key, const ReleasedFigure& earlier) {
    const Measure* measure = release.measure(key.measure);
    return measure ? change_between(earlier, release.figure(key), *measure) : Change{};
}

/// What stands in place of a change that is not known.
std::string reason_unknown(const Change& change) {
    return shown_symbol(change.symbol.value_or(Shorthand::not_available));
}

constexpr int percent_change_decimals = 1;
constexpr int decimals_of_a_trace = 6;

/// Something moved, by less than can be shown.
bool is_trace(const Change& change) { return change.difference.decimals() == decimals_of_a_trace; }

}  // namespace

bool adds_up(Unit unit) {
    switch (unit) {
        case Unit::count:
        case Unit::pounds:
        case Unit::pounds_thousand:
        case Unit::pounds_million: return true;
        case Unit::percent:
        case Unit::rate_per_10000:
        case Unit::mean:
        case Unit::score: return false;
    }
    return false;
}

bool counts_up(const Measure& measure, PeriodKind kind) {
    if (measure.kind != MeasureKind::cumulative) return false;
    return kind == PeriodKind::quarter || kind == PeriodKind::month || kind == PeriodKind::day;
}

bool same_time_of_year(const Period& one, const Period& other) {
    const auto day_of_year = [](const Period& period) {
        return std::pair(period.first_day().month(), period.first_day().day());
    };
    return one.kind() == other.kind() && day_of_year(one) == day_of_year(other);
}

bool differ_by_growth(const Measure& measure, const Period& one, const Period& other) {
    return (counts_up(measure, one.kind()) || counts_up(measure, other.kind())) && !same_time_of_year(one, other);
}

Period financial_year_of(const Period& period) {
    const Period complete = period.latest_complete(PeriodKind::financial_year);
    return complete.contains(period.last_day()) ? complete : complete.shifted(1);
}

Period figure_period(const Measure& measure, const Period& about) { return about.latest_complete(measure.every); }

Period previous_period(const Period& period, const Period& about) {
    if (period.kind() == PeriodKind::span) return span_before(period);
    const Period before = period.shifted(-1);
    if (about.kind() != PeriodKind::span) return before;
    return std::min(before, Period::day(add_days(about.first_day(), -1)).latest_complete(period.kind()));
}

ReleasedFigure figure_at(const Release& release, FigureKey key, const Period& period) {
    key.period = period;
    return release.figure(key);
}

ReleasedFigure previous_figure(const Release& release, const FigureKey& key, const Period& about) {
    return figure_at(release, key, previous_period(key.period, about));
}

ReleasedFigure year_before_figure(const Release& release, const FigureKey& key) {
    return figure_at(release, key, key.period.year_before());
}

ReleasedFigure held_against(const Release& release, const Measure& measure, const FigureKey& key, const Period& about) {
    return counts_up(measure, key.period.kind()) ? year_before_figure(release, key) : previous_figure(release, key, about);
}

ReleasedFigure latest_figure(const Release& release, const FigureKey& key) {
    return figure_at(release, key, release.latest_period(key).value_or(key.period));
}

bool breaks_after(const Period& earlier, const ReleasedFigure& later) {
    return later.begins_anew && earlier.last_day() < later.begins_anew->last_day();
}

std::optional<Shorthand> why_not_comparable(const ReleasedFigure& earlier, const ReleasedFigure& later,
                                            const Measure& measure) {
    const Period& before = earlier.key.period;
    const Period& after = later.key.period;
    if (breaks_after(before, later)) return Shorthand::break_in_series;
    if (!differ_by_growth(measure, before, after)) return std::nullopt;
    const bool same_year = financial_year_of(before) == financial_year_of(after);
    return same_year ? std::nullopt : std::optional(Shorthand::not_applicable);
}

Change change_between(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure) {
    const ReleasedFigure& decisive = later.state == FigureState::known ? earlier : later;
    if (decisive.state != FigureState::known) return {decisive.state, {}, decisive.symbol};
    if (const auto reason = why_not_comparable(earlier, later, measure)) return {FigureState::symbol, {}, reason};
    return {FigureState::known, shown_value(later, measure) - shown_value(earlier, measure), {},
            intervals_overlap(earlier, later, measure)};
}

Change change_since_previous(const Release& release, const FigureKey& key, const Period& about) {
    return change_from(release, key, previous_figure(release, key, about));
}

Change change_since_year_before(const Release& release, const FigureKey& key) {
    return change_from(release, key, year_before_figure(release, key));
}

std::string shown_change(const Change& change, const Measure& measure, const std::string& language, Form form) {
    if (change.state != FigureState::known) return reason_unknown(change);
    return shown_difference(change.difference, measure.unit, measure.decimals, language, form);
}

std::string change_in_words(const Change& change, const Measure& measure, const std::string& language) {
    if (change.state != FigureState::known) return reason_unknown(change);
    const ChangeWords& words = words_in(language).change;
    if (change.difference.zero()) return std::string(words.did_not_change);
    const std::string size = shown_difference_size(change.difference, measure.unit, measure.decimals, language);
    const std::string moved = filled(change.difference.negative() ? words.fell_by : words.rose_by, size);
    return change.within_intervals ? filled(words.within_intervals, moved) : moved;
}

Change percent_change_between(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure) {
    Change change = change_between(earlier, later, measure);
    if (change.state != FigureState::known) return change;
    const Decimal base = shown_value(earlier, measure);
    const bool below = shown_value(later, measure).negative();
    if (base.zero() || base.negative() || below) return {FigureState::symbol, {}, Shorthand::not_applicable};
    const Decimal hundredfold = change.difference * Decimal(100, 0);
    const bool moved = !change.difference.zero();
    change.difference = Decimal::divide(hundredfold, base, percent_change_decimals).value_or(Decimal());
    if (moved && change.difference.zero())
        change.difference = Decimal::divide(hundredfold, base, decimals_of_a_trace).value_or(Decimal());
    return change;
}

std::string shown_percent_change(const Change& change, const std::string& language) {
    if (change.state != FigureState::known) return reason_unknown(change);
    if (is_trace(change)) return shown_symbol(Shorthand::low);
    const std::string sign = change.difference.negative() || change.difference.zero() ? "" : "+";
    return sign + shown_number(change.difference, Unit::percent, percent_change_decimals, Form::text, language);
}

std::string percent_change_in_words(const Change& change, const std::string& language) {
    if (change.state != FigureState::known) return reason_unknown(change);
    const ChangeWords& words = words_in(language).change;
    if (change.difference.zero()) return std::string(words.did_not_change);
    const Decimal size = is_trace(change) ? Decimal(1, percent_change_decimals) : change.difference.absolute();
    const std::string shown = shown_number(size, Unit::percent, percent_change_decimals, Form::text, language);
    const std::string moved = filled(change.difference.negative() ? words.fell_by : words.rose_by,
                                     is_trace(change) ? filled(words.less_than, shown) : shown);
    return change.within_intervals ? filled(words.within_intervals, moved) : moved;
}

const Target* target_for(const Measure& measure, const Period& period) {
    const Target* next = nullptr;
    const Target* undated = nullptr;
    const Target* latest_past = nullptr;
    for (const Target& target : measure.targets) {
        if (!target.by) {
            undated = undated ? undated : &target;
        } else if (period.last_day() <= target.by->last_day()) {
            if (!next || target.by->last_day() < next->by->last_day()) next = &target;
        } else if (!latest_past || latest_past->by->last_day() < target.by->last_day()) {
            latest_past = &target;
        }
    }
    if (next) return next;
    return undated ? undated : latest_past;
}

ReleasedFigure baseline_figure(const Release& release, const Measure& measure, const AreaId& area) {
    ReleasedFigure figure;
    figure.key = {measure.id, area, {}, measure.baseline ? measure.baseline->period : Period()};
    return measure.baseline ? release.figure(figure.key) : figure;
}

}  // namespace quarterdeck
