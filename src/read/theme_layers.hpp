#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// A theme's settings over those of the themes that it inherits from: key by key the nearest theme's, each with its
/// place.
struct ThemeLayers {
    std::vector<std::string> folders;  ///< Of the theme itself first, then of those behind it: "themes/island".
    Value settings;
};

/// Follows `inherits` from theme to theme. Nothing when one of them is missing, is no mapping, or leads back to itself.
std::optional<ThemeLayers> read_theme_layers(const FileSystem& project, const std::string& name,
                                             const SourceSpan& named_at, Diagnostics& diagnostics);

}  // namespace quarterdeck
