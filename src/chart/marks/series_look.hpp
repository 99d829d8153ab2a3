#pragma once

#include <optional>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

enum class MarkerShape { circle, square, triangle, diamond };

/// How one series is told from the others: never by colour alone.
struct SeriesLook {
    Colour colour;
    Colour text_colour;  ///< The colour where it is dark enough for text, otherwise the ink.
    double line_width = 2;
    std::vector<double> dashes;
    MarkerShape marker = MarkerShape::circle;
    bool strong = false;  ///< Its label is set in bold.
};

/// A colour on the way from one to another: `part` of the second.
Colour mixed(Colour from, Colour to, double part);

/// Paper or ink, whichever is easier to read on a colour; nothing where both are too near to it.
std::optional<Colour> readable_on(Colour ground, const ThemeColours& colours);

/// One look for each series: subjects in the theme's colours, in order; comparators in shades of its quieter colour.
std::vector<SeriesLook> series_looks(const ChartPanel& panel, const ChartCanvas& canvas);

/// The filled marker of a series, edged with paper so that it stands out from lines.
Shape marker(const SeriesLook& look, Point middle, double radius, Colour paper);

}  // namespace quarterdeck
