#include "chart/marks/category_names.hpp"

#include <algorithm>

#include "chart/marks/row_names.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double after_names = 0.6;
constexpr double least_below_name = 1.05;  // Of a row: less, and names stand beside the bars whatever they take.

}  // namespace

double lead_for_names(const ChartCanvas& canvas, const PanelView& view) {
    const std::vector<std::string> names = category_names(view.chart);
    if (!names_stand_above(canvas, view.frame.width, names)) return 0;
    const double lead = height_of_names(canvas, view.frame.width, names) + above_name * canvas.em();
    const double row = view.frame.height / std::max(1, view.category_count());
    return row - lead > least_below_name * canvas.em() ? lead : 0;
}

std::vector<std::string> CategoryNames::lines(const ChartCanvas& canvas, const Plot& plot, int category) const {
    const std::string name = category_name(view_.category(category));
    if (plot.lead > 0) return canvas.wrap(name, plot.frame.width);
    const int most = std::max(1, static_cast<int>(plot.categories.step() / canvas.line_height()));
    return canvas.wrap(name, widest_.value_or(plot.frame.width * widest_names), most);
}

Sides CategoryNames::sides(const ChartCanvas& canvas, const Plot& plot) const {
    if (plot.lead > 0) return {};
    double widest = 0;
    for (int category = 0; category < view_.category_count(); ++category) {
        widest = std::max(widest, canvas.widest(lines(canvas, plot, category)));
    }
    return {widest + after_names * canvas.em(), 0};
}

void CategoryNames::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const int every = std::max(1, static_cast<int>(lowest_text * canvas.em() / plot.categories.step() + 0.999));
    for (int category = 0; category < view_.category_count(); ++category) {
        if (plot.lead > 0)
            draw_above(canvas, plot, category);
        else if (category % every == 0) draw_beside(canvas, plot, category, inner.x - after_names * canvas.em());
    }
}

/// A name of fewer lines than others stands just above its bar too.
void CategoryNames::draw_above(ChartCanvas& canvas, const Plot& plot, int category) const {
    const std::vector<std::string> texts = lines(canvas, plot, category);
    const double bar_top = plot.categories.middle(category) - plot.categories.step() / 2;
    const double height = static_cast<double>(texts.size()) * canvas.line_height();
    draw_name_above(canvas, texts, {plot.frame.x, bar_top - height});
}

void CategoryNames::draw_beside(ChartCanvas& canvas, const Plot& plot, int category, double right) const {
    const std::vector<std::string> texts = lines(canvas, plot, category);
    double middle =
        plot.categories.middle(category) - (static_cast<double>(texts.size()) - 1) * canvas.line_height() / 2;
    for (const std::string& line : texts) {
        canvas.draw_text(line, {right, middle + canvas.baseline_below_middle()}, TextAnchor::end, canvas.colours().ink);
        middle += canvas.line_height();
    }
}

}  // namespace quarterdeck
