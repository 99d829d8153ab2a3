#include "chart/scales/category_scale.hpp"

#include <algorithm>
#include <chrono>

namespace quarterdeck {

namespace {

/// Beyond this many times their least distance, periods in true proportion would be too narrow to draw.
constexpr double longest_stretch = 60;

/// In plots too narrow for it, the inset is a part of the length.
constexpr double largest_inset = 6;

/// Of what a category has: the rest remains for its bar.
constexpr double largest_lead = 0.75;

std::vector<double> equal_steps(std::size_t count) {
    std::vector<double> places;
    for (std::size_t index = 0; index < count; ++index) places.push_back(static_cast<double>(index));
    return places;
}

double days(Date date) { return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()); }

/// Of periods of one kind their number in the row of all such periods, so that a quarter of 90 days is as wide as one
/// of 92; of several kinds the day in their middle.
double place_in_time(const Period& period, bool one_kind) {
    if (one_kind && period.kind() == PeriodKind::quarter) return period.year() * 4 + period.quarter();
    if (one_kind && period.kind() == PeriodKind::month) {
        return period.year() * 12 + static_cast<int>(static_cast<unsigned>(period.first_day().month()));
    }
    if (one_kind && period.kind() != PeriodKind::day && period.kind() != PeriodKind::span) return period.year();
    return (days(period.first_day()) + days(period.last_day())) / 2;
}

std::vector<double> places_in_time(const std::vector<ChartCategory>& categories) {
    const PeriodKind kind = categories.front().period->kind();
    const bool one_kind =
        std::all_of(categories.begin(), categories.end(),
                    [&](const ChartCategory& category) { return category.period->kind() == kind; });
    std::vector<double> places;
    for (const ChartCategory& category : categories) places.push_back(place_in_time(*category.period, one_kind));
    return places;
}

/// In units of the least distance, or in equal steps where time does not rise or some would be too near.
std::vector<double> in_units(std::vector<double> places) {
    double least = places.back() - places.front();
    for (std::size_t index = 1; index < places.size(); ++index) {
        least = std::min(least, places[index] - places[index - 1]);
    }
    if (least <= 0 || (places.back() - places.front()) / least > longest_stretch) return equal_steps(places.size());
    const double first = places.front();
    for (double& place : places) place = (place - first) / least;
    return places;
}

}  // namespace

CategoryScale::CategoryScale(const std::vector<ChartCategory>& categories) {
    const bool time = std::all_of(categories.begin(), categories.end(),
                                  [](const ChartCategory& category) { return category.period.has_value(); });
    places_ = time && categories.size() > 1 ? in_units(places_in_time(categories)) : equal_steps(categories.size());
}

void CategoryScale::fill(double start, double length, double lead) {
    const double units = places_.empty() ? 1 : places_.back() + 1;
    unit_ = length / units;
    lead_ = std::min(lead, unit_ * largest_lead);
    first_middle_ = start + (unit_ + lead_) / 2;
}

void CategoryScale::span(double start, double length, double inset) {
    if (count() < 2) return fill(start, length);
    const double kept_inset = std::min(inset, length / largest_inset);
    unit_ = (length - 2 * kept_inset) / places_.back();
    first_middle_ = start + kept_inset;
}

double CategoryScale::border(int category) const {
    if (category == 0) return middle(0) - unit_ / 2;
    return (middle(category - 1) + middle(category)) / 2;
}

}  // namespace quarterdeck
