#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

constexpr double swatch_size = 0.8;  // All in ems.
constexpr double swatch_gap = 0.4;
constexpr double entry_gap = 1.6;
constexpr double space_below = 0.6;

}  // namespace

Key::Key(const ChartCanvas& canvas, const ChartSpec& chart, const std::vector<SeriesLook>& looks)
    : row_height_(canvas.line_height() * 1.1), em_(canvas.em()) {
    if (chart.series.size() < 2) return;
    const double before_name = (swatch_size + swatch_gap) * em_;
    double x = 0;
    int row = 0;
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        const std::vector<std::string> name =
            canvas.wrap(chart.series[index].name, canvas.size().width - before_name, 1);
        Entry entry{name.empty() ? "" : name.front(), looks[index], 0, 0};
        const double width = before_name + canvas.text_width(entry.name);
        if (x > 0 && x + width > canvas.size().width) {
            x = 0;
            ++row;
        }
        entry.x = x;
        entry.row = row;
        entries_.push_back(std::move(entry));
        x += width + entry_gap * em_;
    }
}

double Key::height() const {
    return entries_.empty() ? 0 : (entries_.back().row + 1) * row_height_ + space_below * em_;
}

void Key::draw(ChartCanvas& canvas, double top) const {
    for (const Entry& entry : entries_) {
        const double middle = top + (entry.row + 0.5) * row_height_;
        const Point baseline{entry.x + (swatch_size + swatch_gap) * em_, middle + canvas.baseline_below_middle()};
        if (!canvas.draw_text(entry.name, baseline, TextAnchor::start, canvas.colours().ink)) continue;
        const double side = swatch_size * em_;
        canvas.draw(filled_rectangle({entry.x, middle - side / 2, side, side}, entry.look.colour));
    }
}

}  // namespace quarterdeck
