#pragma once

#include <map>
#include <string>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Reads the theme of that name from themes/, resolved over the themes that it inherits from, with its fonts. Nothing
/// in the map when it cannot be read or a font is missing; what is wrong is added to `diagnostics`, colours that do not
/// contrast included.
///
/// `system_fonts` is where fonts are looked for that no theme's `fonts` folder holds. `named_at` is where the name
/// stands.
std::map<std::string, Theme> read_themes(const FileSystem& project, const FileSystem& system_fonts,
                                         const std::string& theme_name, Diagnostics& diagnostics,
                                         const SourceSpan& named_at = {});

}  // namespace quarterdeck
