#pragma once

#include <optional>

#include "chart/scales/category_scale.hpp"
#include "chart/scales/linear_scale.hpp"
#include "frame/geometry.hpp"

namespace quarterdeck {

/// Upright: categories side by side, values upwards. Lying: categories one below the other, values to the right.
enum class Orientation { upright, lying };

/// Where the values of a panel are drawn: a rectangle and the scales in it.
struct Plot {
    Rect frame;  ///< What the panel may use, the texts beside its plot included.
    Rect area;   ///< Between its axes.
    Orientation orientation = Orientation::upright;
    CategoryScale categories;
    LinearScale values;
    std::optional<double> inset;  ///< For lines: the outer categories stand that near to the plot's ends.
    double lead = 0;  ///< Of a lying plot: what stands above each bar, in points.
    int bars = 1;     ///< Of a lying plot: how many lie below each other in a row.

    bool upright() const { return orientation == Orientation::upright; }
    /// Where a value stands along the value axis: y where upright, x where lying.
    double position(double value) const;
    /// The foot of columns and bars.
    double foot() const { return position(values.base()); }
    /// The point of a value at a place along the category axis.
    Point at(double along, double value) const;
    /// A bar between two values, its middle at a place along the category axis.
    Rect bar(double middle, double thickness, double from, double to) const;
};

}  // namespace quarterdeck
