#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bar_values.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/dots.hpp"
#include "chart/marks/intervals.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

constexpr double nearly_touching = 0.94;  // Of a band's step.

/// The profile itself; what it is compared with stands on it as markers.
ChartPanel only_subject(const ChartPanel& panel) {
    ChartPanel subject = panel;
    const auto own = std::find_if(panel.series.begin(), panel.series.end(),
                                  [](const ChartSeries& series) { return series.role == SeriesRole::subject; });
    if (own != panel.series.end()) subject.series = {*own};
    return subject;
}

/// Bands from the youngest down, as bars that touch: together they are one shape. An earlier period's profile, or
/// another area's, is a marker on each bar.
PlotComposition compose_age_profile(const ChartCanvas& canvas, const PanelView& whole, const PanelView& view) {
    const BarSlots slots{1, nearly_touching, 5, 0};
    PlotComposition made{{view.frame, {}, Orientation::lying, CategoryScale(view.chart.categories),
                          LinearScale(scale_wishes(whole.panel, value_extent(whole.panel)), ZeroBaseline::always,
                                      lying_ticks(canvas, view)),
                          {}}};
    made.plot.lead = lead_for_names(canvas, view);
    made.add<ValueAxis>(view);
    made.add<Bars>(side_by_side(canvas, view, made.plot.values.base()), slots);
    made.add<FootLine>();
    made.add<Whiskers>(view, slots);
    // Beside a comparator's marker there is no room for a value; the axis and the data table have it.
    if (whole.series_count() < 2) made.add<BarValues>(view, slots);
    made.add<ComparatorMarkers>(whole);
    made.add<BarGaps>(view, slots);
    made.add<CategoryNames>(view);
    made.add<Key>(canvas, whole.frame, marker_labels(whole, SubjectSign::bar));
    return made;
}

void draw_age_profile(ChartCanvas& canvas, const ChartSpec& chart) {
    const PanelView whole = panel_view(canvas, chart);
    const ChartPanel subject = only_subject(whole.panel);
    draw_settled(canvas, compose_age_profile(canvas, whole, panel_view(canvas, chart, subject, whole.frame)));
}

HeightRange age_profile_height(const ChartCanvas& canvas, const ChartSpec& chart) {
    const ChartPanel subject = only_subject(chart.panel());
    const PanelView view = tall_view(canvas, chart, subject);
    return lying_height(canvas, view, compose_age_profile(canvas, tall_view(canvas, chart, chart.panel()), view));
}

}  // namespace

const KindDrawing age_profile_drawing{draw_age_profile, age_profile_height};

}  // namespace quarterdeck
