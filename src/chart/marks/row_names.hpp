#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"

// Where the names of rows stand, and what they take: drawings measure them, heights are guessed before anything is drawn.
namespace quarterdeck {

/// Beside their rows, or in frames too narrow for that above them, over the whole width.
bool names_stand_above(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names);
/// The same for a frame of a width in ems, as far as can be told from the letters.
bool names_likely_above(const std::vector<std::string>& names, double frame_width);

/// About how many lines a text will take in a width in ems, rather too many than too few.
int likely_lines(const std::string& text, double width);
/// The most that any of them will take.
int most_likely_lines(const std::vector<std::string>& texts, double width);

/// How high the names above rows are, in points.
double height_of_names(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names);

/// Lines one below the other from a top on.
void draw_name_above(ChartCanvas& canvas, const std::vector<std::string>& lines, Point top_left);

/// In ems, between a row and the name above the next one, so that a name is nearest to its own.
inline constexpr double above_name = 0.6;
/// Of a frame's width: what names beside rows take at most.
inline constexpr double widest_names = 0.38;
/// In ems: frames below this are narrow.
inline constexpr double narrow_frame = 40;

}  // namespace quarterdeck
