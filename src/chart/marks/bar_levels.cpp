#include "chart/marks/bar_levels.hpp"

#include "chart/marks/reference_levels.hpp"
#include "chart/marks/separate.hpp"
#include "chart/scales/known_value.hpp"

namespace quarterdeck {

namespace {

constexpr double label_gap = 1;  // In ems.

}  // namespace

BarLevels::BarLevels(const ChartCanvas& canvas, const ChartSpec& chart) : row_height_(canvas.line_height()) {
    std::vector<Extent> extents;
    for (const ReferenceLevel& level : chart.levels) {
        const std::vector<std::string> label = canvas.wrap(level.label, canvas.size().width, 1);
        if (!drawable(level.value) || label.empty()) continue;
        levels_.push_back({label.front(), level.value});
        extents.push_back({0, canvas.text_width(label.front())});
    }
    const bool side_by_side = can_separate(extents, label_gap * canvas.em(), 0, canvas.size().width);
    rows_ = levels_.empty() ? 0 : side_by_side ? 1 : static_cast<int>(levels_.size());
}

void BarLevels::draw(ChartCanvas& canvas, double top, Rect plot, const std::function<double(double)>& x_of) const {
    std::vector<Extent> wanted;
    for (const Level& level : levels_) wanted.push_back({x_of(level.value), canvas.text_width(level.label)});
    std::vector<double> middles = separate(wanted, label_gap * canvas.em(), 0, canvas.size().width);
    for (std::size_t index = 0; index < levels_.size(); ++index) {
        const double row = rows_ > 1 ? static_cast<double>(index) : 0;
        if (rows_ > 1) middles[index] = separate({wanted[index]}, 0, 0, canvas.size().width).front();
        const double middle = top + (row + 0.5) * row_height_;
        canvas.draw_text(levels_[index].label, {middles[index], middle + canvas.baseline_below_middle()},
                         TextAnchor::middle, canvas.colours().ink);
        draw_level_line(canvas, {wanted[index].middle, plot.y}, {wanted[index].middle, plot.bottom()});
    }
}

}  // namespace quarterdeck
