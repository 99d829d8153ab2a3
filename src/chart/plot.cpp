#include "chart/plot.hpp"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

double Plot::position(double value) const {
    return upright() ? values.position(value, area.bottom(), area.y) : values.position(value, area.x, area.right());
}

Point Plot::at(double along, double value) const {
    return upright() ? Point{along, position(value)} : Point{position(value), along};
}

Rect Plot::bar(double middle, double thickness, double from, double to) const {
    const double start = std::min(position(from), position(to));
    const double length = std::abs(position(to) - position(from));
    if (upright()) return {middle - thickness / 2, start, thickness, length};
    return {start, middle - thickness / 2, length, thickness};
}

}  // namespace quarterdeck
