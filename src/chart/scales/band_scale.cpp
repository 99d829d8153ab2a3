#include "chart/scales/band_scale.hpp"

#include <algorithm>

namespace quarterdeck {

BandScale BandScale::filling(double start, double length, int count) {
    const double step = length / std::max(1, count);
    return {start + step / 2, step, count};
}

BandScale BandScale::between(double start, double length, int count, double inset) {
    if (count < 2) return filling(start, length, count);
    const double kept_inset = std::min(inset, length / count / 2);
    return {start + kept_inset, (length - 2 * kept_inset) / (count - 1), count};
}

}  // namespace quarterdeck
