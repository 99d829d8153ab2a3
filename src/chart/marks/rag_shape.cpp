#include "chart/marks/rag_shape.hpp"

namespace quarterdeck {

namespace {

/// Of the square's side: what keeps the three shapes equally heavy.
constexpr double circle_radius = 0.44;
constexpr double diamond_reach = 0.5;
constexpr double triangle_top = 0.06;
constexpr double triangle_bottom = 0.9;

std::vector<PathStep> polygon(const std::vector<Point>& corners) {
    std::vector<PathStep> path{MoveTo{corners.front()}};
    for (std::size_t index = 1; index < corners.size(); ++index) path.push_back(LineTo{corners[index]});
    path.push_back(ClosePath{});
    return path;
}

}  // namespace

std::vector<PathStep> rag_path(Rag rag, Rect square) {
    const double side = square.width;
    const Point centre{square.x + side / 2, square.y + side / 2};
    switch (rag) {
        case Rag::green: return filled_circle(centre, side * circle_radius, {}).path;
        case Rag::amber:
            return polygon({{centre.x, square.y + side * triangle_top},
                            {square.right(), square.y + side * triangle_bottom},
                            {square.x, square.y + side * triangle_bottom}});
        case Rag::red: {
            const double reach = side * diamond_reach;
            return polygon({{centre.x, centre.y - reach},
                            {centre.x + reach, centre.y},
                            {centre.x, centre.y + reach},
                            {centre.x - reach, centre.y}});
        }
    }
    return {};
}

Shape rag_shape(Rag rag, Rect square, Colour colour) {
    Shape shape;
    shape.path = rag_path(rag, square);
    shape.fill = Paint::filled;
    shape.fill_colour = colour;
    return shape;
}

Colour rag_colour(Rag rag, const ThemeColours& colours) {
    switch (rag) {
        case Rag::green: return colours.rag_green;
        case Rag::amber: return colours.rag_amber;
        case Rag::red: return colours.rag_red;
    }
    return colours.ink;
}

std::string rag_name(Rag rag) {
    switch (rag) {
        case Rag::green: return "green";
        case Rag::amber: return "amber";
        case Rag::red: return "red";
    }
    return {};
}

}  // namespace quarterdeck
