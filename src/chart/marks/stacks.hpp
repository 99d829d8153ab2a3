#pragma once

#include "chart/marks/bars.hpp"
#include "chart/marks/side_labels.hpp"

namespace quarterdeck {

/// The parts of each category on top of each other, the first lowest; what is below zero hangs from it. A category of
/// which a part is missing is left out: its stack would pass for the whole.
std::vector<BarSpan> stacked(const PanelView& view);

/// Whether every part of a category is known.
bool whole_known(const PanelView& view, int category);

/// The values in the middle of their parts, where they fit.
class StackValues : public Mark {
public:
    StackValues(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    BarSlots slots_;
};

/// What each stack comes to, above it where all totals have room, or after it where it lies.
class StackTotals : public Mark {
public:
    StackTotals(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    bool fit(const ChartCanvas& canvas, const Plot& plot) const;

    PanelView view_;
    BarSlots slots_;
};

/// The symbol of the part that is missing, where a stack was left out.
class StackGaps : public Mark {
public:
    explicit StackGaps(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// The parts' names, each at the height of its part in the last stack.
std::vector<SideLabel> stack_labels(const PanelView& view);

}  // namespace quarterdeck
