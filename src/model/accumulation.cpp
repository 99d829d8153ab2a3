#include "model/accumulation.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include <fmt/format.h>

#include "model/derived.hpp"
#include "model/ratio.hpp"

namespace quarterdeck {

namespace {

std::vector<Period> last_periods(const Period& newest, int count) {
    std::vector<Period> periods;
    for (int steps = count - 1; steps >= 0; --steps) periods.push_back(newest.shifted(-steps));
    return periods;
}

std::vector<Period> year_so_far(const Period& newest) {
    const Period year = financial_year_of(newest);
    std::vector<Period> periods;
    for (Period step = newest; year.contains(step.first_day()); step = step.shifted(-1)) periods.push_back(step);
    std::reverse(periods.begin(), periods.end());
    return periods;
}

int periods_in_a_year(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter: return 4;
        case PeriodKind::month: return 12;
        case PeriodKind::financial_year:
        case PeriodKind::academic_year:
        case PeriodKind::calendar_year:
        case PeriodKind::day:
        case PeriodKind::span: return 1;
    }
    return 1;
}

ReleasedFigure missing(const FigureKey& key) {
    ReleasedFigure figure;
    figure.key = key;
    return figure;
}

/// The inputs combined by a rule, or what the newest unknown of them is.
ReleasedFigure combined(const Series& inputs, const FigureKey& key, const std::function<Decimal(const Series&)>& rule) {
    ReleasedFigure result = missing(key);
    const auto unknown = std::find_if(inputs.rbegin(), inputs.rend(),
                                      [](const ReleasedFigure& input) { return input.state != FigureState::known; });
    if (unknown != inputs.rend()) {
        result.state = unknown->state;
        result.symbol = unknown->symbol;
        return result;
    }
    result.begins_anew = inputs.back().begins_anew;
    if (breaks_after(inputs.front().key.period, inputs.back())) {
        result.state = FigureState::symbol;
        result.symbol = Shorthand::break_in_series;
        return result;
    }
    result.state = FigureState::known;
    result.value = rule(inputs);
    for (const ReleasedFigure& input : inputs) add_marks(input, result);
    return result;
}

Decimal sum(const Series& inputs) {
    return std::accumulate(inputs.begin(), inputs.end(), Decimal(),
                           [](const Decimal& total, const ReleasedFigure& input) { return total + input.value; });
}

/// What happened in a period alone: of a cumulative figure its growth since the period before, in the same year.
ReleasedFigure own_figure(const Release& release, const Measure& measure, const FigureKey& key) {
    const ReleasedFigure figure = release.figure(key);
    const std::vector<Period> year = year_so_far(key.period);
    if (measure.kind != MeasureKind::cumulative || year.size() < 2) return figure;
    const ReleasedFigure before = figure_at(release, key, key.period.shifted(-1));
    return combined({before, figure}, key,
                    [](const Series& inputs) { return inputs.back().value - inputs.front().value; });
}

Series own_figures(const Release& release, const Measure& measure, FigureKey key, const std::vector<Period>& periods) {
    Series figures;
    for (const Period& period : periods) {
        key.period = period;
        figures.push_back(own_figure(release, measure, key));
    }
    return figures;
}

/// The total of another measure for the same area, part and periods.
ReleasedFigure total_of(const Release& release, const MeasureId& id, FigureKey key,
                        const std::vector<Period>& periods) {
    key.measure = id;
    const Measure* measure = release.measure(id);
    if (measure == nullptr) return missing(key);
    return combined(own_figures(release, *measure, key, periods), key, sum);
}

/// All numerators as a percentage of all denominators.
ReleasedFigure pooled(const Release& release, const Measure& measure, const FigureKey& key,
                      const std::vector<Period>& periods) {
    return ratio_of(measure, key, total_of(release, measure.numerator, key, periods),
                    total_of(release, measure.denominator, key, periods));
}

Refusal no_sum(const Measure& measure) {
    if (measure.unit == Unit::percent) {
        return {fmt::format("the percentages of “{}” cannot be put together", measure.id),
                "name the measures it is worked out from, “numerator:” and “denominator:”, in content/measures.yaml"};
    }
    return {fmt::format("figures of “{}” do not add up: they are rates, means or scores", measure.id),
            "only counts and sums of money have a total"};
}

Accumulated total(const Release& release, const Measure& measure, const FigureKey& key,
                  const std::vector<Period>& periods) {
    if (measure.unit == Unit::percent && is_ratio(measure)) return pooled(release, measure, key, periods);
    if (!adds_up(measure.unit)) return no_sum(measure);
    return combined(own_figures(release, measure, key, periods), key, sum);
}

Refusal of_a_day(const Measure& measure) {
    return {fmt::format("“{}” is a snapshot: how things stood on a day does not add up over time", measure.id),
            "use “.average”, “.change” or “.year-change”; or correct its “kind:” in content/measures.yaml"};
}

Refusal of_a_year(const Measure& measure) {
    return {fmt::format("each figure of “{}” already counts twelve months", measure.id),
            "use the figure itself; or correct its “kind:” in content/measures.yaml"};
}

Decimal without_noughts_beyond(Decimal value, int decimals) {
    while (value.decimals() > decimals && value.coefficient() % 10 == 0) value = value.rounded(value.decimals() - 1);
    return value;
}

Decimal mean(const Series& inputs, const Measure& measure) {
    const int decimals = std::max(measure.decimals, 0) + (adds_up(measure.unit) ? 1 : 0);
    const auto divided = Decimal::divide(sum(inputs), Decimal(static_cast<std::int64_t>(inputs.size()), 0), decimals);
    return without_noughts_beyond(divided.value_or(Decimal()), std::max(measure.decimals, 0));
}

}  // namespace

