#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"

namespace quarterdeck {

/// The values of a line's points, and what they must keep clear of.
struct ValueLabels {
    struct LabelledPoint {
        Point at;
        std::string shown;
    };
    std::vector<LabelledPoint> points;
    std::vector<std::vector<Point>> lines;
    std::vector<double> levels;  ///< Heights of reference levels.
    double step = 0;             ///< Between categories.
    double marker_radius = 0;
};

/// Sets each value above its point, or below where the line leaves more room there; only the first and the last where
/// they would crowd. A value that would cover a line is left out: the data table has it.
void draw_value_labels(ChartCanvas& canvas, const ValueLabels& labels, Rect plot);

}  // namespace quarterdeck
