#include "chart/marks/dots.hpp"

#include <algorithm>
#include <numeric>

#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double row_marker_radius = 0.42;
constexpr double beside_dot = 0.75;

/// Smaller where rows are lower than markers.
double row_radius(const ChartCanvas& canvas, const Plot& plot) {
    return std::min(row_marker_radius * canvas.em(), plot.categories.step() * 0.4);
}

/// What the widest value takes that has a marker; symbols stand within the plot.
double widest_value(const ChartCanvas& canvas, const PanelView& view) {
    double widest = 0;
    view.for_each_point([&](int series, int category) {
        const ChartPoint& point = view.point(series, category);
        if (known_value(point)) widest = std::max(widest, canvas.text_width(point.shown, true));
    });
    return widest;
}

}  // namespace

BarSlots dot_slots(const PanelView& view) {
    return {has_intervals(view) ? std::max(1, view.series_count()) : 1, 0.8, 1.2, 0};
}

Sides Dots::sides(const ChartCanvas& canvas, const Plot&) const {
    const double beside = widest_value(canvas, view_) + (beside_dot + 0.2) * canvas.em();
    return {beside, beside};
}

void Dots::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    for (int category = 0; category < view_.category_count(); ++category) draw_row(canvas, plot, category);
}

/// The series from below to above: the strong ones last, of alike ones the latest.
std::vector<int> Dots::from_below() const {
    std::vector<int> order(static_cast<std::size_t>(view_.series_count()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int series) { return !view_.look(series).strong; });
    return order;
}

/// Of equal values the one that lies on top speaks for all.
void Dots::draw_row(ChartCanvas& canvas, const Plot& plot, int category) const {
    int lowest = -1;
    int highest = -1;
    for (const int series : from_below()) {
        const auto value = known_value(view_.point(series, category));
        if (!value) continue;
        if (lowest < 0 || *value <= *known_value(view_.point(lowest, category))) lowest = series;
        if (highest < 0 || *value >= *known_value(view_.point(highest, category))) highest = series;
    }
    const double y = plot.categories.middle(category);
    if (lowest >= 0 && slots_.count == 1 && !parted(category)) {
        canvas.draw(stroked_line(plot.at(y, *known_value(view_.point(lowest, category))),
                                 plot.at(y, *known_value(view_.point(highest, category))),
                                 {canvas.colours().comparator, canvas.em() * 0.14, {}}));
    }
    draw_markers(canvas, plot, category);
    draw_values(canvas, plot, category, lowest, highest);
}

bool Dots::parted(int category) const {
    return std::any_of(view_.panel.series.begin(), view_.panel.series.end(),
                       [&](const ChartSeries& series) { return point_at(series, category).stands_apart; });
}

void Dots::draw_markers(ChartCanvas& canvas, const Plot& plot, int category) const {
    for (const int series : from_below()) {
        const auto value = known_value(view_.point(series, category));
        if (!value) continue;
        const double y = slots_.middle(plot, canvas.em(), category, slots_.count > 1 ? series : 0);
        Shape dot = marker(view_.look(series), plot.at(y, *value), row_radius(canvas, plot), canvas.colours().paper);
        dot.title = point_title(view_, series, category);
        canvas.draw(std::move(dot));
    }
}

Domain Dots::reach_of_row(int category) const {
    std::optional<Domain> taken;
    for (int series = 0; series < view_.series_count(); ++series) {
        const ChartPoint& point = view_.point(series, category);
        if (const auto value = known_value(point)) taken = joined(taken, reach(point, *value));
    }
    return taken.value_or(Domain{});
}

/// The symbols of what is missing stand where the plot begins, one after the other.
void Dots::draw_values(ChartCanvas& canvas, const Plot& plot, int category, int lowest, int highest) const {
    const double baseline = plot.categories.middle(category) + canvas.baseline_below_middle();
    // A value stands beyond every interval of its row, the nearest of which need not be its own.
    const Domain taken = reach_of_row(category);
    if (highest >= 0) {
        canvas.draw_figure_on_paper(view_.point(highest, category).shown,
                                    {plot.position(taken.upper) + beside_dot * canvas.em(), baseline}, TextAnchor::start,
                                    canvas.colours().ink, view_.look(highest).strong);
    }
    if (lowest >= 0 && lowest != highest) {
        canvas.draw_figure_on_paper(view_.point(lowest, category).shown,
                                    {plot.position(taken.lower) - beside_dot * canvas.em(), baseline}, TextAnchor::end,
                                    canvas.colours().ink, view_.look(lowest).strong);
    }
    double x = plot.area.x;
    for (int series = 0; series < view_.series_count(); ++series) {
        const ChartPoint& point = view_.point(series, category);
        if (known_value(point)) continue;
        canvas.draw_text(point.shown, {x, baseline}, TextAnchor::start, view_.look(series).text_colour);
        x += canvas.text_width(point.shown) + 0.4 * canvas.em();
    }
}

/// A marker may stand on the end of the axis.
Sides ComparatorMarkers::sides(const ChartCanvas& canvas, const Plot&) const {
    return view_.series_count() > 1 ? Sides{0, (row_marker_radius + 0.1) * canvas.em()} : Sides{};
}

void ComparatorMarkers::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    view_.for_each_point([&](int series, int category) {
        const auto value = known_value(view_.point(series, category));
        if (!value || view_.look(series).strong) return;
        Shape dot = marker(view_.look(series), plot.at(plot.categories.middle(category), *value),
                           row_radius(canvas, plot), canvas.colours().paper);
        dot.title = point_title(view_, series, category);
        canvas.draw(std::move(dot));
    });
}

std::vector<SideLabel> marker_labels(const PanelView& view, SubjectSign subject) {
    std::vector<SideLabel> labels;
    if (view.series_count() < 2) return labels;
    for (int series = 0; series < view.series_count(); ++series) {
        const SeriesLook& look = view.look(series);
        labels.push_back({view.series(series).name, "", look.text_colour, look.strong});
        labels.back().sign =
            subject == SubjectSign::bar && look.strong ? swatch(look.colour) : marker_sign(look);
    }
    return labels;
}

}  // namespace quarterdeck
