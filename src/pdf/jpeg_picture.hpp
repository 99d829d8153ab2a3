#pragma once

#include <string>

#include "pdf/picture_samples.hpp"

namespace quarterdeck {

/// A JPEG file as it is, after reading it through once.
///
/// Throws UnreadablePicture for a damaged file and for printing colours.
PictureSamples read_jpeg(const std::string& bytes);

}  // namespace quarterdeck
