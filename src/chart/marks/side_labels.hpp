#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/composition.hpp"

namespace quarterdeck {

/// Draws the sign of what a name stands for: its middle, and half of its size.
using KeySign = std::function<void(ChartCanvas& canvas, Point middle, double half)>;

/// The name of a line, of a part or of a reference level, where it stands beside the plot or in a key above it.
struct SideLabel {
    std::string text;
    std::string figure;  ///< After the text, and never cut: the last value of a line.
    Colour colour;
    bool bold = false;
    double value = 0;           ///< On the value axis, where the label would like to be.
    KeySign sign{};             ///< Before the name in a key.
    bool sign_beside = false;   ///< And before the name beside the plot.
    bool reaches_edge = true;   ///< Whether what it names is drawn up to the plot's edge.
    std::optional<int> point{}; ///< Of a line: the category of the point that it is to stand beside.
};

/// Left or right of the plot; or in it, right of lines that all end long before its edge.
enum class LabelSide { left, right, within };

/// The labels beside an upright plot: broken into lines to keep the column narrow, then moved apart until none touches
/// another. The first line of each stands where what it names ends, and where it had to move away a thin line leads to it
/// from there. From a line that ends before the others none does: it would look like more of the line.
class SideLabels : public Mark {
public:
    /// The room is as wide as the frame, and as high as labels may be together.
    SideLabels(const ChartCanvas& canvas, Size room, std::vector<SideLabel> labels, LabelSide side = LabelSide::right);

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    double least_height(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

    /// Whether all labels stand whole in a column of a sensible width.
    bool all_fit(const ChartCanvas& canvas) const;
    double width() const { return width_; }

private:
    struct Entry {
        SideLabel label;
        std::vector<std::string> lines;
    };

    double height(const ChartCanvas& canvas) const;
    void wrap_within(const ChartCanvas& canvas, double width);
    std::vector<Entry> entries_that_fit(const ChartCanvas& canvas, const Plot& plot, double top, double bottom) const;
    int last_point() const;
    double foot(const ChartCanvas& canvas, const Plot& plot) const;
    double edge(const ChartCanvas& canvas, const Plot& plot) const;
    bool leads(const SideLabel& label) const;
    double start_of_leader(const ChartCanvas& canvas, const Plot& plot, const SideLabel& label) const;
    double outwards() const { return side_ == LabelSide::left ? -1 : 1; }
    void draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double first_line) const;
    void draw_line(ChartCanvas& canvas, const std::string& line, Point at, const SideLabel& label) const;

    LabelSide side_;
    Size room_;
    std::vector<Entry> entries_;
    double text_width_ = 0;
    double indent_ = 0;  ///< What signs take before the text.
    double width_ = 0;
};

/// Of the frame's width: what the labels take at most, with what stands before and after them.
inline constexpr double widest_column = 0.34;

/// In ems, to the frame's edge, since browsers may set text a little wider.
inline constexpr double after_labels = 0.3;

/// Sets the labels beside the plot where they fit whole, and otherwise in a key above it; those of lines that all end long
/// before the plot does stand there in it. `height` is about what the labels will have beside the plot.
void add_names(PlotComposition& made, const ChartCanvas& canvas, Rect frame, std::vector<SideLabel> labels,
               double height);

}  // namespace quarterdeck
