#pragma once

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// Breaks in series over time: a dashed upright line before the first figure after each, with its symbol above the plot.
/// Plots of one chart that stand side by side all keep room for it where one has any.
class SeriesBreaks : public Mark {
public:
    explicit SeriesBreaks(const PanelView& view) : view_(view) {}
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

}  // namespace quarterdeck
