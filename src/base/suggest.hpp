#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quarterdeck {

/// The candidate that a mistyped word most likely meant, or nothing when none is near enough to be worth suggesting.
std::optional<std::string> nearest_word(std::string_view typed, const std::vector<std::string>& candidates);

/// "did you mean “contacts”?" or an empty string.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace quarterdeck