Accumulated rolling_year(const Release& release, const FigureKey& key) {
    const Measure* measure = release.measure(key.measure);
    if (measure == nullptr) return missing(key);
    if (measure->kind == MeasureKind::snapshot) return of_a_day(*measure);
    const int periods = periods_in_a_year(key.period.kind());
    if (measure->kind == MeasureKind::rolling_year || periods == 1) return release.figure(key);
    return total(release, *measure, key, last_periods(key.period, periods));
}

Accumulated year_to_date(const Release& release, const FigureKey& key) {
    const Measure* measure = release.measure(key.measure);
    if (measure == nullptr) return missing(key);
    if (measure->kind == MeasureKind::snapshot) return of_a_day(*measure);
    if (measure->kind == MeasureKind::rolling_year) return of_a_year(*measure);
    if (measure->kind == MeasureKind::cumulative || periods_in_a_year(key.period.kind()) == 1)
        return release.figure(key);
    return total(release, *measure, key, year_so_far(key.period));
}

Accumulated in_period(const Release& release, const FigureKey& key) {
    const Measure* measure = release.measure(key.measure);
    if (measure == nullptr) return missing(key);
    if (measure->kind == MeasureKind::snapshot) return of_a_day(*measure);
    if (measure->kind == MeasureKind::rolling_year) return of_a_year(*measure);
    if (measure->kind == MeasureKind::flow) return release.figure(key);
    return total(release, *measure, key, {key.period});
}

Accumulated average(const Release& release, const FigureKey& key, int count) {
    const Measure* measure = release.measure(key.measure);
    if (measure == nullptr) return missing(key);
    if (measure->kind == MeasureKind::rolling_year) return of_a_year(*measure);
    const std::vector<Period> periods = last_periods(key.period, count);
    if (measure->unit == Unit::percent && is_ratio(*measure)) return pooled(release, *measure, key, periods);
    if (measure->unit == Unit::percent) return no_sum(*measure);
    if (measure->kind == MeasureKind::cumulative && !adds_up(measure->unit)) return no_sum(*measure);
    return combined(own_figures(release, *measure, key, periods), key,
                    [&](const Series& inputs) { return mean(inputs, *measure); });
}

}  // namespace quarterdeck
