#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/reference_levels.hpp"
#include "chart/marks/series_look.hpp"
#include "chart/marks/upright_plot.hpp"
#include "chart/marks/value_labels.hpp"
#include "chart/scales/known_value.hpp"

namespace quarterdeck {

namespace {

constexpr double marker_radius = 0.32;  // In ems.

/// Names of several lines with their last value, as labels at their ends; a line alone is named by its headline.
std::vector<SideLabel> line_labels(const ChartSpec& chart, const std::vector<SeriesLook>& looks) {
    std::vector<SideLabel> labels;
    if (chart.series.size() < 2) return labels;
    const int categories = static_cast<int>(chart.categories.size());
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        const ChartSeries& series = chart.series[index];
        const auto last = last_known(series, categories);
        SideLabel label{series.name, looks[index].text_colour, looks[index].strong, 0};
        if (last) {
            const ChartPoint& end = point_at(series, *last);
            label.value = *known_value(end);
            if (*last == categories - 1) label.text += " " + end.shown;
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<SideLabel> all_labels(const ChartSpec& chart, const std::vector<SeriesLook>& looks,
                                  const ChartCanvas& canvas) {
    std::vector<SideLabel> labels = line_labels(chart, looks);
    for (SideLabel& level : level_labels(chart, canvas)) labels.push_back(std::move(level));
    return labels;
}

/// What points at the plot's ends need beside them: half of the value above, when there is one.
double end_room(const ChartSpec& chart, const ChartCanvas& canvas) {
    double room = canvas.em() * 1.2;
    if (chart.series.size() > 1) return room;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points) {
            room = std::max(room, canvas.text_width(point.shown, true) / 2 + canvas.em() * 0.3);
        }
    }
    return room;
}

class LineChart {
public:
    LineChart(ChartCanvas& canvas, const ChartSpec& chart)
        : canvas_(canvas),
          chart_(chart),
          looks_(series_looks(chart, canvas)),
          side_labels_(canvas, all_labels(chart, looks_, canvas)),
          plot_(canvas, chart, ZeroBaseline::unless_fixed, end_room(chart, canvas), side_labels_) {
        plot_.leave({chart.series.size() == 1 ? canvas.line_height() * 1.2 : canvas.em() * 0.6, 0});
    }

    void draw() {
        plot_.draw_axes(canvas_, chart_);
        plot_.draw_foot(canvas_);
        for (const ReferenceLevel& level : chart_.levels) draw_level(level);
        // From the last to the first, so that the subject lies on top.
        for (int series = series_count() - 1; series >= 0; --series) draw_series(series);
        side_labels_.draw(canvas_, plot_.area().right(), 0, plot_.area().bottom() + canvas_.em(),
                          [this](double value) { return plot_.height_of(value); });
        if (series_count() == 1) draw_values();
        draw_gaps();
    }

private:
    int series_count() const { return static_cast<int>(chart_.series.size()); }
    int category_count() const { return plot_.bands().count(); }
    const ChartPoint& point(int series, int category) const {
        return point_at(chart_.series[static_cast<std::size_t>(series)], category);
    }
    Point place(int category, double value) const { return {plot_.bands().middle(category), plot_.height_of(value)}; }

    void draw_level(const ReferenceLevel& level) {
        if (!drawable(level.value)) return;
        const double y = plot_.height_of(level.value);
        draw_level_line(canvas_, {plot_.area().x, y}, {plot_.area().right(), y});
    }

    /// The line's pieces between gaps.
    std::vector<std::vector<Point>> pieces(int series) const {
        std::vector<std::vector<Point>> all(1);
        for (int category = 0; category < category_count(); ++category) {
            if (const auto value = known_value(point(series, category))) all.back().push_back(place(category, *value));
            else if (!all.back().empty()) all.emplace_back();
        }
        return all;
    }

    void draw_series(int series) {
        const SeriesLook& look = looks_[static_cast<std::size_t>(series)];
        for (const std::vector<Point>& piece : pieces(series)) {
            if (piece.size() > 1) canvas_.draw(stroked_polyline(piece, {look.colour, look.line_width, look.dashes}));
        }
        const double radius = marker_radius * canvas_.em();
        const bool room_for_all = plot_.bands().step() > radius * 3.5;
        for (int category = 0; category < category_count(); ++category) {
            const auto value = known_value(point(series, category));
            if (!value || !(room_for_all || stands_out(series, category))) continue;
            Shape dot = marker(look, place(category, *value), radius, canvas_.colours().paper);
            dot.title = point_title(chart_, series, category);
            canvas_.draw(std::move(dot));
        }
    }

    /// Ends of lines and points without neighbours, which would not be seen without a marker.
    bool stands_out(int series, int category) const {
        const bool before = category > 0 && known_value(point(series, category - 1));
        const bool after = category + 1 < category_count() && known_value(point(series, category + 1));
        return (!before && !after) ||
               last_known(chart_.series[static_cast<std::size_t>(series)], category_count()) == category;
    }

    void draw_values() {
        ValueLabels labels;
        for (int category = 0; category < category_count(); ++category) {
            const auto value = known_value(point(0, category));
            if (value) labels.points.push_back({place(category, *value), point(0, category).shown});
        }
        labels.lines = pieces(0);
        for (const ReferenceLevel& level : chart_.levels) {
            if (drawable(level.value)) labels.levels.push_back(plot_.height_of(level.value));
        }
        labels.step = plot_.bands().step();
        labels.marker_radius = marker_radius * canvas_.em();
        draw_value_labels(canvas_, labels, plot_.area());
    }

    bool missing_everywhere(int category) const {
        return std::all_of(chart_.series.begin(), chart_.series.end(), [&](const ChartSeries& series) {
            return !known_value(point_at(series, category)) &&
                   point_at(series, category).shown == point_at(chart_.series.front(), category).shown;
        });
    }

    std::vector<GapSymbol> gaps_of(int series, bool everywhere) const {
        std::vector<GapSymbol> gaps;
        for (int category = 0; category < category_count(); ++category) {
            const ChartPoint& gap = point(series, category);
            if (known_value(gap) || gap.shown.empty() || missing_everywhere(category) != everywhere) continue;
            gaps.push_back({gap.shown, category, plot_.bands().middle(category)});
        }
        return gaps;
    }

    /// What all lines lack is said once; what only some lack in their own colour, in a row for each.
    void draw_gaps() {
        if (chart_.series.empty()) return;
        double baseline = plot_.foot() - canvas_.em() * 0.35;
        draw_gap_symbols(canvas_, gaps_of(0, true), plot_.bands().step(), baseline, canvas_.colours().muted);
        for (int series = 0; series < series_count(); ++series) {
            const std::vector<GapSymbol> gaps = gaps_of(series, false);
            if (gaps.empty()) continue;
            draw_gap_symbols(canvas_, gaps, plot_.bands().step(), baseline,
                             looks_[static_cast<std::size_t>(series)].text_colour);
            baseline -= canvas_.line_height();
        }
    }

    ChartCanvas& canvas_;
    const ChartSpec& chart_;
    std::vector<SeriesLook> looks_;
    SideLabels side_labels_;
    UprightPlot plot_;
};

}  // namespace

void draw_line_chart(ChartCanvas& canvas, const ChartSpec& chart) { LineChart(canvas, chart).draw(); }

}  // namespace quarterdeck
