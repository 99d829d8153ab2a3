#include "model/council.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace quarterdeck {

namespace {

/// How the codes of the Office for National Statistics begin.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> levels_by_code = {{
    {"E06", "Local authority"}, {"E07", "Local authority"}, {"E08", "Local authority"}, {"E09", "Local authority"},
    {"E10", "Local authority"}, {"W06", "Local authority"}, {"E12", "Regional"},        {"E92", "National"},
    {"W92", "National"},        {"K0", "National"},
}};

}  // namespace

const Area* Council::area(const AreaId& id) const {
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area& area) { return area.id == id; });
    return found == areas.end() ? nullptr : &*found;
}

std::string geographic_level(const Area& area) {
    constexpr std::array<std::string_view, 9> regions = {
        "East Midlands", "East of England", "London",        "North East",              "North West",
        "South East",    "South West",      "West Midlands", "Yorkshire and The Humber"};
    constexpr std::array<std::string_view, 3> nations = {"England", "Wales", "Lloegr"};
    for (const auto& [beginning, level] : levels_by_code)
        if (area.code.starts_with(beginning)) return std::string(level);
    if (area.id == local_area) return "Local authority";
    if (std::find(regions.begin(), regions.end(), area.title) != regions.end()) return "Regional";
    return std::find(nations.begin(), nations.end(), area.title) != nations.end() ? "National" : "";
}

bool is_peer(const Area& area) {
    const std::string level = geographic_level(area);
    return !area.group && area.part_of.empty() && level != "Regional" && level != "National";
}

}  // namespace quarterdeck
