#pragma once

#include <string>

#include "pdf/haru.hpp"

namespace quarterdeck {

/// Makes an image of the drawing library out of a PNG or JPEG file's bytes; transparency becomes a soft mask.
///
/// Throws std::runtime_error with a plain sentence that names the path when the file is damaged, neither format, too large,
/// or in printing (CMYK) colours.
HPDF_Image load_picture(Haru& haru, const std::string& path, const std::string& bytes);

}  // namespace quarterdeck
