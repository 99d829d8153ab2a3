#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double least_upright_plot = 10;
constexpr double around_upright_plot = 5.5;
constexpr double below_foot = 1;   // Names may reach so far down beside an axis.
constexpr double name_room = 1.3;  // Of a line in a key.
constexpr double before_key_name = 1.25;

}  // namespace

double lines_of_key(const ChartPanel& panel, double width) {
    double lines = 0;
    for (const ChartSeries& series : panel.series) {
        const std::string figure = series.points.empty() ? "" : " " + series.points.back().shown;
        if (panel.series.size() > 1) lines += likely_lines(series.name + figure, width - before_key_name);
    }
    for (const ReferenceLevel& level : panel.levels) lines += likely_lines(level.label, width - before_key_name);
    for (const ValueBand& band : panel.bands) lines += band.label.empty() ? 0 : likely_lines(band.label, width);
    return lines;
}

HeightRange upright_height(const ChartSpec& chart, double width, double) {
    if (width >= narrow_frame) return any_height;
    return {least_upright_plot + around_upright_plot + name_room * lines_of_key(chart.panel(), width), any_height.most};
}

double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const double title = view.panel.title.empty() ? 0 : (shared.title_lines + title_space) * canvas.line_height();
    const double axis = shared.with_categories ? (category_axis_room - below_foot) * canvas.em() : 0;
    return view.frame.height - title - axis;
}

}  // namespace quarterdeck
