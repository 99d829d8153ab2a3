#include "chart/marks/lines.hpp"

#include <algorithm>

#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

constexpr double least_step = 1.9;  // In ems, between points with markers.
constexpr double part_of_overlaid = 0.75;

}  // namespace

std::vector<SideLabel> line_labels(const PanelView& view) {
    std::vector<SideLabel> labels;
    if (view.series_count() < 2) return labels;
    for (int index = 0; index < view.series_count(); ++index) {
        const auto last = last_known(view.series(index), view.category_count());
        SideLabel label{view.series(index).name, "", view.look(index).text_colour, view.look(index).strong};
        label.sign = marker_sign(view.look(index));
        label.sign_beside = true;
        label.reaches_edge = last == view.category_count() - 1;
        if (last) {
            label.point = last;
            const ChartPoint& end = view.point(index, *last);
            label.value = *known_value(end);
            if (label.reaches_edge) label.figure = end.shown;
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<std::vector<Point>> line_pieces(const PanelView& view, const Plot& plot, int series) {
    std::vector<std::vector<Point>> pieces(1);
    for (int category = 0; category < view.category_count(); ++category) {
        const ChartPoint& point = view.point(series, category);
        const bool joins = !point.begins_anew && !point.stands_apart && plot.categories.follows(category);
        if (!joins && !pieces.back().empty()) pieces.emplace_back();
        if (const auto value = known_value(point)) {
            pieces.back().push_back(plot.at(plot.categories.middle(category), *value));
        } else if (!pieces.back().empty()) {
            pieces.emplace_back();
        }
    }
    return pieces;
}

void Lines::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    for (int series = view_.series_count() - 1; series >= 0; --series) draw_series(canvas, plot, series);
}

void Lines::draw_series(ChartCanvas& canvas, const Plot& plot, int series) const {
    const SeriesLook& look = view_.look(series);
    for (const std::vector<Point>& piece : line_pieces(view_, plot, series)) {
        if (piece.size() > 1) canvas.draw(stroked_polyline(piece, {look.colour, look.line_width, look.dashes}));
    }
    const bool everywhere = room_for_markers(canvas, plot);
    const double radius = marker_radius * canvas.em() * (overlaid(canvas, plot) ? part_of_overlaid : 1);
    for (int category = 0; category < view_.category_count(); ++category) {
        const auto value = known_value(view_.point(series, category));
        if (!value || !(everywhere || stands_out(plot, series, category))) continue;
        Shape dot =
            marker(look, plot.at(plot.categories.middle(category), *value), radius, canvas.colours().paper);
        dot.title = point_title(view_, series, category);
        canvas.draw(std::move(dot));
    }
}

/// Close markers would cut a line into dashes, and those of lines that run close would hide each other.
bool Lines::room_for_markers(const ChartCanvas& canvas, const Plot& plot) const {
    return plot.categories.step() > least_step * canvas.em() && !overlaid(canvas, plot);
}

/// Whether markers would stand on those of another line at most categories.
bool Lines::overlaid(const ChartCanvas& canvas, const Plot& plot) const {
    int overlaid = 0;
    for (int category = 0; category < view_.category_count(); ++category) {
        std::vector<double> heights;
        for (const ChartSeries& series : view_.panel.series) {
            if (const auto value = known_value(point_at(series, category))) heights.push_back(plot.position(*value));
        }
        std::sort(heights.begin(), heights.end());
        const auto near = [&](double first, double second) { return second - first < 2 * marker_radius * canvas.em(); };
        if (std::adjacent_find(heights.begin(), heights.end(), near) != heights.end()) ++overlaid;
    }
    return 2 * overlaid > view_.category_count();
}

/// Ends of lines and points without neighbours, which would not be seen without a marker.
bool Lines::stands_out(const Plot& plot, int series, int category) const {
    const auto joined = [&](int later) {
        return later > 0 && later < view_.category_count() && known_value(view_.point(series, later - 1)) &&
               known_value(view_.point(series, later)) && !view_.point(series, later).begins_anew && !view_.point(series, later).stands_apart &&
               plot.categories.follows(later);
    };
    return (!joined(category) && !joined(category + 1)) || last_known(view_.series(series), view_.category_count()) == category;
}

bool LineGaps::missing_everywhere(int category) const {
    return std::all_of(view_.panel.series.begin(), view_.panel.series.end(), [&](const ChartSeries& series) {
        return !known_value(point_at(series, category)) &&
               point_at(series, category).shown == view_.point(0, category).shown;
    });
}

void LineGaps::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const auto gaps_of = [&](int series, bool everywhere) {
        std::vector<GapSymbol> gaps;
        for (int category = 0; category < view_.category_count(); ++category) {
            const ChartPoint& gap = view_.point(series, category);
            if (known_value(gap) || gap.shown.empty() || missing_everywhere(category) != everywhere) continue;
            gaps.push_back({gap.shown, plot.categories.number(category), plot.categories.middle(category)});
        }
        return gaps;
    };
    if (view_.series_count() == 0) return;
    const double step = plot.categories.step();
    double baseline = plot.foot() - canvas.em() * 0.35;
    draw_gap_symbols(canvas, gaps_of(0, true), step, baseline, canvas.colours().muted);
    for (int series = 0; series < view_.series_count(); ++series) {
        const std::vector<GapSymbol> gaps = gaps_of(series, false);
        if (gaps.empty()) continue;
        draw_gap_symbols(canvas, gaps, step, baseline, view_.look(series).text_colour);
        baseline -= canvas.line_height();
    }
}

}  // namespace quarterdeck
