#include "chart/scales/value_extent.hpp"

#include <algorithm>

#include "chart/scales/known_value.hpp"
#include "chart/scales/running_values.hpp"

namespace quarterdeck {

namespace {

void take(std::optional<Domain>& domain, std::optional<double> value) {
    if (value) domain = joined(domain, Domain{*value, *value});
}

void take_point(std::optional<Domain>& domain, const ChartPoint& point) {
    take(domain, known_value(point));
    if (!known_value(point) || !point.interval) return;
    take(domain, drawable(point.interval->lower));
    take(domain, drawable(point.interval->upper));
}

void take_levels(std::optional<Domain>& domain, const ChartPanel& panel) {
    for (const ReferenceLevel& level : panel.levels) take(domain, drawable(level.value));
}

}  // namespace

std::optional<Domain> joined(const std::optional<Domain>& first, const std::optional<Domain>& second) {
    if (!first || !second) return first ? first : second;
    return Domain{std::min(first->lower, second->lower), std::max(first->upper, second->upper)};
}

std::optional<Domain> value_extent(const ChartPanel& panel) {
    std::optional<Domain> domain;
    for (const ChartSeries& series : panel.series) {
        for (const ChartPoint& point : series.points) take_point(domain, point);
    }
    take_levels(domain, panel);
    for (const ValueBand& band : panel.bands) {
        for (const std::optional<double>& end : {band.lower, band.upper}) take(domain, end ? drawable(*end) : end);
    }
    return domain;
}

std::optional<Domain> stack_extent(const ChartPanel& panel, int categories) {
    std::optional<Domain> domain;
    for (int category = 0; category < categories; ++category) {
        double above = 0;
        double below = 0;
        for (const ChartSeries& series : panel.series) {
            const double value = known_value(point_at(series, category)).value_or(0);
            (value < 0 ? below : above) += value;
        }
        take(domain, above);
        take(domain, below);
    }
    take_levels(domain, panel);
    return domain;
}

std::optional<Domain> running_extent(const ChartSpec& chart) {
    std::optional<Domain> domain;
    for (const std::optional<RunningStep>& step : running_values(chart)) {
        if (!step) continue;
        take(domain, step->from);
        take(domain, step->to);
    }
    take_levels(domain, chart.panel());
    return domain;
}

ScaleWishes scale_wishes(const ChartPanel& panel, const std::optional<Domain>& data) {
    return {data, panel.lower, panel.upper, panel.unit};
}

ScaleWishes ending_on_data(ScaleWishes wishes) {
    if (!wishes.data || wishes.unit == Unit::percent) return wishes;
    if (!wishes.lower && wishes.data->lower < 0) wishes.lower = wishes.data->lower;
    if (!wishes.upper && wishes.data->upper > 0) wishes.upper = wishes.data->upper;
    return wishes;
}

}  // namespace quarterdeck
