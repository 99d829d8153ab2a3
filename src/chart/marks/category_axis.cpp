#include "chart/marks/category_axis.hpp"

#include <algorithm>

#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

constexpr int most_label_lines = 3;
constexpr double label_gap = 0.45;           // In ems, between neighbours.
constexpr double group_gap = 0.8;            // In ems, between years.
constexpr double space_above_labels = 0.55;  // In ems, below the plot.
constexpr double shortest_cut_label = 5;     // In ems: shorter, and a label with an ellipsis says nothing.

bool cut_short(const std::vector<std::string>& lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [](const std::string& line) { return line.empty() || line.find("…") != std::string::npos; });
}

}  // namespace

CategoryAxis::CategoryAxis(const ChartCanvas& canvas, const ChartSpec& chart, double step) {
    for (int category = 0; category < static_cast<int>(chart.categories.size()); ++category) {
        const std::string& group = chart.categories[static_cast<std::size_t>(category)].group;
        if (groups_.empty() || groups_.back().label != group) groups_.push_back({group, category, category});
        groups_.back().last = category;
    }
    const bool grouped =
        std::any_of(groups_.begin(), groups_.end(), [](const Group& group) { return !group.label.empty(); });
    if (!grouped) groups_.clear();
    choose_labels(canvas, chart, step);
    for (const std::vector<std::string>& lines : lines_) {
        rows_ = std::max(rows_, static_cast<int>(lines.size()));
        overhang_ = std::max(overhang_, canvas.widest(lines) / 2);
    }
    height_ = (rows_ + (groups_.empty() ? 0 : 1)) * canvas.line_height() + space_above_labels * canvas.em();
}

/// All labels where they fit, then in up to three lines. Quarters are left out rather than cut, since their year tells
/// where they are; other labels stand at every second category, third and so on, at last with an ellipsis.
void CategoryAxis::choose_labels(const ChartCanvas& canvas, const ChartSpec& chart, double step) {
    const double gap = label_gap * canvas.em();
    if (wrap_all(canvas, chart, step - gap, 1)) return;
    if (!groups_.empty()) {
        if (!wrap_all(canvas, chart, 2 * step - gap, 2)) lines_.assign(chart.categories.size(), {});
        return;
    }
    const int count = static_cast<int>(chart.categories.size());
    for (int every = 2; every * step < shortest_cut_label * canvas.em() && every < count; ++every) {
        if (wrap_all(canvas, chart, every * step - gap, every)) return;
    }
}

/// Labels at every so many categories, within a width; says whether none had to be cut.
bool CategoryAxis::wrap_all(const ChartCanvas& canvas, const ChartSpec& chart, double width, int every) {
    lines_.assign(chart.categories.size(), {});
    bool whole = true;
    for (std::size_t category = 0; category < lines_.size(); category += static_cast<std::size_t>(every)) {
        lines_[category] = canvas.wrap(chart.categories[category].label, width, most_label_lines);
        whole = whole && !cut_short(lines_[category]);
    }
    return whole;
}

void CategoryAxis::draw(ChartCanvas& canvas, const BandScale& bands, double top) const {
    draw_labels(canvas, bands, top);
    if (!groups_.empty()) draw_groups(canvas, bands, top);
}

void CategoryAxis::draw_labels(ChartCanvas& canvas, const BandScale& bands, double top) const {
    for (std::size_t category = 0; category < lines_.size(); ++category) {
        double baseline = top + (space_above_labels + 0.85) * canvas.em();
        for (const std::string& line : lines_[category]) {
            canvas.draw_text(line, {bands.middle(static_cast<int>(category)), baseline}, TextAnchor::middle,
                             canvas.colours().ink);
            baseline += canvas.line_height();
        }
    }
}

/// Every year, or every second, third and so on where they would not fit side by side.
std::vector<CategoryAxis::Group> CategoryAxis::shown_groups(const ChartCanvas& canvas, double length) const {
    for (std::size_t every = 1; every < groups_.size(); ++every) {
        std::vector<Group> shown;
        std::vector<Extent> extents;
        for (std::size_t index = 0; index < groups_.size(); index += every) {
            shown.push_back(groups_[index]);
            extents.push_back({0, canvas.text_width(groups_[index].label)});
        }
        if (can_separate(extents, group_gap * canvas.em(), 0, length)) return shown;
    }
    return {groups_.front()};
}

void CategoryAxis::draw_groups(ChartCanvas& canvas, const BandScale& bands, double top) const {
    const std::vector<Group> shown = shown_groups(canvas, canvas.size().width);
    std::vector<Extent> wanted;
    wanted.reserve(shown.size());
    for (const Group& group : shown) {
        wanted.push_back({(bands.middle(group.first) + bands.middle(group.last)) / 2, canvas.text_width(group.label)});
    }
    const std::vector<double> middles = separate(wanted, group_gap * canvas.em(), 0, canvas.size().width);
    const double row_top = top + space_above_labels * canvas.em() + rows_ * canvas.line_height();
    for (std::size_t index = 0; index < shown.size(); ++index) {
        canvas.draw_text(shown[index].label, {middles[index], row_top + 0.85 * canvas.em()}, TextAnchor::middle,
                         canvas.colours().muted);
    }
    const Stroke separator{canvas.colours().rule, canvas.em() * 0.07, {}};
    for (std::size_t index = 1; index < groups_.size(); ++index) {
        const double x = bands.border(groups_[index].first);
        canvas.draw(stroked_line({x, top}, {x, row_top}, separator));
    }
}

}  // namespace quarterdeck
