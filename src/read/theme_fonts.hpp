#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "read/theme_tokens.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Where font files are looked for: the theme's own `fonts` folder, those of the themes behind it, then the system's.
class FontSearch {
public:
    FontSearch(const FileSystem& project, const FileSystem& system_fonts, std::vector<std::string> theme_folders);

    std::optional<std::string> find(const std::string& file_name) const;

private:
    const FileSystem& project_;
    const FileSystem& system_fonts_;
    std::vector<std::string> theme_folders_;
    std::vector<std::string> system_paths_;
};

/// Reads `fonts`: the family, its four faces and what stands behind them. A font that is nowhere is an error that says
/// what to install.
void read_theme_fonts(const Value& fonts, const FontSearch& search, ThemeTokenReader& reader, Theme& theme,
                      Diagnostics& diagnostics);

}  // namespace quarterdeck
