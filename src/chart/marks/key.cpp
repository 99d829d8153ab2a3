#include "chart/marks/key.hpp"

namespace quarterdeck {

namespace {

constexpr double sign_size = 0.84;  // All in ems.
constexpr double sign_room = 1.25;
constexpr double key_entry_gap = 1.6;
constexpr double space_below = 0.6;

constexpr double most_of_frame = 0.6;  // In frames that low, the last names are left out.

}  // namespace

Key::Key(const ChartCanvas& canvas, Rect frame, const std::vector<SideLabel>& labels)
    : row_height_(canvas.line_height() * 1.1), em_(canvas.em()) {
    for (const SideLabel& label : labels) entries_.push_back({label, {}});
    lay_out(canvas, frame, ChartCanvas::any_lines);
    if (height() > frame.height * most_of_frame) lay_out(canvas, frame, 1);
    while (!entries_.empty() && height() > frame.height * most_of_frame) entries_.pop_back();
}

/// A name of several lines has its rows for itself.
void Key::lay_out(const ChartCanvas& canvas, Rect frame, int most_lines) {
    const double before_name = sign_room * em_;
    double x = 0;
    int row = 0;
    for (Entry& entry : entries_) {
        const SideLabel& label = entry.label;
        entry.lines = canvas.wrap_with_figure(label.text, label.figure, frame.width - before_name, most_lines, label.bold);
        const double width = before_name + canvas.widest(entry.lines, label.bold);
        if (x > 0 && (x + width > frame.width || entry.lines.size() > 1)) {
            x = 0;
            ++row;
        }
        entry.x = frame.x + x;
        entry.row = row;
        x += width + key_entry_gap * em_;
        if (entry.lines.size() > 1) {
            row += static_cast<int>(entry.lines.size()) - 1;
            x = frame.width;
        }
    }
}

double Key::height() const {
    if (entries_.empty()) return 0;
    const auto rows = entries_.back().row + static_cast<int>(entries_.back().lines.size());
    return rows * row_height_ + space_below * em_;
}

Ends Key::ends(const ChartCanvas&, const Plot&) const { return {height(), 0}; }

void Key::draw(ChartCanvas& canvas, const Plot&, const Rect& inner) const {
    for (const Entry& entry : entries_) draw_entry(canvas, entry, inner.y - height() + entry.row * row_height_);
}

void Key::draw_entry(ChartCanvas& canvas, const Entry& entry, double top) const {
    double middle = top + row_height_ / 2;
    const Point beside_first_line{entry.x + sign_size * em_ / 2, middle};
    bool drawn = false;
    for (const std::string& line : entry.lines) {
        const Point baseline{entry.x + sign_room * em_, middle + canvas.baseline_below_middle()};
        drawn = canvas.draw_text(line, baseline, TextAnchor::start, canvas.colours().ink, entry.label.bold) || drawn;
        middle += row_height_;
    }
    if (drawn && entry.label.sign) entry.label.sign(canvas, beside_first_line, sign_size * em_ / 2);
}

KeySign swatch(Colour colour) {
    return [colour](ChartCanvas& canvas, Point middle, double half) {
        canvas.draw(filled_rectangle({middle.x - half, middle.y - half, 2 * half, 2 * half}, colour));
    };
}

KeySign marker_sign(const SeriesLook& look) {
    return [look](ChartCanvas& canvas, Point middle, double half) {
        canvas.draw(marker(look, middle, half, canvas.colours().paper));
    };
}

std::vector<SideLabel> swatch_labels(const PanelView& view) {
    std::vector<SideLabel> labels;
    if (view.series_count() < 2) return labels;
    for (int index = 0; index < view.series_count(); ++index) {
        labels.push_back({view.series(index).name, "", view.look(index).text_colour});
        labels.back().sign = swatch(view.look(index).colour);
    }
    return labels;
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
