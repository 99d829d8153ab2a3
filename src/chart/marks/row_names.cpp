#include "chart/marks/row_names.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double widest_beside_when_narrow = 0.25;  // Of the frame.

}  // namespace

bool names_stand_above(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names) {
    return frame_width < narrow_frame * canvas.em() && canvas.widest(names) > widest_beside_when_narrow * frame_width;
}

double height_of_names(const ChartCanvas& canvas, double width, const std::vector<std::string>& names) {
    std::size_t lines = 0;
    for (const std::string& name : names) lines = std::max(lines, canvas.wrap(name, width).size());
    return static_cast<double>(lines) * canvas.line_height();
}

void draw_name_above(ChartCanvas& canvas, const std::vector<std::string>& lines, Point top_left) {
    double middle = top_left.y + canvas.line_height() / 2;
    for (const std::string& line : lines) {
        canvas.draw_line_on_paper(line, {top_left.x, middle + canvas.baseline_below_middle()}, TextAnchor::start,
                                  canvas.colours().ink);
        middle += canvas.line_height();
    }
}

}  // namespace quarterdeck
