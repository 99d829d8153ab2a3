#pragma once

#include <string>

#include "document/block.hpp"

namespace quarterdeck {

/// A card: its values are description lists, one for each of its rows.
std::string render_card(const Card& card);

}  // namespace quarterdeck
