#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"

// Where the names of rows stand, and what they take.
namespace quarterdeck {

/// Beside their rows, or in frames too narrow for that above them, over the whole width.
bool names_stand_above(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names);

/// How high the highest of names is in a width, in points.
double height_of_names(const ChartCanvas& canvas, double width, const std::vector<std::string>& names);

/// Lines one below the other from a top on.
void draw_name_above(ChartCanvas& canvas, const std::vector<std::string>& lines, Point top_left);

/// In ems, between a row and the name above the next one, so that a name is nearest to its own.
inline constexpr double above_name = 0.6;
/// Of a frame's width: what names beside rows take at most.
inline constexpr double widest_names = 0.38;
/// In ems: frames below this are narrow.
inline constexpr double narrow_frame = 40;

}  // namespace quarterdeck
