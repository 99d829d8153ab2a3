#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "read/site.hpp"

namespace quarterdeck {

/// Whether a file is a picture by its name: `.png`, `.jpg` or `.jpeg`.
bool is_picture_path(const std::string& path);

/// Takes the size of a PNG or JPEG. Complains about a picture that is damaged, or of a kind that browsers or PDF
/// readers do not show alike.
std::optional<PictureFile> read_picture(const std::string& path, std::string bytes, Diagnostics& diagnostics);

}  // namespace quarterdeck
