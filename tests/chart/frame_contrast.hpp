#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "chart/frame_reading.hpp"
#include "theme/theme.hpp"

// How well what a chart draws can be told from what it stands on (WCAG 2.2, 1.4.3 and 1.4.11).
namespace quarterdeck::testing {

/// Whether a point lies in a shape, curves taken as the lines between their ends.
inline bool holds(const Shape& shape, Point at) {
    const std::vector<Point> corners = corners_of(shape);
    bool inside = false;
    for (std::size_t index = 0, before = corners.size() - 1; index < corners.size(); before = index++) {
        const Point first = corners[index];
        const Point second = corners[before];
        if ((first.y > at.y) != (second.y > at.y) &&
            at.x < (second.x - first.x) * (at.y - first.y) / (second.y - first.y) + first.x)
            inside = !inside;
    }
    return inside;
}

/// What is seen at a point before the item with that number is drawn.
inline Colour ground_at(const Frame& frame, std::size_t item, Point at, Colour paper) {
    while (item-- > 0) {
        const auto* shape = std::get_if<Shape>(&frame.items[item].item);
        if (shape != nullptr && shape->fill == Paint::filled && holds(*shape, at)) return shape->fill_colour;
    }
    return paper;
}

/// A line drawn just before another along the same way, and wider: it sets the other off from what lies below.
inline bool has_halo(const Frame& frame, std::size_t item) {
    if (item == 0) return false;
    const auto* halo = std::get_if<Shape>(&frame.items[item - 1].item);
    const auto& line = std::get<Shape>(frame.items[item].item);
    if (halo == nullptr || halo->stroke.width <= line.stroke.width) return false;
    const Rect first = extent_of(*halo);
    const Rect second = extent_of(line);
    return first.x == second.x && first.y == second.y && first.width == second.width && first.height == second.height;
}

inline std::vector<Point> points_in(Rect area, int columns, int rows) {
    std::vector<Point> points;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            points.push_back({area.x + area.width * (column + 0.5) / columns, area.y + area.height * (row + 0.5) / rows});
        }
    }
    return points;
}

inline double worst_contrast(const Frame& frame, std::size_t item, Colour colour, const std::vector<Point>& points,
                             Colour paper) {
    double worst = 21;
    for (const Point& at : points) worst = std::min(worst, contrast_ratio(colour, ground_at(frame, item, at, paper)));
    return worst;
}

/// Lines that only guide the eye may be faint: nothing is lost without them.
inline bool guides_the_eye(const Shape& shape, const ThemeColours& colours) {
    return shape.stroke.colour == colours.gridline || shape.stroke.colour == colours.rule ||
           shape.stroke.colour == colours.paper;
}

inline std::vector<Point> middles_of_segments(const Shape& line) {
    const std::vector<Point> corners = corners_of(line);
    std::vector<Point> middles;
    for (std::size_t index = 1; index < corners.size(); ++index)
        middles.push_back({(corners[index - 1].x + corners[index].x) / 2, (corners[index - 1].y + corners[index].y) / 2});
    return middles;
}

/// Contrast of a shape that says something: a mark with a title, or a line of data or a level. 21 for what says nothing.
inline double shape_contrast(const Frame& frame, std::size_t item, const ThemeColours& colours) {
    const auto& shape = std::get<Shape>(frame.items[item].item);
    if (shape.fill == Paint::filled) {
        if (shape.title.empty()) return 21;
        const double on_ground =
            worst_contrast(frame, item, shape.fill_colour, points_in(extent_of(shape), 5, 5), colours.paper);
        if (shape.outline != Paint::filled) return on_ground;
        return std::max(on_ground, contrast_ratio(shape.fill_colour, shape.stroke.colour));
    }
    if (shape.outline != Paint::filled || guides_the_eye(shape, colours)) return 21;
    // Axes may run along the edge of a bar, which covers no more of them than it shows itself.
    if (has_halo(frame, item) || shape.stroke.colour == colours.muted)
        return contrast_ratio(shape.stroke.colour, colours.paper);
    return worst_contrast(frame, item, shape.stroke.colour, middles_of_segments(shape), colours.paper);
}

/// Texts with less than 4.5 to 1 and shapes with less than 3 to 1, as "text Q1: 2.1".
inline std::vector<std::string> faint_items(const Frame& frame, const ThemeColours& colours) {
    std::vector<std::string> faint;
    for (std::size_t item = 0; item < frame.items.size(); ++item) {
        if (const auto* run = std::get_if<GlyphRun>(&frame.items[item].item)) {
            const double contrast =
                worst_contrast(frame, item, run->colour, points_in(extent_of(*run), 7, 3), colours.paper);
            if (contrast < 4.5) faint.push_back(fmt::format("text {}: {:.2f}", run->text, contrast));
        } else if (const auto* shape = std::get_if<Shape>(&frame.items[item].item)) {
            const double contrast = shape_contrast(frame, item, colours);
            if (contrast < 3) faint.push_back(fmt::format("shape {} {}: {:.2f}", item, shape->title, contrast));
        }
    }
    return faint;
}

}  // namespace quarterdeck::testing
