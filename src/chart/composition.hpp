#pragma once

#include <utility>

#include "chart/mark.hpp"

namespace quarterdeck {

/// A plot and the marks in and around it, in the order in which they are drawn. Of the marks that stand beside the plot
/// those that come first are nearest to it.
struct PlotComposition {
    Plot plot;
    Marks marks = {};

    template <class Kind, class... Arguments>
    void add(Arguments&&... arguments) {
        marks.push_back(std::make_unique<Kind>(std::forward<Arguments>(arguments)...));
    }
};

/// What the marks take left and right; plots over one axis agree on the most of all. Of a lying plot after `settle` only.
Sides sides_of(const ChartCanvas& canvas, const PlotComposition& composition);

/// Finds the plot's area between its marks, and lays the categories out in it. At least `sides` and `ends` are kept.
void settle(const ChartCanvas& canvas, PlotComposition& composition, Sides sides = {}, Ends ends = {});

/// What the marks of a settled plot take above and below it.
double height_of_ends(const PlotComposition& composition);
/// How high its frame must be for all of its marks to be drawn.
double least_height(const ChartCanvas& canvas, const PlotComposition& composition);

void draw(ChartCanvas& canvas, const PlotComposition& composition);

/// Both at once, for a chart of one plot.
void draw_settled(ChartCanvas& canvas, PlotComposition composition);

/// And for plots above each other: all keep beside them what the widest needs, so that they have one axis; and at least
/// `ends` above and below them.
void draw_aligned(ChartCanvas& canvas, std::vector<PlotComposition> plots, Ends ends = {});
/// For plots beside each other: all keep above and below them what the highest needs, too. Returns that.
Ends draw_in_row(ChartCanvas& canvas, std::vector<PlotComposition> plots);

}  // namespace quarterdeck
