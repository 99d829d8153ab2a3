#pragma once

#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// One column or bar before it has its place: which category and slot it stands in, and from where to where it reaches.
struct BarSpan {
    int category = 0;
    int slot = 0;
    double from = 0;
    double to = 0;
    Colour colour;
    std::string title;  ///< What pointing at it tells.
};

/// How thick bars are: slots of equal width in the middle of each category's step.
struct BarSlots {
    int count = 1;             ///< Side by side in one category.
    double part = 0.78;        ///< Of the step; the rest parts categories from each other.
    double thickest = 7;       ///< In ems, of a slot.
    double gap = 0;            ///< Of a slot, between neighbours in one category.

    double width(const Plot& plot, double em) const;
    double middle(const Plot& plot, double em, int category, int slot) const;
    /// Numbers of neighbours in a category follow each other; those of two categories with several never do.
    int number(int category, int slot) const { return count > 1 ? category * (count + 1) + slot : category; }
};

BarSlots column_slots(const PanelView& view);
BarSlots lying_slots(const PanelView& view);

/// Columns or bars from the foot, one for each known value, the series beside each other.
std::vector<BarSpan> side_by_side(const ChartCanvas& canvas, const PanelView& view, double base);

/// Draws spans; neighbours in a stack are parted by a line of paper.
class Bars : public Mark {
public:
    Bars(std::vector<BarSpan> spans, BarSlots slots) : spans_(std::move(spans)), slots_(slots) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    std::vector<BarSpan> spans_;
    BarSlots slots_;
};

}  // namespace quarterdeck
