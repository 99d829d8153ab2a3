#include "chart/scales/known_value.hpp"

#include <cmath>

namespace quarterdeck {

namespace {

/// Larger than any council's figure, and still exact in a Decimal tick.
constexpr double greatest_value = 1e14;

}  // namespace

std::optional<double> drawable(double value) {
    if (!std::isfinite(value) || std::abs(value) > greatest_value) return std::nullopt;
    return value;
}

std::optional<double> known_value(const ChartPoint& point) {
    return point.value ? drawable(*point.value) : std::nullopt;
}

const ChartPoint& point_at(const ChartSeries& series, int category) {
    static const ChartPoint gap;
    const auto index = static_cast<std::size_t>(category);
    return index < series.points.size() ? series.points[index] : gap;
}

std::optional<int> last_known(const ChartSeries& series, int categories) {
    for (int category = categories - 1; category >= 0; --category) {
        if (known_value(point_at(series, category))) return category;
    }
    return std::nullopt;
}

}  // namespace quarterdeck
