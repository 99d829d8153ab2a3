#pragma once

#include <optional>

#include "chart/chart_canvas.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/side_labels.hpp"
#include "chart/scales/band_scale.hpp"
#include "chart/scales/linear_scale.hpp"

namespace quarterdeck {

/// What an upright plot leaves free around itself, in points.
struct PlotSpace {
    double above = 0;  ///< For a key and the values over the highest mark.
    double below = 0;  ///< For the values under negative columns.
};

/// The plot of a chart whose categories lie side by side and whose values rise: its place between value axis, side
/// labels and category axis, and the scales in it.
class UprightPlot {
public:
    /// With `end_room` the outer categories stand near the plot's ends, for lines: with that much room beside them.
    /// Without it the categories' steps fill the plot, for columns.
    UprightPlot(const ChartCanvas& canvas, const ChartSpec& chart, ZeroBaseline baseline,
                std::optional<double> end_room, const SideLabels& side_labels);

    /// Settles the plot's height; the scales' widths stand before.
    void leave(PlotSpace space);

    const LinearScale& scale() const { return scale_; }
    const BandScale& bands() const { return bands_; }
    Rect area() const { return area_; }
    double height_of(double value) const { return scale_.position(value, area_.bottom(), area_.y); }
    /// The foot of columns, and the line on which symbols of gaps stand.
    double foot() const { return height_of(scale_.base()); }

    /// Draws both axes, without the line at the foot of the marks.
    void draw_axes(ChartCanvas& canvas, const ChartSpec& chart) const;
    /// Draws the line at the foot, which belongs above columns; with a zigzag where the axis does not start at zero.
    void draw_foot(ChartCanvas& canvas) const;

private:
    LinearScale scale_;
    Rect area_;
    CategoryAxis category_axis_;
    BandScale bands_;
    Size frame_;
    PlotSpace space_;
};

}  // namespace quarterdeck
