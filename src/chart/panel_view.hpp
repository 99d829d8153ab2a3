#pragma once

#include <vector>

#include "chart/marks/series_look.hpp"
#include "chart/plot.hpp"
#include "chart/scales/known_value.hpp"
#include "document/chart_spec.hpp"

namespace quarterdeck {

/// One panel of a chart as its marks see it: its data, the looks of its series, and the part of the chart that it may
/// use. Refers to the chart.
struct PanelView {
    const ChartSpec& chart;
    const ChartPanel& panel;
    Rect frame;
    std::vector<SeriesLook> looks;

    int series_count() const { return static_cast<int>(panel.series.size()); }
    int category_count() const { return static_cast<int>(chart.categories.size()); }
    const ChartSeries& series(int index) const { return panel.series.at(static_cast<std::size_t>(index)); }
    const ChartPoint& point(int series_index, int category) const { return point_at(series(series_index), category); }
    const ChartCategory& category(int index) const { return chart.categories.at(static_cast<std::size_t>(index)); }
    const SeriesLook& look(int series_index) const { return looks.at(static_cast<std::size_t>(series_index)); }
    /// One series over areas: the council's own stands out by its category, not by its series.
    bool is_subject(int series_index, int index) const;
    Colour mark_colour(int series_index, int index, const ChartCanvas& canvas) const;

    template <class Visit>
    void for_each_point(Visit visit) const {
        for (int index = 0; index < category_count(); ++index) {
            for (int series_index = 0; series_index < series_count(); ++series_index) visit(series_index, index);
        }
    }
};

/// The panel in all of the chart's frame.
PanelView panel_view(const ChartCanvas& canvas, const ChartSpec& chart);
PanelView panel_view(const ChartCanvas& canvas, const ChartSpec& chart, const ChartPanel& panel, Rect frame);
/// The panel over the whole width where height is no limit: what it would need is asked of its marks.
PanelView tall_view(const ChartCanvas& canvas, const ChartSpec& chart, const ChartPanel& panel);

/// "Q3 2020/21"; "England".
std::string category_name(const ChartCategory& category);
std::vector<std::string> category_names(const ChartSpec& chart);

/// What pointing at a mark tells: "Isle of Wight, Q3 2020/21: 38.3%"; the series only where there are several.
std::string point_title(const PanelView& view, int series, int category);

}  // namespace quarterdeck
