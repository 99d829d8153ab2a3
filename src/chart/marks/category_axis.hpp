#pragma once

#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"
#include "chart/scales/band_scale.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// The texts under a plot: the categories' labels, broken into lines where they must be, and under quarters their years
/// once, with small lines between years. Where there is no room for all labels, every second or none is drawn, and the
/// years alone remain.
class CategoryAxis {
public:
    /// `step` is the width that each category has.
    CategoryAxis(const ChartCanvas& canvas, const ChartSpec& chart, double step);

    double height() const { return height_; }
    /// Half the widest label: what the outer categories need beyond their middles.
    double overhang() const { return overhang_; }
    /// Draws the axis downwards from `top`.
    void draw(ChartCanvas& canvas, const BandScale& bands, double top) const;

private:
    /// Neighbouring categories of one year.
    struct Group {
        std::string label;
        int first = 0;
        int last = 0;
    };

    void choose_labels(const ChartCanvas& canvas, const ChartSpec& chart, double step);
    bool wrap_all(const ChartCanvas& canvas, const ChartSpec& chart, double width, int every);
    void draw_labels(ChartCanvas& canvas, const BandScale& bands, double top) const;
    void draw_groups(ChartCanvas& canvas, const BandScale& bands, double top) const;
    std::vector<Group> shown_groups(const ChartCanvas& canvas, double length) const;

    std::vector<std::vector<std::string>> lines_;  ///< By category; none where it has no label.
    std::vector<Group> groups_;
    int rows_ = 0;
    double height_ = 0;
    double overhang_ = 0;
};

}  // namespace quarterdeck
