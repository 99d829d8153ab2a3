#pragma once

#include <vector>

#include "model/suppression.hpp"
#include "model/suppression_cells.hpp"

namespace quarterdeck {

/// Hides, among the cells that were brought in, all that suppression.hpp says is to be hidden, and adds what cannot be
/// kept to `exposures` (each only once).
void hide_small_numbers(Cells& cells, std::vector<Exposure>& exposures);

}  // namespace quarterdeck
