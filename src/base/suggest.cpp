#include "base/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

// Words longer than this are not compared: nobody mistypes them by a letter, and hostile input must stay cheap.
constexpr std::size_t longest_word = 80;

/// Letters inserted, removed, replaced or swapped with their neighbour (optimal string alignment distance).
std::size_t edit_distance(std::string_view first, std::string_view second) {
    std::vector<std::size_t> two_back(second.size() + 1), previous(second.size() + 1), current(second.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t row = 1; row <= first.size(); ++row) {
        current[0] = row;
        for (std::size_t column = 1; column <= second.size(); ++column) {
            const std::size_t substitution = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
            current[column] = std::min({previous[column] + 1, current[column - 1] + 1, substitution});
            const bool swapped = row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1];
            if (swapped) current[column] = std::min(current[column], two_back[column - 2] + 1);
        }
        std::swap(two_back, previous);
        std::swap(previous, current);
    }
    return previous[second.size()];
}

}  // namespace

std::optional<std::string> nearest_word(std::string_view typed, const std::vector<std::string>& candidates) {
    if (typed.empty() || typed.size() > longest_word) return std::nullopt;
    const std::size_t tolerated = std::max<std::size_t>(1, typed.size() / 3);
    std::optional<std::string> nearest;
    std::size_t smallest = tolerated + 1;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longest_word) continue;
        const std::size_t distance = edit_distance(typed, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates) {
    const auto nearest = nearest_word(typed, candidates);
    return nearest ? fmt::format("did you mean “{}”?", *nearest) : std::string();
}

}  // namespace quarterdeck
