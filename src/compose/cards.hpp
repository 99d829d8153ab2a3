#pragma once

#include <algorithm>

#include "compose/composition.hpp"

namespace quarterdeck {

/// A card's title is a heading below the last one; cards under one heading are each other's equals.
inline int card_title_level(const Composition& composition) {
    constexpr int deepest = 6;
    return std::min(composition.last_heading_level + 1, deepest);
}

}  // namespace quarterdeck
