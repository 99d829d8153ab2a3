#pragma once

#include "chart/marks/bars.hpp"

namespace quarterdeck {

/// In ems, between a bar and its value.
inline constexpr double beside_bar = 0.4;

/// The values at the ends of columns or bars. Beside bars all are shown; above columns all, so that none seems to be
/// missing, or of a single series at least the latest. Where that reaches over a neighbour it stands above it.
class BarValues : public Mark {
public:
    BarValues(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    enum class Shown { all, latest, none };

    Shown values_that_fit(const ChartCanvas& canvas, const Plot& plot) const;
    double room(const ChartCanvas& canvas, const Plot& plot) const;
    double width(const ChartCanvas& canvas, int series, int category) const;
    bool any_negative() const;
    void draw_value(ChartCanvas& canvas, const Plot& plot, int series, int category) const;
    void draw_upright(ChartCanvas& canvas, const Plot& plot, int series, int category, double value) const;
    double clear_end(const ChartCanvas& canvas, const Plot& plot, int series, int category, bool negative) const;
    double paper_beside(const ChartCanvas& canvas, const Plot& plot, double width) const;

    PanelView view_;
    BarSlots slots_;
};

/// The symbols of missing values where a column or bar would begin. Neighbouring gaps of one kind that are narrower than
/// their symbol share one.
class BarGaps : public Mark {
public:
    BarGaps(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    BarSlots slots_;
};

}  // namespace quarterdeck
