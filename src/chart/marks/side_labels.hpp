#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/chart_canvas.hpp"

namespace quarterdeck {

/// A text right of the plot that names what ends there: a line or a reference level.
struct SideLabel {
    std::string text;
    Colour colour;
    bool bold = false;
    double value = 0;  ///< On the value axis, where the label would like to be.
};

/// The labels right of a plot: broken into lines to keep the column narrow, then moved apart until none touches
/// another.
class SideLabels {
public:
    SideLabels(const ChartCanvas& canvas, std::vector<SideLabel> labels);

    /// What the labels take right of the plot, with the space before them.
    double width() const { return width_; }
    /// Sets each label at the height that `height_of` gives for its value, as near as the others allow, between `top`
    /// and `bottom`; a thin line leads from the plot's edge to a label that had to move away.
    template <class HeightOf>
    void draw(ChartCanvas& canvas, double x, double top, double bottom, HeightOf height_of) const {
        std::vector<double> wanted;
        for (const Entry& entry : entries_) wanted.push_back(height_of(entry.label.value));
        draw_at(canvas, x, top, bottom, wanted);
    }

private:
    struct Entry {
        SideLabel label;
        std::vector<std::string> lines;
    };

    void draw_at(ChartCanvas& canvas, double x, double top, double bottom, std::vector<double> wanted) const;
    static void draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double middle);

    std::vector<Entry> entries_;
    double text_width_ = 0;
    double width_ = 0;
};

}  // namespace quarterdeck
