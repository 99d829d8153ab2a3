#pragma once

#include <string>

namespace quarterdeck {

/// An ICC profile (version 2.1, display class) of the sRGB colour space: what the colours of a PDF mean.
///
/// Worked out from the standard's numbers (IEC 61966-2-1: primaries adapted to D50, transfer curve) rather than shipped
/// as a file of someone else's.
std::string srgb_icc_profile();

}  // namespace quarterdeck
