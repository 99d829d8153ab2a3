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

void settle(const ChartCanvas& canvas, PlotComposition& composition, Sides sides) {
    if (composition.plot.upright()) {
        const Sides own = sides_of(canvas, composition);
        settle_width(composition.plot, {std::max(own.left, sides.left), std::max(own.right, sides.right)});
        settle_height(composition.plot, ends_of(canvas, composition));
    } else {
        settle_height(composition.plot, ends_of(canvas, composition));
        const Sides own = sides_of(canvas, composition);
        settle_width(composition.plot, {std::max(own.left, sides.left), std::max(own.right, sides.right)});
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

}  // namespace quarterdeck
