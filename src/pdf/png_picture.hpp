#pragma once

#include <string>

#include "pdf/picture_samples.hpp"

namespace quarterdeck {

/// A PNG file's samples: as they are compressed in the file where a PDF can take them so, otherwise decoded to sRGB,
/// with transparency apart.
///
/// Throws UnreadablePicture for a damaged or enormous file.
PictureSamples read_png(const std::string& bytes);

}  // namespace quarterdeck
