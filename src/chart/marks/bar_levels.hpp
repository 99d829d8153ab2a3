#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The targets and baselines of a chart whose bars lie: upright dashed lines, named above the plot, side by side where
/// there is room and otherwise one below the other.
class BarLevels {
public:
    BarLevels(const ChartCanvas& canvas, const ChartSpec& chart);

    double height() const { return rows_ * row_height_; }
    void draw(ChartCanvas& canvas, double top, Rect plot, const std::function<double(double)>& x_of) const;

private:
    struct Level {
        std::string label;
        double value = 0;
    };
    std::vector<Level> levels_;
    int rows_ = 0;
    double row_height_ = 0;
};

}  // namespace quarterdeck
