#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double least_upright_plot = 12;   // On narrow frames.
constexpr double legible_upright_plot = 4.5;
constexpr double below_foot = 1;  // Names may reach so far down beside an axis.

}  // namespace

HeightRange upright_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    settle(canvas, made);
    const double ends = height_of_ends(made);
    const double legible = ends + legible_upright_plot * canvas.em();
    if (view.frame.width >= narrow_frame * canvas.em()) return {legible, any_height.least, any_height.most};
    const double with_plot = ends + least_upright_plot * canvas.em();
    return {legible, std::max(with_plot, least_height(canvas, made)), any_height.most};
}

double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const bool clear = canvas.text_width(view.panel.title, true) <= (1 - widest_column) * view.frame.width;
    const double title = clear ? 0 : (shared.title_lines + title_space) * canvas.line_height();
    const double axis = shared.with_categories ? usual_axis_room(canvas) - below_foot * canvas.em() : 0;
    return view.frame.height - title - axis;
}

}  // namespace quarterdeck
