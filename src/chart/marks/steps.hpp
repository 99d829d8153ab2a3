#pragma once

#include "chart/marks/bars.hpp"

namespace quarterdeck {

/// The steps of a waterfall as bars: totals in the subject's colour; what raises and what lowers the total differ in
/// colour and in the way they lie.
std::vector<BarSpan> steps(const ChartCanvas& canvas, const PanelView& view);

/// Each step's value after its bar.
class StepValues : public Mark {
public:
    StepValues(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    BarSlots slots_;
};

/// Thin lines from where one step ends to where the next begins.
class StepLinks : public Mark {
public:
    StepLinks(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    BarSlots slots_;
};

}  // namespace quarterdeck
