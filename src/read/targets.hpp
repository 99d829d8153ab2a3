#pragma once

#include <optional>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/measure.hpp"
#include "template/value.hpp"

/// What a measure is judged by.
namespace quarterdeck {

/// One target, or a list of them for a target in steps.
std::vector<Target> read_targets(const Value& value, Diagnostics& diagnostics);
std::optional<Baseline> read_baseline(const Value& value, Diagnostics& diagnostics);
/// `5 percent` or `3 points`.
std::optional<Tolerance> read_tolerance(const Value& value, Diagnostics& diagnostics);

}  // namespace quarterdeck
