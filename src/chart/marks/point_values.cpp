#include "chart/marks/lines.hpp"

#include <algorithm>
#include <array>

#include "chart/marks/bands.hpp"
#include "chart/marks/intervals.hpp"

namespace quarterdeck {

namespace {

/// The values of a line's points, and what they must keep clear of.
struct ValueLabels {
    struct LabelledPoint {
        Point at;
        std::string shown;
        double top = 0;     ///< Of its marker, or of its interval.
        double bottom = 0;
    };
    struct Level {
        double height = 0;
        Domain along;  ///< From where to where it is drawn.
    };
    std::vector<LabelledPoint> points;
    std::vector<std::vector<Point>> lines;
    std::vector<Level> levels;
    double step = 0;  ///< Between categories.
};

double height_on_segment(Point from, Point to, double x) {
    if (to.x == from.x) return from.y;
    return from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
}

/// Lines run from left to right, so a segment crosses an area where its heights over the area's width meet the area's.
bool crosses(Point from, Point to, Rect area) {
    const double left = std::max(from.x, area.x);
    const double right = std::min(to.x, area.right());
    if (left > right) return false;
    const auto [top, bottom] = std::minmax({height_on_segment(from, to, left), height_on_segment(from, to, right)});
    return top < area.bottom() && bottom > area.y;
}

bool covers_the_line(const ValueLabels& labels, Rect text, double clearance) {
    const Rect area{text.x - clearance, text.y - clearance, text.width + 2 * clearance, text.height + 2 * clearance};
    for (const std::vector<Point>& line : labels.lines) {
        for (std::size_t index = 1; index < line.size(); ++index) {
            if (crosses(line[index - 1], line[index], area)) return true;
        }
    }
    return false;
}

bool covers_a_level(const ValueLabels& labels, Rect text, double clearance) {
    return std::any_of(labels.levels.begin(), labels.levels.end(), [&](const ValueLabels::Level& level) {
        return level.height > text.y - clearance && level.height < text.bottom() + clearance &&
               level.along.lower < text.right() && level.along.upper > text.x;
    });
}

/// In a valley of the line there is more room below its point.
bool in_valley(const ValueLabels& labels, std::size_t index) {
    const auto higher = [&](std::size_t other) { return labels.points[other].at.y < labels.points[index].at.y; };
    const bool before = index == 0 || higher(index - 1);
    const bool after = index + 1 == labels.points.size() || higher(index + 1);
    return before && after && labels.points.size() > 1;
}

/// Baselines above and below a point, the better one first; so many lines further away than the nearest.
std::array<double, 2> baselines(const ChartCanvas& canvas, const ValueLabels& labels, std::size_t index, int lines) {
    const double further = lines * canvas.line_height();
    const double above = labels.points[index].top - canvas.em() * 0.35 - further;
    const double below = labels.points[index].bottom + canvas.em() * 1.05 + further;
    return in_valley(labels, index) ? std::array{below, above} : std::array{above, below};
}

/// The room that a plot has for values: its area, and the line above it that PointValues asked for.
bool in_room(const ChartCanvas& canvas, Rect text, Rect plot) {
    return text.bottom() <= plot.bottom() && text.y >= plot.y - canvas.line_height() * 1.3;
}

/// The middle of a text that stays beside the plot's names and the axis: at its point, or as near as it may be.
double within_plot(double x, double width, Rect plot) {
    if (width > plot.width) return x;
    return std::clamp(x, plot.x + width / 2, plot.right() - width / 2);
}

/// From the point's marker to the text's nearer edge.
void draw_leader(ChartCanvas& canvas, const ValueLabels::LabelledPoint& point, Rect text) {
    const bool above = text.y < point.at.y;
    const double from = above ? point.top : point.bottom;
    const double to = above ? text.bottom() : text.y;
    canvas.draw(stroked_line({point.at.x, from}, {point.at.x, to}, {canvas.colours().muted, canvas.em() * 0.06, {}}));
}

/// Draws the label so many lines away from its point, where that keeps clear of the line, and says whether it did.
bool draw_at_distance(ChartCanvas& canvas, const ValueLabels& labels, std::size_t index, Rect plot, int lines,
                      bool over_levels) {
    const auto& point = labels.points[index];
    for (const double baseline : baselines(canvas, labels, index, lines)) {
        const Point at{within_plot(point.at.x, canvas.text_width(point.shown, true), plot), baseline};
        const Rect area = canvas.text_area(point.shown, at, TextAnchor::middle, true);
        if (!in_room(canvas, area, plot) || covers_the_line(labels, area, canvas.em() * 0.05)) continue;
        if (!over_levels && covers_a_level(labels, area, canvas.em() * 0.15)) continue;
        if (!canvas.draw_figure_on_paper(point.shown, at, TextAnchor::middle, canvas.colours().ink, true)) continue;
        if (lines > 0) draw_leader(canvas, point, area);
        return true;
    }
    return false;
}

/// A place clear of everything is best, near the point or at the end of a thin line; failing that a label may interrupt
/// a level's dashes, but never the line.
void draw_value_label(ChartCanvas& canvas, const ValueLabels& labels, std::size_t index, Rect plot) {
    constexpr int furthest = 3;  // In lines.
    for (const bool over_levels : {false, true}) {
        for (int lines = 0; lines <= furthest; ++lines) {
            if (draw_at_distance(canvas, labels, index, plot, lines, over_levels)) return;
        }
    }
}

bool crowded(const ChartCanvas& canvas, const ValueLabels& labels) {
    return std::any_of(labels.points.begin(), labels.points.end(), [&](const auto& point) {
        return canvas.text_width(point.shown, true) + canvas.em() * 0.4 > labels.step;
    });
}

ValueLabels labels_of(const PanelView& view, const Plot& plot, double em) {
    ValueLabels labels;
    for (int category = 0; category < view.category_count(); ++category) {
        const auto value = known_value(view.point(0, category));
        if (!value) continue;
        const ChartPoint& point = view.point(0, category);
        const Domain ends = reach(point, *value);
        const double radius = marker_radius * em;
        const Point at = plot.at(plot.categories.middle(category), *value);
        labels.points.push_back({at, point.shown, std::min(at.y - radius, plot.position(ends.upper)),
                                 std::max(at.y + radius, plot.position(ends.lower))});
    }
    labels.lines = line_pieces(view, plot, 0);
    for (std::vector<Point>& edge : band_edges(view, plot)) labels.lines.push_back(std::move(edge));
    for (const ReferenceLevel& level : view.panel.levels) {
        if (drawable(level.value)) labels.levels.push_back({plot.position(level.value), along_categories(plot, level.over)});
    }
    labels.step = plot.categories.step();
    return labels;
}

}  // namespace

Ends PointValues::ends(const ChartCanvas& canvas, const Plot&) const {
    return {view_.series_count() == 1 ? canvas.line_height() * 1.2 - canvas.em() * 0.5 : 0, 0};
}

void PointValues::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    if (view_.series_count() != 1) return;
    const ValueLabels labels = labels_of(view_, plot, canvas.em());
    if (labels.points.empty()) return;
    if (!crowded(canvas, labels)) {
        for (std::size_t index = 0; index < labels.points.size(); ++index)
            draw_value_label(canvas, labels, index, plot.area);
        return;
    }
    draw_value_label(canvas, labels, labels.points.size() - 1, plot.area);
    if (labels.points.size() > 1) draw_value_label(canvas, labels, 0, plot.area);
}

}  // namespace quarterdeck
