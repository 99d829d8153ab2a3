#pragma once

#include "chart/mark.hpp"
#include "chart/marks/side_labels.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// Lines through the known values, broken at gaps, where a series begins anew and where periods are left out, with a marker
/// at each point where these keep clear of each other, else at the ends. The first series lies on top.
class Lines : public Mark {
public:
    explicit Lines(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    void draw_series(ChartCanvas& canvas, const Plot& plot, int series) const;
    bool room_for_markers(const ChartCanvas& canvas, const Plot& plot) const;
    bool overlaid(const ChartCanvas& canvas, const Plot& plot) const;
    bool stands_out(const Plot& plot, int series, int category) const;

    PanelView view_;
};

/// The values of a single line's points: each above its point, or below where the line leaves more room there; only the
/// first and the last where they would crowd. A value that would cover the line or a level moves away, to the end of a
/// thin line; one that finds no place is left out, since the data table has it.
class PointValues : public Mark {
public:
    explicit PointValues(const PanelView& view) : view_(view) {}
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// The symbols of missing values on the foot of the plot: what all lines lack once, what only some lack in their own
/// colour, in a row for each.
class LineGaps : public Mark {
public:
    explicit LineGaps(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    bool missing_everywhere(int category) const;

    PanelView view_;
};

/// Names of several lines with their last value, as labels at their ends; a line alone is named by its headline.
std::vector<SideLabel> line_labels(const PanelView& view);

/// The pieces of a line between gaps, breaks and periods that are left out.
std::vector<std::vector<Point>> line_pieces(const PanelView& view, const Plot& plot, int series);

inline constexpr double marker_radius = 0.32;  // In ems.

}  // namespace quarterdeck
