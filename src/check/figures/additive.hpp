#pragma once

#include "model/measure.hpp"

namespace quarterdeck {

/// Whether figures of the unit can be added up: counts and money can, percentages and rates cannot.
inline bool is_additive(Unit unit) {
    return unit == Unit::count || unit == Unit::pounds || unit == Unit::pounds_thousand || unit == Unit::pounds_million;
}

}  // namespace quarterdeck
