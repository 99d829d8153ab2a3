#include "frame/frame.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

Point moved(Point point, Point offset) { return {point.x + offset.x, point.y + offset.y}; }

Rect moved(Rect area, Point offset) { return {area.x + offset.x, area.y + offset.y, area.width, area.height}; }

PathStep moved(const PathStep& step, Point offset) {
    return std::visit(overloaded{
                          [&](const MoveTo& move) -> PathStep { return MoveTo{moved(move.to, offset)}; },
                          [&](const LineTo& line) -> PathStep { return LineTo{moved(line.to, offset)}; },
                          [&](const CurveTo& curve) -> PathStep {
                              return CurveTo{moved(curve.control1, offset), moved(curve.control2, offset), moved(curve.to, offset)};
                          },
                          [&](const ClosePath& close) -> PathStep { return close; },
                      },
                      step);
}

/// Of a radius: where the handles of a Bézier arc stand that is a quarter of a circle, so that its middle is exactly on it.
constexpr double arc_handle = 0.5522847498;

void move(FrameItem& item, Point offset) {
    std::visit(overloaded{
                   [&](GlyphRun& run) { run.origin = moved(run.origin, offset); },
                   [&](Shape& shape) {
                       for (PathStep& step : shape.path) step = moved(step, offset);
                   },
                   [&](Picture& picture) { picture.area = moved(picture.area, offset); },
                   [&](LinkArea& link) { link.area = moved(link.area, offset); },
               },
               item.item);
}

}  // namespace

void Frame::append(const Frame& other, Point offset) {
    items.reserve(items.size() + other.items.size());
    for (const FrameItem& item : other.items) {
        items.push_back(item);
        move(items.back(), offset);
    }
}

Shape filled_rectangle(Rect area, Colour colour) {
    Shape shape;
    shape.path = {MoveTo{{area.x, area.y}}, LineTo{{area.right(), area.y}}, LineTo{{area.right(), area.bottom()}},
                  LineTo{{area.x, area.bottom()}}, ClosePath{}};
    shape.fill = Paint::filled;
    shape.fill_colour = colour;
    return shape;
}

Shape filled_rounded_rectangle(Rect area, double radius, Colour colour) {
    const double corner = std::min({radius, area.width / 2, area.height / 2});
    if (corner <= 0) return filled_rectangle(area, colour);
    const double handle = corner * (1 - arc_handle);
    const double left = area.x, top = area.y, right = area.right(), bottom = area.bottom();
    Shape shape = filled_rectangle(area, colour);
    shape.path = {
        MoveTo{{left + corner, top}},
        LineTo{{right - corner, top}},
        CurveTo{{right - handle, top}, {right, top + handle}, {right, top + corner}},
        LineTo{{right, bottom - corner}},
        CurveTo{{right, bottom - handle}, {right - handle, bottom}, {right - corner, bottom}},
        LineTo{{left + corner, bottom}},
        CurveTo{{left + handle, bottom}, {left, bottom - handle}, {left, bottom - corner}},
        LineTo{{left, top + corner}},
        CurveTo{{left, top + handle}, {left + handle, top}, {left + corner, top}},
        ClosePath{},
    };
    return shape;
}

Shape stroked_line(Point from, Point to, Stroke stroke) { return stroked_polyline({from, to}, std::move(stroke)); }

Shape stroked_polyline(const std::vector<Point>& points, Stroke stroke) {
    Shape shape;
    for (const Point& point : points) {
        if (shape.path.empty()) shape.path.push_back(MoveTo{point});
        else shape.path.push_back(LineTo{point});
    }
    shape.outline = Paint::filled;
    shape.stroke = std::move(stroke);
    return shape;
}

Shape filled_circle(Point centre, double radius, Colour colour) {
    const double handle = radius * arc_handle;
    const double x = centre.x, y = centre.y;
    Shape shape;
    shape.path = {
        MoveTo{{x + radius, y}},
        CurveTo{{x + radius, y + handle}, {x + handle, y + radius}, {x, y + radius}},
        CurveTo{{x - handle, y + radius}, {x - radius, y + handle}, {x - radius, y}},
        CurveTo{{x - radius, y - handle}, {x - handle, y - radius}, {x, y - radius}},
        CurveTo{{x + handle, y - radius}, {x + radius, y - handle}, {x + radius, y}},
        ClosePath{},
    };
    shape.fill = Paint::filled;
    shape.fill_colour = colour;
    return shape;
}

}  // namespace quarterdeck
