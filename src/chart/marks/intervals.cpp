#include "chart/marks/intervals.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

// In ems.
constexpr double whisker_width = 0.1;
constexpr double cap = 0.7;
constexpr double cap_beside_bar = 0.32;
constexpr double band_edge = 0.06;

constexpr double widest_cap = 0.6;     // Of a bar.
constexpr double edge_of_paper = 2.6;  // In widths of the whisker.
constexpr double band_part = 0.2;      // Of the line's colour that its band keeps.

/// The interval of a point that is drawn.
std::optional<Domain> interval_of(const ChartPoint& point) {
    if (!known_value(point) || !point.interval) return std::nullopt;
    const auto lower = drawable(point.interval->lower);
    const auto upper = drawable(point.interval->upper);
    return lower && upper ? std::optional(Domain{*lower, *upper}) : std::nullopt;
}

Point across(const Plot& plot, Point from, double distance) {
    return plot.upright() ? Point{from.x + distance, from.y} : Point{from.x, from.y + distance};
}

void draw_whisker(ChartCanvas& canvas, const Plot& plot, double middle, const Domain& interval, double caps,
                  Colour colour) {
    const Point lower = plot.at(middle, interval.lower);
    const Point upper = plot.at(middle, interval.upper);
    Shape shape;
    for (const Point& end : {lower, upper}) {
        shape.path.emplace_back(MoveTo{across(plot, end, -caps / 2)});
        shape.path.emplace_back(LineTo{across(plot, end, caps / 2)});
    }
    shape.path.emplace_back(MoveTo{lower});
    shape.path.emplace_back(LineTo{upper});
    shape.outline = Paint::filled;
    const double width = whisker_width * canvas.em();
    shape.stroke = {canvas.colours().paper, width * edge_of_paper, {}};
    canvas.draw(shape);
    shape.stroke = {colour, width, {}};
    canvas.draw(std::move(shape));
}

/// A stretch of a line's points that follow each other and have intervals.
using Stretch = std::vector<int>;

std::vector<Stretch> stretches(const PanelView& view, const Plot& plot) {
    std::vector<Stretch> all(1);
    for (int category = 0; category < view.category_count(); ++category) {
        const ChartPoint& point = view.point(0, category);
        const bool joins = !point.begins_anew && !point.stands_apart && plot.categories.follows(category);
        if (!joins && !all.back().empty()) all.emplace_back();
        if (interval_of(point)) all.back().push_back(category);
        else if (!all.back().empty()) all.emplace_back();
    }
    if (all.back().empty()) all.pop_back();
    return all;
}

/// One edge of a stretch's band, from left to right.
std::vector<Point> edge(const PanelView& view, const Plot& plot, const Stretch& stretch, double Domain::* end) {
    std::vector<Point> points;
    for (const int category : stretch)
        points.push_back(plot.at(plot.categories.middle(category), (*interval_of(view.point(0, category))).*end));
    return points;
}

Shape band(const ChartCanvas& canvas, const PanelView& view, const Plot& plot, const Stretch& stretch) {
    std::vector<Point> outline = edge(view, plot, stretch, &Domain::upper);
    const std::vector<Point> lower = edge(view, plot, stretch, &Domain::lower);
    outline.insert(outline.end(), lower.rbegin(), lower.rend());
    const Colour colour = view.look(0).colour;
    Shape shape = stroked_polyline(outline, {colour, band_edge * canvas.em(), {}});
    shape.path.emplace_back(ClosePath{});
    shape.fill = Paint::filled;
    shape.fill_colour = mixed(canvas.colours().paper, colour, band_part);
    return shape;
}

}  // namespace

std::vector<std::vector<Point>> band_edges(const PanelView& view, const Plot& plot) {
    std::vector<std::vector<Point>> edges;
    for (const Stretch& stretch : stretches(view, plot)) {
        for (double Domain::* end : {&Domain::upper, &Domain::lower}) edges.push_back(edge(view, plot, stretch, end));
    }
    return edges;
}

Domain reach(const ChartPoint& point, double value) {
    const auto interval = interval_of(point);
    return interval ? Domain{std::min(value, interval->lower), std::max(value, interval->upper)} : Domain{value, value};
}

double outer_end(const ChartPoint& point, double value) {
    const Domain ends = reach(point, value);
    return value < 0 ? ends.lower : ends.upper;
}

bool has_intervals(const PanelView& view) {
    bool any = false;
    view.for_each_point([&](int series, int category) { any = any || interval_of(view.point(series, category)); });
    return any;
}

double Whiskers::middle(const ChartCanvas& canvas, const Plot& plot, int series, int category) const {
    if (!slots_) return plot.categories.middle(category);
    const double middle = slots_->middle(plot, canvas.em(), category, series);
    if (place_ == WhiskerPlace::middle) return middle;
    return (middle + slots_->width(plot, canvas.em()) / 2 + plot.area.bottom()) / 2;
}

double Whiskers::caps(const ChartCanvas& canvas, const Plot& plot) const {
    if (place_ == WhiskerPlace::below) return cap_beside_bar * canvas.em();
    const double usual = cap * canvas.em();
    return slots_ ? std::min(usual, slots_->width(plot, canvas.em()) * widest_cap) : usual;
}

void Whiskers::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const Colour colour = place_ == WhiskerPlace::below ? canvas.colours().muted : canvas.colours().ink;
    view_.for_each_point([&](int series, int category) {
        if (const auto interval = interval_of(view_.point(series, category)))
            draw_whisker(canvas, plot, middle(canvas, plot, series, category), *interval, caps(canvas, plot), colour);
    });
}

void LineIntervals::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    if (view_.series_count() != 1) {
        Whiskers(view_).draw(canvas, plot, inner);
        return;
    }
    for (const Stretch& stretch : stretches(view_, plot)) {
        if (stretch.size() > 1) canvas.draw(band(canvas, view_, plot, stretch));
        else draw_whisker(canvas, plot, plot.categories.middle(stretch.front()),
                          *interval_of(view_.point(0, stretch.front())), cap * canvas.em(), canvas.colours().ink);
    }
}

}  // namespace quarterdeck
