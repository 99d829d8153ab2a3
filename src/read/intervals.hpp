#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "model/figure.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Reads a confidence interval, `66.8 to 75.6`; nothing after a complaint. `figure` is the value that it belongs to,
/// where it is known.
std::optional<ConfidenceInterval> read_interval(const Value& value, const std::optional<Decimal>& figure,
                                                Diagnostics& diagnostics);

}  // namespace quarterdeck
