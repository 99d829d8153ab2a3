#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "chart/marks/series_look.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The series' names above the plot, each after a swatch of its colour, in the order of their columns. For kinds whose
/// series have no end to set a label at; empty for a single series.
class Key {
public:
    Key(const ChartCanvas& canvas, const ChartSpec& chart, const std::vector<SeriesLook>& looks);

    double height() const;
    void draw(ChartCanvas& canvas, double top) const;

private:
    struct Entry {
        std::string name;
        SeriesLook look;
        double x = 0;
        int row = 0;
    };
    std::vector<Entry> entries_;
    double row_height_ = 0;
    double em_ = 0;
};

}  // namespace quarterdeck
