#include "chart/marks/stacks.hpp"

#include <algorithm>

#include "chart/marks/bar_values.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double room_for_part_value = 1.25;  // Of an upright part's height.
constexpr double above_stack = 0.35;

}  // namespace

bool whole_known(const PanelView& view, int category) {
    return std::all_of(view.panel.series.begin(), view.panel.series.end(),
                       [&](const ChartSeries& series) { return known_value(point_at(series, category)).has_value(); });
}

std::vector<BarSpan> stacked(const PanelView& view) {
    std::vector<BarSpan> spans;
    for (int category = 0; category < view.category_count(); ++category) {
        if (!whole_known(view, category)) continue;
        double above = 0;
        double below = 0;
        for (int series = 0; series < view.series_count(); ++series) {
            const double value = *known_value(view.point(series, category));
            double& reached = value < 0 ? below : above;
            spans.push_back({category, 0, reached, reached + value, view.look(series).colour,
                             point_title(view, series, category)});
            reached += value;
        }
    }
    return spans;
}

void StackValues::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    std::size_t index = 0;
    const double width = slots_.width(plot, canvas.em());
    const double least = (plot.upright() ? room_for_part_value : lowest_text) * canvas.em();
    for (const BarSpan& span : stacked(view_)) {
        const int series = static_cast<int>(index++) % view_.series_count();
        const std::string& shown = view_.point(series, span.category).shown;
        const double middle = slots_.middle(plot, canvas.em(), span.category, 0);
        const Rect part = plot.bar(middle, width, span.from, span.to);
        if (part.height < least || canvas.text_width(shown) > part.width - canvas.em() * 0.3) continue;
        const Point at{part.x + part.width / 2, part.y + part.height / 2 + canvas.baseline_below_middle()};
        if (const auto colour = readable_on(span.colour, canvas.colours()))
            canvas.draw_text(shown, at, TextAnchor::middle, *colour);
        else canvas.draw_figure_on_paper(shown, at, TextAnchor::middle, canvas.colours().ink);
    }
}

/// Beside a lying stack there is room for one.
bool StackTotals::fit(const ChartCanvas& canvas, const Plot& plot) const {
    if (!plot.upright()) return !view_.panel.totals.empty();
    const double room = plot.categories.step() - canvas.em() * 0.3;
    return !view_.panel.totals.empty() && canvas.widest(view_.panel.totals, true) <= room;
}

Sides StackTotals::sides(const ChartCanvas& canvas, const Plot& plot) const {
    if (plot.upright() || !fit(canvas, plot)) return {};
    return {0, canvas.widest(view_.panel.totals, true) + (beside_bar + 0.1) * canvas.em()};
}

Ends StackTotals::ends(const ChartCanvas& canvas, const Plot& plot) const {
    if (!plot.upright()) return {};
    return {fit(canvas, plot) ? canvas.line_height() - canvas.em() * 0.5 : 0, 0};
}

void StackTotals::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    if (!fit(canvas, plot)) return;
    std::vector<double> tops(view_.panel.totals.size(), 0);
    for (const BarSpan& span : stacked(view_)) tops[static_cast<std::size_t>(span.category)] = span.to;
    for (int category = 0; category < view_.category_count(); ++category) {
        const auto index = static_cast<std::size_t>(category);
        const double middle = slots_.middle(plot, canvas.em(), category, 0);
        const double end = plot.position(tops[index]);
        const Point at = plot.upright() ? Point{middle, end - above_stack * canvas.em()}
                                        : Point{end + beside_bar * canvas.em(), middle + canvas.baseline_below_middle()};
        canvas.draw_figure_on_paper(view_.panel.totals[index], at, plot.upright() ? TextAnchor::middle : TextAnchor::start,
                                    canvas.colours().ink, true);
    }
}

void StackGaps::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    std::vector<GapSymbol> gaps;
    for (int category = 0; category < view_.category_count(); ++category) {
        for (const ChartSeries& series : view_.panel.series) {
            const ChartPoint& point = point_at(series, category);
            if (known_value(point) || point.shown.empty()) continue;
            gaps.push_back({point.shown, plot.categories.number(category), plot.categories.middle(category)});
            break;
        }
    }
    if (plot.upright()) {
        draw_gap_symbols(canvas, gaps, plot.categories.step(), plot.foot() - above_stack * canvas.em(), canvas.colours().muted);
        return;
    }
    for (const GapSymbol& gap : gaps)
        canvas.draw_text(gap.symbol, {plot.foot() + beside_bar * canvas.em(), gap.x + canvas.baseline_below_middle()},
                         TextAnchor::start, canvas.colours().muted);
}

std::vector<SideLabel> stack_labels(const PanelView& view) {
    std::vector<SideLabel> labels;
    const std::vector<BarSpan> spans = stacked(view);
    const auto count = static_cast<std::size_t>(view.series_count());
    for (std::size_t series = 0; series < count; ++series) {
        const SeriesLook& look = view.looks[series];
        SideLabel label{view.panel.series[series].name, "", look.text_colour};
        label.sign = swatch(look.colour);
        if (spans.size() >= count) {
            const BarSpan& last = spans[spans.size() - count + series];
            label.value = (last.from + last.to) / 2;
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace quarterdeck
