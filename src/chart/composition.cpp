#include "chart/composition.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double smallest_plot = 1;  // In points, for frames too small to draw in.

void settle_width(Plot& plot, Sides sides) {
    plot.area.x = plot.frame.x + sides.left;
    plot.area.width = std::max(smallest_plot, plot.frame.width - sides.left - sides.right);
    if (!plot.upright()) return;
    if (plot.inset) plot.categories.span(plot.area.x, plot.area.width, *plot.inset);
    else plot.categories.fill(plot.area.x, plot.area.width);
}

void settle_height(Plot& plot, Ends ends) {
    plot.area.y = plot.frame.y + ends.above;
    plot.area.height = std::max(smallest_plot, plot.frame.height - ends.above - ends.below);
    if (!plot.upright()) plot.categories.fill(plot.area.y, plot.area.height, plot.lead);
}

Sides wider_of(Sides first, Sides second) {
    return {std::max(first.left, second.left), std::max(first.right, second.right)};
}

Ends higher_of(Ends first, Ends second) {
    return {std::max(first.above, second.above), std::max(first.below, second.below)};
}

Ends ends_of(const ChartCanvas& canvas, const PlotComposition& composition) {
    Ends all;
    for (const auto& mark : composition.marks) {
        const Ends own = mark->ends(canvas, composition.plot);
        all.above += own.above;
        all.below += own.below;
    }
    return all;
}

Rect with_room(Rect area, Sides sides, Ends ends) {
    return {area.x - sides.left, area.y - ends.above, area.width + sides.left + sides.right,
            area.height + ends.above + ends.below};
}

}  // namespace

Sides sides_of(const ChartCanvas& canvas, const PlotComposition& composition) {
    Sides all;
    for (const auto& mark : composition.marks) {
        const Sides own = mark->sides(canvas, composition.plot);
        all.left += own.left;
        all.right += own.right;
    }
    return all;
}

void settle(const ChartCanvas& canvas, PlotComposition& composition, Sides sides, Ends ends) {
    if (composition.plot.upright()) {
        settle_width(composition.plot, wider_of(sides_of(canvas, composition), sides));
        settle_height(composition.plot, higher_of(ends_of(canvas, composition), ends));
    } else {
        settle_height(composition.plot, higher_of(ends_of(canvas, composition), ends));
        settle_width(composition.plot, wider_of(sides_of(canvas, composition), sides));
    }
}

double height_of_ends(const PlotComposition& composition) {
    return composition.plot.frame.height - composition.plot.area.height;
}

double least_height(const ChartCanvas& canvas, const PlotComposition& composition) {
    double height = height_of_ends(composition);
    for (const auto& mark : composition.marks)
        height = std::max(height, mark->least_height(canvas, composition.plot));
    return height;
}

void draw(ChartCanvas& canvas, const PlotComposition& composition) {
    Rect inner = composition.plot.area;
    for (const auto& mark : composition.marks) {
        mark->draw(canvas, composition.plot, inner);
        inner = with_room(inner, mark->sides(canvas, composition.plot), mark->ends(canvas, composition.plot));
    }
}

void draw_settled(ChartCanvas& canvas, PlotComposition composition) {
    settle(canvas, composition);
    draw(canvas, composition);
}

void draw_aligned(ChartCanvas& canvas, std::vector<PlotComposition> plots, Ends ends) {
    Sides sides;
    for (PlotComposition& plot : plots) {
        settle(canvas, plot, {}, ends);
        sides = wider_of(sides, sides_of(canvas, plot));
    }
    for (PlotComposition& plot : plots) {
        settle(canvas, plot, sides, ends);
        draw(canvas, plot);
    }
}

Ends draw_in_row(ChartCanvas& canvas, std::vector<PlotComposition> plots) {
    Ends ends;
    for (const PlotComposition& plot : plots) ends = higher_of(ends, ends_of(canvas, plot));
    draw_aligned(canvas, std::move(plots), ends);
    return ends;
}

}  // namespace quarterdeck
