#pragma once

#include <optional>
#include <vector>

#include "read/quarter.hpp"

namespace quarterdeck {

/// Reads the mapping under `figures:`: measures, and under each a value, a symbol, details, areas and parts, or a list
/// of revisions. `known` counts for values that do not say themselves when they became known.
std::vector<FigureEntry> read_figures(const Value& value, const Period& period, std::optional<Date> known,
                                      Diagnostics& diagnostics);

}  // namespace quarterdeck
