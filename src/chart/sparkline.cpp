#include "chart/sparkline.hpp"

#include <algorithm>

#include "chart/scales/known_value.hpp"

namespace quarterdeck {

namespace {

// Of the text's size.
constexpr double height = 0.9;
constexpr double step = 0.7;
constexpr double widest = 8;
constexpr double line_width = 0.1;
constexpr double dot_radius = 0.18;
constexpr double lone_point_radius = 0.15;  // Of a value between two gaps, which no line would show.

/// Where the values stand: the first at the left, the highest on top; all equal ones in the middle.
class Places {
public:
    Places(const SparklineValues& values, double text_size)
        : area_(sparkline_size(values, text_size)), edge_(dot_radius * text_size) {
        for (const std::optional<double>& value : values) {
            const auto known = value ? drawable(*value) : std::nullopt;
            if (known) lowest_ = std::min(lowest_.value_or(*known), *known);
            if (known) highest_ = std::max(highest_.value_or(*known), *known);
        }
        steps_ = std::max<double>(1, static_cast<double>(values.size()) - 1);
    }

    Point at(std::size_t index, double value) const {
        const double length = *highest_ - *lowest_;
        const double part = length > 0 ? (value - *lowest_) / length : 0.5;
        return {edge_ + (area_.width - 2 * edge_) * static_cast<double>(index) / steps_,
                area_.height - edge_ - (area_.height - 2 * edge_) * part};
    }

private:
    Size area_;
    double edge_;
    double steps_ = 1;
    std::optional<double> lowest_;
    std::optional<double> highest_;
};

std::vector<std::vector<Point>> pieces_of(const SparklineValues& values, const Places& places) {
    std::vector<std::vector<Point>> pieces(1);
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto known = values[index] ? drawable(*values[index]) : std::nullopt;
        if (known) pieces.back().push_back(places.at(index, *known));
        else if (!pieces.back().empty()) pieces.emplace_back();
    }
    if (pieces.back().empty()) pieces.pop_back();
    return pieces;
}

}  // namespace

Size sparkline_size(const SparklineValues& values, double text_size) {
    return {text_size * std::clamp(static_cast<double>(values.size()) * step, 2 * step, widest), text_size * height};
}

Frame lay_out_sparkline(const SparklineValues& values, double text_size, Colour colour) {
    Frame frame{sparkline_size(values, text_size), {}};
    const auto pieces = pieces_of(values, Places(values, text_size));
    for (const std::vector<Point>& piece : pieces) {
        if (piece.size() > 1) frame.items.push_back({stroked_polyline(piece, {colour, line_width * text_size, {}})});
        else frame.items.push_back({filled_circle(piece.front(), lone_point_radius * text_size, colour)});
    }
    if (!pieces.empty())
        frame.items.push_back({filled_circle(pieces.back().back(), dot_radius * text_size, colour)});
    return frame;
}

}  // namespace quarterdeck
