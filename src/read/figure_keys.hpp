#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quarterdeck {

/// The keys of a figure's mapping that say something about the figure; every other key names an area or a part.
const std::vector<std::string>& reserved_figure_keys();
bool is_reserved_figure_key(std::string_view key);

}  // namespace quarterdeck
