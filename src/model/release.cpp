#include "model/release.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

Date known_from(const Figure& figure, const FigureVintage& vintage) {
    const Date ended = figure.key.period.last_day();
    return vintage.known.value_or(std::max(ended, figure.as_at.value_or(ended)));
}

/// The last of a figure's vintages, in the order entered, that was known on the date.
std::vector<FigureVintage>::const_iterator vintage_known(const Figure& figure, std::optional<Date> as_of) {
    auto found = figure.vintages.end();
    for (auto vintage = figure.vintages.begin(); vintage != figure.vintages.end(); ++vintage)
        if (!as_of || known_from(figure, *vintage) <= *as_of) found = vintage;
    return found;
}

/// Whether a value stood there before: the first value to replace a symbol is no revision.
bool replaces_value(const Figure& figure, std::vector<FigureVintage>::const_iterator vintage) {
    return std::any_of(figure.vintages.begin(), vintage,
                       [](const FigureVintage& earlier) { return earlier.value.has_value(); });
}

std::vector<Shorthand> marks_of(const Figure& figure, std::vector<FigureVintage>::const_iterator vintage) {
    std::vector<Shorthand> marks;
    if (figure.mark) marks.push_back(*figure.mark);
    if (replaces_value(figure, vintage) && figure.mark != Shorthand::revised) marks.push_back(Shorthand::revised);
    return marks;
}

}  // namespace

Release::Release(const Archive& archive, std::optional<Date> as_of) : archive_(archive), as_of_(as_of) {}

ReleasedFigure Release::figure(const FigureKey& key) const {
    ReleasedFigure released;
    released.key = key;
    const auto found = archive_.figures.find(key);
    if (found == archive_.figures.end()) return released;
    const Figure& figure = found->second;
    const auto vintage = vintage_known(figure, as_of_);
    if (vintage == figure.vintages.end()) return released;

    released.as_at = figure.as_at;
    released.note = figure.note;
    released.span = vintage->span.known() ? vintage->span : figure.span;
    if (vintage->value) {
        released.state = FigureState::known;
        released.value = *vintage->value;
        released.marks = marks_of(figure, vintage);
    } else {
        released.state = FigureState::symbol;
        released.symbol = vintage->shorthand.value_or(Shorthand::not_available);
    }
    return released;
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
    const auto same_series = [&](const FigureKey& other) {
        return other.measure == key.measure && other.area == key.area && other.part == key.part;
    };
    // Of all periods that end on a day, the day itself is ordered last.
    const Period end = Period::day(key.period.last_day());
    auto after = archive_.figures.upper_bound({key.measure, key.area, key.part, end});
    while (after != archive_.figures.begin() && same_series((--after)->first))
        if (figure(after->first).state == FigureState::known) return after->first.period;
    return std::nullopt;
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
