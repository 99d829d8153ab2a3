#pragma once

#include <optional>

#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The value when it can be drawn: a number that no axis would choke on.
std::optional<double> drawable(double value);

/// The point's value when it has one that can be drawn; otherwise there is a gap.
std::optional<double> known_value(const ChartPoint& point);

/// The series' point in a category; a gap without symbol where the series is too short.
const ChartPoint& point_at(const ChartSeries& series, int category);

/// The last category in which the series has a value.
std::optional<int> last_known(const ChartSeries& series, int categories);

}  // namespace quarterdeck
