#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// What an officer most likely meant by a confidence interval or its level that cannot be read, and how to write it.
namespace quarterdeck {

/// An interval as it is written, plainly not the one that is meant.
inline constexpr const char* example_of_interval = "“{ value: 50, interval: 45 to 55 }”";

/// `figure` is the value that the interval belongs to, where it is known.
std::string interval_hint(std::string_view given, const std::optional<Decimal>& figure);
std::string confidence_hint(std::string_view given);

}  // namespace quarterdeck
