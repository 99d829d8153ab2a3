#pragma once

namespace quarterdeck {

/// Lengths are in points (1/72 inch); y grows downwards from the top of the frame, as on a page being read.
struct Point {
    double x = 0;
    double y = 0;
};

struct Size {
    double width = 0;
    double height = 0;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

}  // namespace quarterdeck
