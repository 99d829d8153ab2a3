#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/marks/series_look.hpp"

namespace quarterdeck {

/// A text beside the plot that names what ends there: a line or a reference level.
struct SideLabel {
    std::string text;
    Colour colour;
    bool bold = false;
    double value = 0;  ///< On the value axis, where the label would like to be.
    std::optional<SeriesLook> look{};  ///< Of the line that it names: its marker stands before the name.
    bool reaches_edge = true;          ///< Whether what it names is drawn up to the plot's edge.
};

enum class LabelSide { left, right };

/// The labels beside an upright plot: broken into lines to keep the column narrow, then moved apart until none touches
/// another; a thin line leads from the plot's edge to a label that had to move away. Where a line ends before the edge none
/// does: it would look like more of the line.
class SideLabels : public Mark {
public:
    SideLabels(const ChartCanvas& canvas, Rect frame, std::vector<SideLabel> labels,
               LabelSide side = LabelSide::right);

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    struct Entry {
        SideLabel label;
        std::vector<std::string> lines;
    };

    std::vector<Entry> entries_that_fit(const ChartCanvas& canvas, const Plot& plot, double top, double bottom) const;
    void draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double middle) const;

    LabelSide side_;
    std::vector<Entry> entries_;
    double text_width_ = 0;
    double indent_ = 0;  ///< What markers take before the text.
    double width_ = 0;
};

}  // namespace quarterdeck
