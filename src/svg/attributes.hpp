#pragma once

#include <string>
#include <vector>

#include "frame/frame.hpp"

namespace quarterdeck {

/// A length for an attribute: at most two decimals, no superfluous zeros, no exponent; 0 for what is no number.
std::string svg_number(double value);

/// The `d` of a path.
std::string svg_path_data(const std::vector<PathStep>& path);

/// ` fill="…"` and the stroke's attributes of a shape.
std::string svg_paint(const Shape& shape);

}  // namespace quarterdeck
