#pragma once

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "frame/frame.hpp"

// What tests read from a laid out chart.
namespace quarterdeck::testing {

inline std::vector<GlyphRun> runs_of(const Frame& frame) {
    std::vector<GlyphRun> runs;
    for (const FrameItem& item : frame.items) {
        if (const auto* run = std::get_if<GlyphRun>(&item.item)) runs.push_back(*run);
    }
    return runs;
}

inline std::vector<std::string> texts_of(const Frame& frame) {
    std::vector<std::string> texts;
    for (const GlyphRun& run : runs_of(frame)) texts.push_back(run.text);
    return texts;
}

inline int count_text(const Frame& frame, const std::string& text) {
    const std::vector<std::string> texts = texts_of(frame);
    return static_cast<int>(std::count(texts.begin(), texts.end(), text));
}

inline bool has_text(const Frame& frame, const std::string& text) { return count_text(frame, text) > 0; }

/// Shapes that say what they are when pointed at: columns, bars and the points of lines.
inline std::vector<Shape> marks_of(const Frame& frame) {
    std::vector<Shape> marks;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && !shape->title.empty()) marks.push_back(*shape);
    }
    return marks;
}

inline std::vector<Point> corners_of(const Shape& shape) {
    std::vector<Point> corners;
    for (const PathStep& step : shape.path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) corners.push_back(move->to);
        if (const auto* line = std::get_if<LineTo>(&step)) corners.push_back(line->to);
        if (const auto* curve = std::get_if<CurveTo>(&step)) corners.push_back(curve->to);
    }
    return corners;
}

/// The smallest rectangle round a shape's corners.
inline Rect extent_of(const Shape& shape) {
    const std::vector<Point> corners = corners_of(shape);
    if (corners.empty()) return {};
    Point least = corners.front();
    Point most = corners.front();
    for (const Point& corner : corners) {
        least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
        most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

/// The place that a run's letters take.
inline Rect extent_of(const GlyphRun& run) {
    return {run.origin.x, run.origin.y - run.size * 0.74, run.width, run.size * 0.96};
}

inline bool overlap(Rect first, Rect second) {
    constexpr double touch = 0.05;
    return first.x + touch < second.right() && second.x + touch < first.right() && first.y + touch < second.bottom() &&
           second.y + touch < first.bottom();
}

/// Pairs of texts that stand over each other, as "first | second".
inline std::vector<std::string> overlapping_texts(const Frame& frame) {
    const std::vector<GlyphRun> runs = runs_of(frame);
    std::vector<std::string> pairs;
    for (std::size_t first = 0; first < runs.size(); ++first) {
        for (std::size_t second = first + 1; second < runs.size(); ++second) {
            if (overlap(extent_of(runs[first]), extent_of(runs[second]))) {
                pairs.push_back(runs[first].text + " | " + runs[second].text);
            }
        }
    }
    return pairs;
}

/// Titles of marks that a patch of paper behind a text covers a part of.
inline std::vector<std::string> marks_under_paper(const Frame& frame, Colour paper) {
    std::vector<std::string> covered;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr || !shape->title.empty() || shape->fill != Paint::filled || shape->fill_colour != paper)
            continue;
        for (const Shape& mark : marks_of(frame)) {
            if (overlap(extent_of(*shape), extent_of(mark))) covered.push_back(mark.title);
        }
    }
    return covered;
}

inline bool inside(Rect area, Size frame) {
    constexpr double touch = 0.05;
    return area.x >= -touch && area.y >= -touch && area.right() <= frame.width + touch &&
           area.bottom() <= frame.height + touch;
}

/// Texts that reach beyond the frame.
inline std::vector<std::string> texts_outside(const Frame& frame) {
    std::vector<std::string> outside;
    for (const GlyphRun& run : runs_of(frame)) {
        if (!inside(extent_of(run), frame.size)) outside.push_back(run.text);
    }
    return outside;
}

/// Titles of marks whose corners lie beyond the frame.
inline std::vector<std::string> marks_outside(const Frame& frame) {
    std::vector<std::string> outside;
    for (const Shape& mark : marks_of(frame)) {
        if (!inside(extent_of(mark), frame.size)) outside.push_back(mark.title);
    }
    return outside;
}

}  // namespace quarterdeck::testing
