#include "model/release.hpp"

#include <algorithm>

#include "model/derived.hpp"
#include "model/ratio.hpp"
#include "model/relation.hpp"

namespace quarterdeck {

namespace {

using Vintages = std::vector<FigureVintage>;

/// The end of a figure's values that count on a date; all of them without a date.
Vintages::const_iterator end_of_known(const Figure& figure, std::optional<Date> as_of) {
    auto end = figure.vintages.begin();
    for (auto vintage = figure.vintages.begin(); vintage != figure.vintages.end(); ++vintage)
        if (!as_of || known_from(*vintage, figure.key.period) <= *as_of) end = std::next(vintage);
    return end;
}

/// One that is added later says more about the same value and takes nothing back.
bool interval_changed(const FigureVintage& earlier, const FigureVintage& later) {
    return earlier.interval && later.interval &&
           (earlier.interval->lower != later.interval->lower || earlier.interval->upper != later.interval->upper);
}

/// Whether another value stood there before. The first value to stand where a symbol stood is no revision, nor is a
/// provisional value that was confirmed.
bool is_revised(const Figure& figure, Vintages::const_iterator vintage) {
    return std::any_of(figure.vintages.begin(), vintage,
                       [&](const FigureVintage& earlier) {
                           return earlier.value && (earlier.value != vintage->value || interval_changed(earlier, *vintage));
                       });
}

bool breaks_series(const FigureVintage& vintage) {
    return vintage.mark == Shorthand::break_in_series || vintage.shorthand == Shorthand::break_in_series;
}

bool read_differently(const FigureVintage& one, const FigureVintage& other) {
    return one.value != other.value || one.shorthand != other.shorthand || interval_changed(one, other);
}

std::vector<Shorthand> marks_of(const Figure& figure, Vintages::const_iterator vintage) {
    std::vector<Shorthand> marks;
    if (vintage->mark) marks.push_back(*vintage->mark);
    if (is_revised(figure, vintage) && vintage->mark != Shorthand::revised) marks.push_back(Shorthand::revised);
    return marks;
}

ReleasedFigure as_entered(const Figure& figure, Vintages::const_iterator vintage) {
    ReleasedFigure released;
    released.key = figure.key;
    released.as_at = vintage->as_at;
    released.note = vintage->note;
    released.span = vintage->span.known() ? vintage->span : figure.span;
    if (vintage->value) {
        released.state = FigureState::known;
        released.value = *vintage->value;
        released.marks = marks_of(figure, vintage);
        released.interval = vintage->interval;
    } else {
        released.state = FigureState::symbol;
        released.symbol = vintage->shorthand.value_or(Shorthand::not_available);
    }
    return released;
}

/// Nothing is left of the value, nor of a note that might tell it.
ReleasedFigure as_confidential(ReleasedFigure released) {
    released.state = FigureState::symbol;
    released.symbol = Shorthand::confidential;
    released.value = {};
    released.interval.reset();
    released.marks.clear();
    released.note.clear();
    return released;
}

/// A percentage of a percentage is not worked out: nothing goes in circles.
bool is_share_of_counts(const Archive& archive, const Measure& measure) {
    if (!is_ratio(measure)) return false;
    const Measure* numerator = archive.measure(measure.numerator);
    return numerator != nullptr && adds_up(numerator->unit);
}

FigureKey numerator_of(const Measure& measure, FigureKey key) {
    key.measure = measure.numerator;
    return key;
}

/// What a percentage or rate is a share of: the denominator for the same area and period, of the whole where it has no
/// such part; or the newest population up to then.
std::optional<FigureKey> whole_of(const Archive& archive, const Measure& measure, const FigureKey& key) {
    if (measure.unit != Unit::percent) return population_figure(archive, measure.population, key.area, key.period);
    const Measure* whole = archive.measure(measure.denominator);
    if (whole == nullptr) return std::nullopt;
    const bool has_part = std::find(whole->parts.begin(), whole->parts.end(), key.part) != whole->parts.end();
    return FigureKey{whole->id, key.area, has_part ? key.part : PartId{}, key.period};
}

/// A baseline of the register is what the council started from. It is no news of its series, however little else there is.
bool is_registered_baseline(const Measure* measure, const FigureKey& key) {
    return measure != nullptr && measure->baseline && measure->baseline->value && measure->baseline->period == key.period &&
           key.area == local_area && key.part.empty();
}

}  // namespace

Release::Release(const Archive& archive, std::optional<Date> as_of) : Release(archive, as_of, Suppression(archive)) {}

Release::Release(const Archive& archive, std::optional<Date> as_of, const Suppression& suppression)
    : archive_(archive), as_of_(as_of), suppressed_(suppression.as_of(as_of)) {
    find_breaks();
}

void Release::find_breaks() {
    for (const auto& [key, figure] : archive_.figures) {
        if (std::none_of(figure.vintages.begin(), figure.vintages.end(), breaks_series)) continue;
        const auto end = end_of_known(figure, as_of_);
        if (end != figure.vintages.begin() && breaks_series(*std::prev(end)))
            breaks_[{key.measure, key.area, key.part}].push_back(key.period);
    }
}

std::optional<Period> Release::newest_break(const FigureKey& key) const {
    const auto found = breaks_.find(std::tie(key.measure, key.area, key.part));
    if (found == breaks_.end()) return std::nullopt;
    std::optional<Period> newest;
    for (const Period& period : found->second) {
        const bool up_to_now = period.last_day() <= key.period.last_day();
        if (up_to_now && (!newest || newest->last_day() < period.last_day())) newest = period;
    }
    return newest;
}

/// Where no file gives a percentage or a rate and the register says what it is worked out from, it is: from figures as
/// they are shown, so that it tells nothing that those do not.
ReleasedFigure Release::figure(const FigureKey& key) const {
    asked_for_.insert(key);
    const Measure* measure = archive_.measure(key.measure);
    if (measure == nullptr || !is_share_of_counts(archive_, *measure)) return with_break(look_up(key));
    const auto whole_key = whole_of(archive_, *measure, key);
    const ReleasedFigure count = with_break(look_up(numerator_of(*measure, key)));
    const ReleasedFigure whole = whole_key ? with_break(look_up(*whole_key)) : ReleasedFigure{};
    ReleasedFigure share = archive_.figures.count(key) > 0 ? look_up(key) : ratio_of(*measure, key, count, whole);
    // Also where a file gives the percentage: it is one of these counts.
    for (const ReleasedFigure* counted : {&count, &whole}) add_break(counted->begins_anew, share);
    return with_break(std::move(share));
}

ReleasedFigure Release::with_break(ReleasedFigure figure) const {
    add_break(newest_break(figure.key), figure);
    return figure;
}

ReleasedFigure Release::look_up(const FigureKey& key) const {
    ReleasedFigure missing;
    missing.key = key;
    const auto found = archive_.figures.find(key);
    if (found == archive_.figures.end()) return missing;
    const Figure& figure = found->second;
    const auto end = end_of_known(figure, as_of_);
    if (end != figure.vintages.begin()) return released(figure, std::prev(end), end);
    if (!figure.vintages.empty()) missing.becomes_known = known_from(figure.vintages.front(), key.period);
    return missing;
}

std::vector<Revision> Release::revisions(const FigureKey& key) const {
    std::vector<Revision> revisions;
    const auto found = archive_.figures.find(key);
    if (found == archive_.figures.end()) return revisions;
    const Figure& figure = found->second;
    const auto end = end_of_known(figure, as_of_);
    auto last = end;
    for (auto vintage = figure.vintages.begin(); vintage != end; ++vintage) {
        if (!may_be_read(figure, vintage, end)) continue;
        if (last != end && is_revised(figure, vintage) && read_differently(*last, *vintage))
            revisions.push_back({released(figure, last, end), released(figure, vintage, end),
                                 known_from(*vintage, key.period), vintage->why});
        last = vintage;
    }
    return revisions;
}

/// Whether readers of this release or of an earlier one were shown a value, or the symbol that hides it.
bool Release::may_be_read(const Figure& figure, Vintage vintage, Vintage end) const {
    return suppressed_->measures.count(figure.key.measure) == 0 || std::next(vintage) == end ||
           suppressed_->published.count(&*vintage) > 0;
}

ReleasedFigure Release::released(const Figure& figure, Vintage vintage, Vintage end) const {
    const bool hidden = std::next(vintage) == end && suppressed_->hidden.count(figure.key) > 0;
    ReleasedFigure released = as_entered(figure, vintage);
    return hidden ? as_confidential(std::move(released)) : released;
}

std::vector<FigureKey> Release::revised_figures(const MeasureId& measure) const {
    std::vector<FigureKey> revised;
    for (auto figure = archive_.figures.lower_bound({measure, {}, {}, {}});
         figure != archive_.figures.end() && figure->first.measure == measure; ++figure) {
        if (!revisions(figure->first).empty()) revised.push_back(figure->first);
    }
    return revised;
}

Series Release::series(const MeasureId& measure, const AreaId& area, const PartId& part,
                       const std::vector<Period>& periods) const {
    Series series;
    for (const Period& period : periods) series.push_back(figure({measure, area, part, period}));
    return series;
}

std::vector<Period> Release::last_periods(const Measure& measure, const Period& last, int count) const {
    std::vector<Period> periods;
    const Period newest = last.latest_complete(measure.every);
    for (int steps_back = count - 1; steps_back >= 0; --steps_back) periods.push_back(newest.shifted(-steps_back));
    return periods;
}

std::optional<Period> Release::latest_period(const FigureKey& key) const {
    // What is worked out for a period that no file gives is as new as its numerator.
    const Measure* measure = archive_.measure(key.measure);
    const std::optional<Period> counted = measure != nullptr && is_share_of_counts(archive_, *measure)
                                              ? latest_period(numerator_of(*measure, key))
                                              : std::nullopt;
    const auto same_series = [&](const FigureKey& other) {
        return other.measure == key.measure && other.area == key.area && other.part == key.part;
    };
    // Of all periods that end on a day, the day itself is ordered last.
    const Period end = Period::day(key.period.last_day());
    std::optional<Period> given;
    auto after = archive_.figures.upper_bound({key.measure, key.area, key.part, end});
    while (!given && after != archive_.figures.begin() && same_series((--after)->first))
        if (!is_registered_baseline(measure, after->first) && look_up(after->first).state == FigureState::known)
            given = after->first.period;
    if (!counted || (given && *counted <= *given)) return given;
    return figure({key.measure, key.area, key.part, *counted}).state == FigureState::known ? counted : given;
}

std::optional<Period> Release::latest_period(const Measure& measure, const AreaId& area, const Period& last) const {
    std::optional<Period> latest = latest_period({measure.id, area, {}, last});
    for (const PartId& part : measure.parts) latest = std::max(latest, latest_period({measure.id, area, part, last}));
    return latest;
}

std::vector<std::string> Release::measure_ids() const {
    std::vector<std::string> ids;
    for (const Measure& measure : archive_.measures) ids.push_back(measure.id);
    return ids;
}

std::vector<RiskScore> Release::risk_scores(const RiskId& risk, const Period& last) const {
    const auto found = archive_.risk_scores.find(risk);
    return found == archive_.risk_scores.end() ? std::vector<RiskScore>{} : known_scores(found->second, last, as_of_);
}

const FinanceStatement* Release::finance(const Period& period, const std::string& id) const {
    if (as_of_ && *as_of_ < period.last_day()) return nullptr;
    const auto of_period = archive_.finance.find(period);
    if (of_period == archive_.finance.end()) return nullptr;
    const auto statement = of_period->second.find(id);
    return statement == of_period->second.end() ? nullptr : &statement->second;
}

std::vector<std::string> Release::finance_ids(const Period& period) const {
    std::vector<std::string> ids;
    if (as_of_ && *as_of_ < period.last_day()) return ids;
    const auto of_period = archive_.finance.find(period);
    if (of_period == archive_.finance.end()) return ids;
    for (const auto& [id, statement] : of_period->second) ids.push_back(id);
    return ids;
}

}  // namespace quarterdeck
