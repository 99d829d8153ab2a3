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

/// Finds the plot's area between its marks, and lays the categories out in it. With `sides` at least those are
/// kept.
void settle(const ChartCanvas& canvas, PlotComposition& composition, Sides sides = {});

/// What the marks of a settled plot take above and below it.
double height_of_ends(const PlotComposition& composition);
/// How high its frame must be for all of its marks to be drawn.
double least_height(const ChartCanvas& canvas, const PlotComposition& composition);

void draw(ChartCanvas& canvas, const PlotComposition& composition);

/// Both at once, for a chart of one plot.
void draw_settled(ChartCanvas& canvas, PlotComposition composition);

}  // namespace quarterdeck
