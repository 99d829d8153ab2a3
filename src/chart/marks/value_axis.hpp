#pragma once

#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// The texts of a scale's ticks, as figures of the unit read on an axis.
std::vector<std::string> tick_texts(const LinearScale& scale, const PanelView& view);

/// A value axis: a faint line across the plot at each tick, and its text left of an upright plot or below a lying one;
/// without texts where a neighbour has the same axis.
class ValueAxis : public Mark {
public:
    explicit ValueAxis(const PanelView& view, bool with_texts = true) : view_(view), with_texts_(with_texts) {}

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    void draw_tick(ChartCanvas& canvas, const Plot& plot, double at, const std::string& text) const;

    PanelView view_;
    bool with_texts_;
};

/// The line at the foot of columns, bars and lines; with a zigzag where the axis does not start at zero.
class FootLine : public Mark {
public:
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;
};

/// How many ticks a length of axis takes without crowding.
int room_for_ticks(double length, double text_length);
/// How many an upright axis takes in a frame, and a lying one beside its names or below them.
TickRoom upright_ticks(const ChartCanvas& canvas, Rect frame);
int lying_ticks(const ChartCanvas& canvas, const PanelView& view);
/// The same between the name and the verdict of a bullet.
int bullet_ticks(const ChartCanvas& canvas, Rect frame);

}  // namespace quarterdeck
