#include "chart/shared_plot.hpp"

#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

constexpr double below_foot = 1;  // In ems: names may reach so far down beside an axis.

}  // namespace

double height_for_names(const ChartCanvas& canvas, const PanelView& view, const SharedPlot& shared) {
    const bool clear = canvas.text_width(view.panel.title, true) <= (1 - widest_column) * view.frame.width;
    const double title = clear ? 0 : (shared.title_lines + title_space) * canvas.line_height();
    const double axis = shared.with_categories ? usual_axis_room(canvas) - below_foot * canvas.em() : 0;
    return view.frame.height - title - axis;
}

bool categories_fit_below(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    if (view.category_count() == 0 || view.category(0).period) return true;
    settle(canvas, made);
    return CategoryAxis(view).all_whole_in(canvas, made.plot.categories.step());
}

}  // namespace quarterdeck
