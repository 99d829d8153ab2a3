#pragma once

#include <vector>

#include "document/chart_spec.hpp"
#include "document/inline.hpp"

namespace quarterdeck {

/// Notes on the symbols that a chart's picture shows; what only its table shows is explained there. Where some of several
/// series have a break the note on it names them, since the picture marks a break once for all.
std::vector<Inlines> explain_drawn_symbols(const ChartSpec& spec, bool breaks_drawn);

}  // namespace quarterdeck
