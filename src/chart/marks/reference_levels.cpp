#include "chart/marks/reference_levels.hpp"

#include "chart/scales/known_value.hpp"

namespace quarterdeck {

std::vector<SideLabel> level_labels(const ChartSpec& chart, const ChartCanvas& canvas) {
    std::vector<SideLabel> labels;
    for (const ReferenceLevel& level : chart.levels) {
        if (drawable(level.value)) labels.push_back({level.label, canvas.colours().ink, false, level.value});
    }
    return labels;
}

void draw_level_line(ChartCanvas& canvas, Point from, Point to) {
    const double width = canvas.em() * 0.1;
    canvas.draw(stroked_line(from, to, {canvas.colours().paper, width * 2.2, {}}));
    canvas.draw(stroked_line(from, to, {canvas.colours().ink, width, {canvas.em() * 0.4, canvas.em() * 0.25}}));
}

}  // namespace quarterdeck
