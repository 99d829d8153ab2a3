#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// What an officer most likely meant by a confidence interval or its level that cannot be read, and how to write it.
namespace quarterdeck {

/// `figure` is the value that the interval belongs to, where it is known.
std::string interval_hint(std::string_view given, const std::optional<Decimal>& figure);
std::string confidence_hint(std::string_view given);

}  // namespace quarterdeck
