#include "chart/marks/series_look.hpp"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

/// WCAG 2.2, 1.4.3: contrast of text with what it stands on.
constexpr double text_contrast = 4.5;

std::uint8_t mixed_channel(std::uint8_t from, std::uint8_t to, double part) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
}

Colour subject_colour(const ThemeColours& colours, int order) {
    if (colours.series.empty()) return colours.ink;
    return colours.series[static_cast<std::size_t>(order) % colours.series.size()];
}

/// Comparators get darker one by one; lighter ones would not stand out from the paper.
Colour comparator_colour(const ThemeColours& colours, int order, int count) {
    const double part = count > 1 ? 0.6 * order / (count - 1) : 0;
    return mixed(colours.comparator, colours.ink, part);
}

std::vector<double> comparator_dashes(int order, double em) {
    static const std::vector<std::vector<double>> patterns{{}, {0.5, 0.25}, {0.15, 0.2}, {0.7, 0.2, 0.15, 0.2}};
    std::vector<double> dashes = patterns[static_cast<std::size_t>(order) % patterns.size()];
    for (double& length : dashes) length *= em;
    return dashes;
}

MarkerShape marker_shape(int order) {
    static constexpr MarkerShape shapes[] = {MarkerShape::circle, MarkerShape::square, MarkerShape::triangle,
                                             MarkerShape::diamond};
    return shapes[order % 4];
}

std::vector<Point> outline(MarkerShape shape, double radius) {
    switch (shape) {
        case MarkerShape::circle:
            return {};
        case MarkerShape::square: {
            const double half = radius * 0.9;
            return {{-half, -half}, {half, -half}, {half, half}, {-half, half}};
        }
        case MarkerShape::triangle:
            return {{0, -radius * 1.2}, {radius * 1.1, radius * 0.8}, {-radius * 1.1, radius * 0.8}};
        case MarkerShape::diamond:
            return {{0, -radius * 1.3}, {radius * 1.3, 0}, {0, radius * 1.3}, {-radius * 1.3, 0}};
    }
    return {};
}

Shape filled_polygon(const std::vector<Point>& corners, Point middle, Colour colour) {
    Shape shape;
    shape.fill = Paint::filled;
    shape.fill_colour = colour;
    for (const Point& corner : corners) {
        const Point at{middle.x + corner.x, middle.y + corner.y};
        if (shape.path.empty()) shape.path.push_back(MoveTo{at});
        else shape.path.push_back(LineTo{at});
    }
    shape.path.push_back(ClosePath{});
    return shape;
}

}  // namespace

Colour mixed(Colour from, Colour to, double part) {
    return {mixed_channel(from.red, to.red, part), mixed_channel(from.green, to.green, part),
            mixed_channel(from.blue, to.blue, part)};
}

std::optional<Colour> readable_on(Colour ground, const ThemeColours& colours) {
    const double of_paper = contrast_ratio(colours.paper, ground);
    const double of_ink = contrast_ratio(colours.ink, ground);
    if (std::max(of_paper, of_ink) < text_contrast) return std::nullopt;
    return of_paper >= of_ink ? colours.paper : colours.ink;
}

std::vector<SeriesLook> series_looks(const ChartPanel& panel, const ChartCanvas& canvas) {
    const auto is_comparator = [](const ChartSeries& series) { return series.role == SeriesRole::comparator; };
    const auto comparators = static_cast<int>(std::count_if(panel.series.begin(), panel.series.end(), is_comparator));
    std::vector<SeriesLook> looks;
    int subject = 0;
    int comparator = 0;
    for (const ChartSeries& series : panel.series) {
        SeriesLook look;
        look.marker = marker_shape(static_cast<int>(looks.size()));
        look.strong = !is_comparator(series);
        if (look.strong) {
            look.colour = subject_colour(canvas.colours(), subject++);
            look.line_width = canvas.em() * 0.22;
        } else {
            look.colour = comparator_colour(canvas.colours(), comparator, comparators);
            look.line_width = canvas.em() * 0.14;
            look.dashes = comparator_dashes(comparator++, canvas.em());
        }
        const bool readable = contrast_ratio(look.colour, canvas.colours().paper) >= text_contrast;
        look.text_colour = readable ? look.colour : canvas.colours().ink;
        looks.push_back(std::move(look));
    }
    return looks;
}

Shape marker(const SeriesLook& look, Point middle, double radius, Colour paper) {
    const std::vector<Point> corners = outline(look.marker, radius);
    Shape shape =
        corners.empty() ? filled_circle(middle, radius, look.colour) : filled_polygon(corners, middle, look.colour);
    shape.outline = Paint::filled;
    shape.stroke = {paper, radius * 0.3, {}};
    return shape;
}

}  // namespace quarterdeck
