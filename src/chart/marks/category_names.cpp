#include "chart/marks/category_names.hpp"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double widest_names = 0.38;  // Of the frame's width.
constexpr double after_names = 0.6;    // In ems.
constexpr int most_category_lines = 3;

/// Of a letter in text of many words, with some to spare for lines that break early.
constexpr double letter_width = 0.62;  // In ems.

}  // namespace

int likely_name_lines(const std::string& name, double frame_width) {
    const double length = letter_width * static_cast<double>(name.size());
    return std::clamp(static_cast<int>(std::ceil(length / (widest_names * frame_width))), 1, most_category_lines);
}

std::vector<std::string> CategoryNames::lines(const ChartCanvas& canvas, const Plot& plot, int category) const {
    const int most =
        std::clamp(static_cast<int>(plot.categories.step() / canvas.line_height()), 1, most_category_lines);
    return canvas.wrap(category_name(view_.category(category)), plot.frame.width * widest_names, most);
}

Sides CategoryNames::sides(const ChartCanvas& canvas, const Plot& plot) const {
    double widest = 0;
    for (int category = 0; category < view_.category_count(); ++category) {
        widest = std::max(widest, canvas.widest(lines(canvas, plot, category)));
    }
    return {widest + after_names * canvas.em(), 0};
}

void CategoryNames::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const int every = std::max(1, static_cast<int>(lowest_text * canvas.em() / plot.categories.step() + 0.999));
    for (int category = 0; category < view_.category_count(); category += every) {
        const std::vector<std::string> texts = lines(canvas, plot, category);
        double middle = plot.categories.middle(category) -
                        (static_cast<double>(texts.size()) - 1) * canvas.line_height() / 2;
        for (const std::string& line : texts) {
            canvas.draw_text(line, {inner.x - after_names * canvas.em(), middle + canvas.baseline_below_middle()},
                             TextAnchor::end, canvas.colours().ink);
            middle += canvas.line_height();
        }
    }
}

}  // namespace quarterdeck
