#pragma once

#include <optional>
#include <vector>

#include "base/decimal.hpp"
#include "model/measure.hpp"

namespace quarterdeck {

/// The values between which an axis runs; lower is below upper.
struct Domain {
    double lower = 0;
    double upper = 1;
};

/// Whether the value axis must hold zero: columns and bars measure from it, and lines start there unless an author
/// chose otherwise, so that no axis is cut short silently. Dots stand for places, not for lengths: where zero is far from
/// all of them the axis begins near them, though not so near that small differences look large.
enum class ZeroBaseline { always, unless_fixed, unless_far };

/// What a value axis is to hold, and where its author fixed its ends.
struct ScaleWishes {
    std::optional<Domain> data;  ///< Nothing when there is no value.
    std::optional<double> lower;
    std::optional<double> upper;
    Unit unit = Unit::count;
};

/// How many ticks there are usually, and how many where the plot would be rather empty with fewer.
struct TickRoom {
    TickRoom(int ticks) : TickRoom(ticks, ticks) {}
    TickRoom(int ticks, int at_most) : usual(ticks), most(at_most) {}

    int usual;
    int most;
};

/// A value axis with round ticks. Its ends are the author's where given and where they hold all values, else round
/// numbers.
class LinearScale {
public:
    /// At least two ticks are made; without any value there are none.
    LinearScale(const ScaleWishes& wishes, ZeroBaseline baseline, TickRoom room);

    const Domain& domain() const { return domain_; }
    const std::vector<Decimal>& ticks() const { return ticks_; }
    /// Decimals that all ticks need.
    int tick_decimals() const { return tick_decimals_; }
    /// Where a value lies on the way from `start` (the domain's lower end) to `end`.
    double position(double value, double start, double end) const;
    /// The end of the domain that columns grow from: zero where the domain holds it.
    double base() const;

private:
    Domain domain_;
    std::vector<Decimal> ticks_;
    int tick_decimals_ = 0;
};

}  // namespace quarterdeck
