#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

constexpr double swatch_size = 0.8;  // All in ems.
constexpr double swatch_gap = 0.4;
constexpr double space_below = 0.6;
constexpr double title_space = 0.3;  // In lines, below a title.

}  // namespace

Key::Key(const ChartCanvas& canvas, const PanelView& view)
    : row_height_(canvas.line_height() * 1.1), em_(canvas.em()) {
    if (view.series_count() < 2) return;
    const double before_name = (swatch_size + swatch_gap) * em_;
    double x = 0;
    int row = 0;
    for (int index = 0; index < view.series_count(); ++index) {
        const std::vector<std::string> name =
            canvas.wrap(view.series(index).name, view.frame.width - before_name, 1);
        Entry entry{name.empty() ? "" : name.front(), view.look(index).colour, 0, 0};
        const double width = before_name + canvas.text_width(entry.name);
        if (x > 0 && x + width > view.frame.width) {
            x = 0;
            ++row;
        }
        entry.x = view.frame.x + x;
        entry.row = row;
        entries_.push_back(std::move(entry));
        x += width + key_entry_gap * em_;
    }
}

double Key::height() const {
    return entries_.empty() ? 0 : (entries_.back().row + 1) * row_height_ + space_below * em_;
}

Ends Key::ends(const ChartCanvas&, const Plot&) const { return {height(), 0}; }

void Key::draw(ChartCanvas& canvas, const Plot&, const Rect& inner) const {
    const double top = inner.y - height();
    for (const Entry& entry : entries_) {
        const double middle = top + (entry.row + 0.5) * row_height_;
        const Point baseline{entry.x + (swatch_size + swatch_gap) * em_, middle + canvas.baseline_below_middle()};
        if (!canvas.draw_text(entry.name, baseline, TextAnchor::start, canvas.colours().ink)) continue;
        const double side = swatch_size * em_;
        canvas.draw(filled_rectangle({entry.x, middle - side / 2, side, side}, entry.colour));
    }
}

Ends PanelTitle::ends(const ChartCanvas& canvas, const Plot&) const {
    return {view_.panel.title.empty() ? 0 : (lines_ + title_space) * canvas.line_height(), 0};
}

void PanelTitle::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const std::vector<std::string> lines = canvas.wrap(view_.panel.title, plot.frame.width, lines_, true);
    double baseline = inner.y - (static_cast<double>(lines.size()) + title_space) * canvas.line_height() + canvas.em();
    for (const std::string& line : lines) {
        canvas.draw_text(line, {plot.frame.x, baseline}, TextAnchor::start, canvas.colours().ink, true);
        baseline += canvas.line_height();
    }
}

}  // namespace quarterdeck
