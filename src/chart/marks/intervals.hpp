#pragma once

#include <optional>

#include "chart/marks/bars.hpp"

namespace quarterdeck {

/// Where whiskers stand: in the middles of bars, or beside a lying bar that others cross, between its edge and the plot's.
enum class WhiskerPlace { middle, below };

/// Confidence intervals as lines with caps at their ends, across columns, bars or points. They are edged with paper, so
/// that they are seen on bars of any colour.
class Whiskers : public Mark {
public:
    /// In the middles of bars; without slots, in those of categories.
    explicit Whiskers(const PanelView& view, std::optional<BarSlots> slots = {}, WhiskerPlace place = WhiskerPlace::middle)
        : view_(view), slots_(slots), place_(place) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    double middle(const ChartCanvas& canvas, const Plot& plot, int series, int category) const;
    double caps(const ChartCanvas& canvas, const Plot& plot) const;

    PanelView view_;
    std::optional<BarSlots> slots_;
    WhiskerPlace place_;
};

/// Those of lines: around a line alone a band, where it is not broken; around several whiskers.
class LineIntervals : public Mark {
public:
    explicit LineIntervals(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// The edges of a line's bands, upper and lower, from left to right.
std::vector<std::vector<Point>> band_edges(const PanelView& view, const Plot& plot);

/// The ends of a point's interval as values; its value where it has none.
Domain reach(const ChartPoint& point, double value);

/// Whether any point has an interval.
bool has_intervals(const PanelView& view);

/// Where a point with its interval ends, seen from zero; its value where it has none.
double outer_end(const ChartPoint& point, double value);

}  // namespace quarterdeck
