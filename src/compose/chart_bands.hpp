#pragma once

#include <vector>

#include "document/chart_spec.hpp"

namespace quarterdeck {

/// Where a figure of the measure counts as green, amber and red against a target, as rag_of() judges; none for a neutral
/// measure. From the lowest values up.
std::vector<ValueBand> judgement_bands(const Measure& measure, const Target& target);

}  // namespace quarterdeck
