#pragma once

#include <string>

namespace quarterdeck {

enum class JpegState { good, damaged, printing_colours };

/// Whether a JPEG file can be shown whole and in colours that a screen has.
JpegState check_jpeg(const std::string& bytes);

}  // namespace quarterdeck
