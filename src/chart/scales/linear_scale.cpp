#include "chart/scales/linear_scale.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "chart/scales/known_value.hpp"

namespace quarterdeck {

namespace {

constexpr double tolerance = 1e-9;

/// A distance between ticks: `coefficient` divided by ten to the power of `decimals`.
struct Step {
    std::int64_t coefficient = 1;
    int decimals = 0;

    double length() const { return static_cast<double>(coefficient) / std::pow(10.0, decimals); }
};

/// The author's fixed ends, as far as they hold the data.
struct FixedEnds {
    bool lower = false;
    bool upper = false;
};

void include(Domain& domain, double value) {
    domain.lower = std::min(domain.lower, value);
    domain.upper = std::max(domain.upper, value);
}

/// More of an axis from zero would be empty than not.
bool far_from_zero(const Domain& domain) { return domain.lower > domain.upper / 2; }

/// The lower end of what nobody fixed.
void extend_to_base(Domain& domain, ZeroBaseline baseline) {
    constexpr double most_left_out = 0.8;  // Of the highest value.
    if (baseline == ZeroBaseline::unless_far && far_from_zero(domain)) include(domain, most_left_out * domain.upper);
    else include(domain, 0);
}

FixedEnds fix_ends(const ScaleWishes& wishes, ZeroBaseline baseline, Domain& domain) {
    FixedEnds fixed;
    const double lower = wishes.lower ? drawable(*wishes.lower).value_or(0) : 0;
    const bool lower_allowed = baseline != ZeroBaseline::always || lower <= 0;
    fixed.lower = wishes.lower && lower_allowed && lower <= domain.lower;
    if (fixed.lower) domain.lower = lower;
    if (!fixed.lower || baseline == ZeroBaseline::always) extend_to_base(domain, baseline);
    const double upper = wishes.upper ? drawable(*wishes.upper).value_or(0) : 0;
    fixed.upper = wishes.upper && upper >= domain.upper && upper > domain.lower;
    if (fixed.upper) domain.upper = upper;
    return fixed;
}

/// All values on one spot would leave no length to draw on.
void widen_when_empty(Domain& domain, FixedEnds fixed, Unit unit) {
    if (domain.upper - domain.lower > tolerance) return;
    const double length = unit == Unit::percent && domain.lower == 0 ? 100 : std::max(1.0, std::abs(domain.lower));
    if (fixed.upper) domain.lower = domain.upper - length;
    else domain.upper = domain.lower + length;
}

bool counts_whole_things(Unit unit) { return unit == Unit::count; }

/// Most of a percentage is measured against the whole, unless its axis follows the data at its lower end too.
void include_the_whole(Domain& domain, FixedEnds fixed, ZeroBaseline baseline, Unit unit) {
    if (baseline == ZeroBaseline::unless_far && !fixed.lower && domain.lower > 0) return;
    if (unit == Unit::percent && !fixed.upper && domain.upper > 50 && domain.upper <= 100) domain.upper = 100;
}

/// Shares that were rounded may add up to a little more than the whole: no axis goes on for that.
bool is_the_whole(const Domain& domain, Unit unit) {
    return unit == Unit::percent && domain.upper > 100 && domain.upper <= 103;
}

/// 1, 2, 2.5 and 5 times every power of ten, ascending; of whole things no fractions.
std::vector<Step> candidate_steps(Unit unit) {
    std::vector<Step> steps;
    for (int decimals = counts_whole_things(unit) ? 0 : 9; decimals >= 0; --decimals) {
        const bool with_halves = decimals < 9 && !(counts_whole_things(unit) && decimals == 0);
        steps.push_back({1, decimals});
        steps.push_back({2, decimals});
        if (with_halves) steps.push_back({25, decimals + 1});
        steps.push_back({5, decimals});
    }
    std::int64_t power = 10;
    for (int exponent = 1; exponent <= 15; ++exponent, power *= 10) {
        for (const std::int64_t coefficient : {power, 2 * power, power / 10 * 25, 5 * power}) {
            steps.push_back({coefficient, 0});
        }
    }
    return steps;
}

double steps_below(double value, const Step& step) { return std::floor(value / step.length() + tolerance); }
double steps_above(double value, const Step& step) { return std::ceil(value / step.length() - tolerance); }

/// Whether an end stays on the data, which reach only a little beyond a tick: a whole step more would leave a third of the
/// plot empty.
bool stays_on_data(const Domain& domain, const Step& step, double empty) {
    constexpr double little = 0.25;  // Of a step.
    constexpr double most_left_empty = 1.0 / 3;
    return step.length() - empty <= little * step.length() && empty > most_left_empty * (domain.upper - domain.lower + empty);
}

/// From what tick to what tick the domain reaches, apart from ends that the author fixed.
Domain on_ticks(const Domain& domain, FixedEnds fixed, const Step& step) {
    const double below = steps_above(domain.lower, step) * step.length() - domain.lower;
    const double above = domain.upper - steps_below(domain.upper, step) * step.length();
    Domain rounded = domain;
    if (!fixed.lower && below > tolerance) rounded.lower += below - step.length();
    if (!fixed.upper && above > tolerance) rounded.upper += step.length() - above;
    return rounded;
}

/// The domain ends on ticks that hold the data, so that a reader sees where. Where it does not hold zero it always begins
/// on one.
Domain rounded_ends(const Domain& domain, FixedEnds fixed, const Step& step) {
    const Domain ticks = on_ticks(domain, fixed, step);
    const bool lower_stays = domain.lower <= 0 && stays_on_data(domain, step, domain.lower - ticks.lower);
    const bool upper_stays = stays_on_data(domain, step, ticks.upper - domain.upper);
    return {lower_stays ? domain.lower : ticks.lower, upper_stays ? domain.upper : ticks.upper};
}

double tick_count(const Domain& domain, const Step& step) {
    return steps_below(domain.upper, step) - steps_above(domain.lower, step) + 1;
}

bool meets_fixed_ends(const Domain& domain, FixedEnds fixed, const Step& step) {
    const bool lower_met = !fixed.lower || steps_below(domain.lower, step) == steps_above(domain.lower, step);
    const bool upper_met = !fixed.upper || steps_below(domain.upper, step) == steps_above(domain.upper, step);
    return lower_met && upper_met;
}

/// The finest step with no more ticks than that, and at least two; of the author's ends each has its tick when asked
/// for.
std::optional<Step> finest_step(const Domain& domain, FixedEnds fixed, Unit unit, int most_ticks, bool on_ends) {
    for (const Step& step : candidate_steps(unit)) {
        const double count = tick_count(rounded_ends(domain, fixed, step), step);
        if (count < 2) break;
        if (count <= most_ticks && (!on_ends || meets_fixed_ends(domain, fixed, step))) return step;
    }
    return std::nullopt;
}

/// Of the plot, when it ends on ticks.
double empty_part(const Domain& domain, FixedEnds fixed, const Step& step) {
    const Domain rounded = on_ticks(domain, fixed, step);
    return 1 - (domain.upper - domain.lower) / (rounded.upper - rounded.lower);
}

/// A finer step where the plot would be much fuller with it: for that there may be as many ticks as at all find room.
Step fuller(const Domain& domain, FixedEnds fixed, Unit unit, int most_ticks, const Step& step) {
    constexpr double rather_empty = 0.2;
    constexpr double much = 0.1;
    const double empty = empty_part(domain, fixed, step);
    const auto finer = empty > rather_empty ? finest_step(domain, fixed, unit, most_ticks, true) : std::nullopt;
    return finer && empty_part(domain, fixed, *finer) + much < empty ? *finer : step;
}

/// By preference ticks stand on the author's ends: for that they may be half as many again.
Step choose_step(const Domain& domain, FixedEnds fixed, Unit unit, TickRoom room) {
    const int most_ticks = std::max(2, room.usual);
    if (const auto step = finest_step(domain, fixed, unit, most_ticks, true))
        return fuller(domain, fixed, unit, room.most, *step);
    if (const auto step = finest_step(domain, fixed, unit, most_ticks * 3 / 2, true)) return *step;
    return finest_step(domain, fixed, unit, most_ticks, false).value_or(Step{1'000'000'000'000'000, 0});
}

}  // namespace

LinearScale::LinearScale(const ScaleWishes& wishes, ZeroBaseline baseline, TickRoom room) {
    domain_ = wishes.data.value_or(Domain{0, 0});
    FixedEnds fixed = fix_ends(wishes, baseline, domain_);
    fixed.upper = fixed.upper || is_the_whole(domain_, wishes.unit);
    widen_when_empty(domain_, fixed, wishes.unit);
    if (!wishes.data && !fixed.upper) return;
    include_the_whole(domain_, fixed, baseline, wishes.unit);
    const Step step = choose_step(domain_, fixed, wishes.unit, room);
    domain_ = rounded_ends(domain_, fixed, step);
    tick_decimals_ = step.decimals;
    const auto first = static_cast<std::int64_t>(steps_above(domain_.lower, step));
    const auto last = static_cast<std::int64_t>(steps_below(domain_.upper, step));
    for (std::int64_t index = first; index <= last; ++index)
        ticks_.push_back({index * step.coefficient, step.decimals});
}

double LinearScale::position(double value, double start, double end) const {
    return start + (end - start) * (value - domain_.lower) / (domain_.upper - domain_.lower);
}

double LinearScale::base() const { return std::clamp(0.0, domain_.lower, domain_.upper); }

}  // namespace quarterdeck
