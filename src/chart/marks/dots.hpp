#pragma once

#include "chart/mark.hpp"
#include "chart/marks/bars.hpp"
#include "chart/marks/side_labels.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// How the dots of a row share its height: all in its middle, or below each other where they have intervals.
BarSlots dot_slots(const PanelView& view);

/// A marker for each value on its category's row, and a thin line from the lowest to the highest where no intervals are in
/// its way and no break parts them; the values beside the outer two.
class Dots : public Mark {
public:
    Dots(const PanelView& view, BarSlots slots) : view_(view), slots_(slots) {}
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    void draw_row(ChartCanvas& canvas, const Plot& plot, int category) const;
    std::vector<int> from_below() const;
    bool parted(int category) const;
    void draw_markers(ChartCanvas& canvas, const Plot& plot, int category) const;
    void draw_values(ChartCanvas& canvas, const Plot& plot, int category, int lowest, int highest) const;
    Domain reach_of_row(int category) const;

    PanelView view_;
    BarSlots slots_;
};

/// Only the markers of the comparators, on the bars of the subject.
class ComparatorMarkers : public Mark {
public:
    explicit ComparatorMarkers(const PanelView& view) : view_(view) {}
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// How the subject is drawn beside its comparators' markers.
enum class SubjectSign { marker, bar };

/// The series' names, each after its marker, or a subject's after the colour of its bars; none for a single series.
std::vector<SideLabel> marker_labels(const PanelView& view, SubjectSign subject = SubjectSign::marker);

}  // namespace quarterdeck
