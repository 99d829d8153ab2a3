#include "chart/panel_view.hpp"

namespace quarterdeck {

bool PanelView::is_subject(int series_index, int index) const {
    return category(index).role == SeriesRole::subject && look(series_index).strong;
}

Colour PanelView::mark_colour(int series_index, int index, const ChartCanvas& canvas) const {
    const bool quieter = series_count() == 1 && !is_subject(series_index, index);
    return quieter ? canvas.colours().comparator : look(series_index).colour;
}

PanelView panel_view(const ChartCanvas& canvas, const ChartSpec& chart) {
    return panel_view(canvas, chart, chart.panel(), {0, 0, canvas.size().width, canvas.size().height});
}

PanelView panel_view(const ChartCanvas& canvas, const ChartSpec& chart, const ChartPanel& panel, Rect frame) {
    return {chart, panel, frame, series_looks(panel, canvas)};
}

PanelView tall_view(const ChartCanvas& canvas, const ChartSpec& chart, const ChartPanel& panel) {
    constexpr double no_limit = 10'000;  // In ems.
    return panel_view(canvas, chart, panel, {0, 0, canvas.size().width, no_limit * canvas.em()});
}

std::string category_name(const ChartCategory& category) {
    return category.group.empty() ? category.label : category.label + " " + category.group;
}

std::vector<std::string> category_names(const ChartSpec& chart) {
    std::vector<std::string> names;
    for (const ChartCategory& category : chart.categories) names.push_back(category_name(category));
    return names;
}

std::string point_title(const PanelView& view, int series, int category) {
    const std::string& name = view.series(series).name;
    std::string title = view.panel.title.empty() ? "" : view.panel.title + ", ";
    if (view.series_count() > 1 && !name.empty()) title += name + ", ";
    const ChartPoint& point = view.point(series, category);
    title += category_name(view.category(category)) + ": " + point.shown;
    return point.interval ? title + " (" + point.interval->shown + ")" : title;
}

}  // namespace quarterdeck
