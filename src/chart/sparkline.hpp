#pragma once

#include <optional>
#include <vector>

#include "frame/frame.hpp"

/// A series drawn as small as a word: a line through its values, broken at gaps, with a dot at the last one.
namespace quarterdeck {

using SparklineValues = std::vector<std::optional<double>>;

/// What it takes beside text of a size: as high as its capitals.
Size sparkline_size(const SparklineValues& values, double text_size);

/// Drawn in one colour, that of the text. Its axis need not hold zero: what counts is the shape.
Frame lay_out_sparkline(const SparklineValues& values, double text_size, Colour colour);

}  // namespace quarterdeck
