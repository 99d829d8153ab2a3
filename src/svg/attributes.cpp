#include "svg/attributes.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

/// Far beyond any page, and safe to hold in hundredths.
constexpr double greatest_length = 1e9;

std::string point(Point at) { return svg_number(at.x) + " " + svg_number(at.y); }

}  // namespace

std::string svg_number(double value) {
    if (!std::isfinite(value)) return "0";
    const long long hundredths = std::llround(std::clamp(value, -greatest_length, greatest_length) * 100);
    const long long magnitude = std::llabs(hundredths);
    std::string text = fmt::format("{}{}", hundredths < 0 ? "-" : "", magnitude / 100);
    const long long rest = magnitude % 100;
    if (rest == 0) return text;
    return rest % 10 == 0 ? fmt::format("{}.{}", text, rest / 10) : fmt::format("{}.{:02}", text, rest);
}

std::string svg_path_data(const std::vector<PathStep>& path) {
    std::string data;
    for (const PathStep& step : path) {
        data +=
            std::visit(overloaded{
                           [](const MoveTo& move) { return "M" + point(move.to); },
                           [](const LineTo& line) { return "L" + point(line.to); },
                           [](const CurveTo& curve) {
                               return "C" + point(curve.control1) + " " + point(curve.control2) + " " + point(curve.to);
                           },
                           [](const ClosePath&) { return std::string("Z"); },
                       },
                       step);
    }
    return data;
}

std::string svg_paint(const Shape& shape) {
    std::string paint = fmt::format(" fill=\"{}\"", shape.fill == Paint::filled ? hex(shape.fill_colour) : "none");
    if (shape.outline == Paint::none) return paint;
    paint +=
        fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", hex(shape.stroke.colour), svg_number(shape.stroke.width));
    if (shape.path.size() > 2) paint += " stroke-linejoin=\"round\"";
    if (shape.stroke.dashes.empty()) return paint;
    std::string dashes;
    for (const double length : shape.stroke.dashes) dashes += (dashes.empty() ? "" : " ") + svg_number(length);
    return paint + " stroke-dasharray=\"" + dashes + "\"";
}

}  // namespace quarterdeck
