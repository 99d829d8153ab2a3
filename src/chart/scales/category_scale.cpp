#include "chart/scales/category_scale.hpp"

#include <algorithm>
#include <chrono>

namespace quarterdeck {

namespace {

/// Beyond this many times their least distance, periods in true proportion would be too narrow to draw.
constexpr double longest_stretch = 60;

/// Steps that differ by less than this factor are of one rhythm: the days of two months, or of two quarters.
constexpr double one_rhythm = 1.5;

/// In usual steps: periods further apart than this are drawn no further apart.
constexpr double widest_gap = 4;

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

bool all_of_one_kind(const std::vector<ChartCategory>& categories) {
    const PeriodKind kind = categories.front().period->kind();
    return std::all_of(categories.begin(), categories.end(),
                       [&](const ChartCategory& category) { return category.period->kind() == kind; });
}

std::vector<double> places_in_time(const std::vector<ChartCategory>& categories) {
    const bool one_kind = all_of_one_kind(categories);
    std::vector<double> places;
    for (const ChartCategory& category : categories) places.push_back(place_in_time(*category.period, one_kind));
    return places;
}

std::vector<double> steps_between(const std::vector<double>& places) {
    std::vector<double> steps;
    for (std::size_t index = 1; index < places.size(); ++index) steps.push_back(places[index] - places[index - 1]);
    return steps;
}

/// The step that most others are like, of several such the shortest: a year in a series of every fourth quarter.
double usual_step(std::vector<double> steps) {
    std::sort(steps.begin(), steps.end());
    double usual = 0;
    std::ptrdiff_t most = 0;
    for (const double step : steps) {
        const auto alike = std::count_if(steps.begin(), steps.end(), [&](double other) {
            return step > 0 && other >= step && other < step * one_rhythm;
        });
        if (alike > most) usual = step;
        most = std::max(most, alike);
    }
    return usual;
}

bool begins_where_ends(const Period& earlier, const Period& later) {
    return days(later.first_day()) == days(earlier.last_day()) + 1;
}

/// The places in units of the least step; neighbours in equal steps, with an empty one where periods are left out, where
/// time does not rise or some would be too near.
std::vector<double> in_units(const std::vector<double>& steps, double usual, const std::vector<bool>& follows) {
    const double least = *std::min_element(steps.begin(), steps.end());
    std::vector<double> places{0};
    for (const double step : steps) places.push_back(places.back() + std::min(step, widest_gap * usual) / least);
    if (least > 0 && places.back() <= longest_stretch) return places;
    places = {0};
    for (std::size_t index = 1; index < follows.size(); ++index) places.push_back(places.back() + (follows[index] ? 1 : 2));
    return places;
}

}  // namespace

CategoryScale::CategoryScale(const std::vector<ChartCategory>& categories)
    : places_(equal_steps(categories.size())), follows_(categories.size(), true) {
    const bool time = std::all_of(categories.begin(), categories.end(),
                                  [](const ChartCategory& category) { return category.period.has_value(); });
    if (!time || categories.size() < 2) return;
    const std::vector<double> steps = steps_between(places_in_time(categories));
    const double usual = usual_step(steps);
    for (std::size_t index = 1; index < categories.size(); ++index) {
        const bool in_rhythm = steps[index - 1] > 0 && steps[index - 1] < usual * one_rhythm;
        follows_[index] = begins_where_ends(*categories[index - 1].period, *categories[index].period) ||
                          (in_rhythm && all_of_one_kind(categories));
    }
    places_ = in_units(steps, usual, follows_);
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

int CategoryScale::number(int category) const {
    const auto left_out = std::count(follows_.begin(), follows_.begin() + category + 1, false);
    return category + static_cast<int>(left_out);
}

double CategoryScale::border(int category) const {
    if (category == 0) return middle(0) - unit_ / 2;
    return (middle(category - 1) + middle(category)) / 2;
}

}  // namespace quarterdeck
