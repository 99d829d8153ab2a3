#pragma once

#include <vector>

#include "document/chart_spec.hpp"

namespace quarterdeck {

/// Where a figure of the measure counts as green, amber and red against a target, as rag_of() judges; none for a neutral
/// measure. From the lowest values up.
std::vector<ValueBand> judgement_bands(const Measure& measure, const Target& target);

/// The stretches in which a figure misses the target by no more than the measure's tolerance, each labelled; none without
/// a tolerance or for a neutral measure.
std::vector<ValueBand> tolerance_bands(const Measure& measure, const Target& target, const std::string& language);

}  // namespace quarterdeck
