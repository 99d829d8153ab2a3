#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "model/archive.hpp"
#include "template/template.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// A picture file below content/ or themes/: its bytes and its size in pixels.
struct PictureFile {
    std::string bytes;
    int width = 0;
    int height = 0;
};

/// All that a project folder holds, read and linked, not yet resolved.
struct Site {
    Archive archive;
    std::vector<QuarterText> quarters;              ///< In the order of time.
    std::map<std::string, Template> templates;      ///< By name.
    std::map<std::string, Theme> themes;            ///< The council's theme, and those it inherits from.
    std::map<std::string, PictureFile> pictures;    ///< By path in the project.
};

/// Reads content/, templates/ and themes/ of a project. Everything wrong in any file is added to `diagnostics`; what could
/// be read is returned all the same, so that later steps can complain as well.
///
/// `system_fonts` is where fonts are looked for that the theme's folder does not hold. `theme` is a theme to look through
/// instead of the council's.
Site read_site(const FileSystem& project, const FileSystem& system_fonts, Diagnostics& diagnostics, const std::string& theme = "");

}  // namespace quarterdeck
