#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "chart/scales/linear_scale.hpp"

namespace quarterdeck {

/// The texts of a scale's ticks, as figures of the unit read on an axis.
std::vector<std::string> tick_texts(const LinearScale& scale, const ChartSpec& chart);

/// An upright value axis: a faint line across the plot at each tick, and its text left of the plot.
void draw_upright_value_axis(ChartCanvas& canvas, const LinearScale& scale, const ChartSpec& chart, Rect plot);

/// A value axis that lies below the plot.
void draw_lying_value_axis(ChartCanvas& canvas, const LinearScale& scale, const ChartSpec& chart, Rect plot);

/// How many ticks a length of axis takes without crowding.
int room_for_ticks(double length, double text_length);

}  // namespace quarterdeck
