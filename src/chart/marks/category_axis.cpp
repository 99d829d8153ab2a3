#include "chart/marks/category_axis.hpp"

#include <algorithm>

#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

constexpr int most_label_lines = 3;
constexpr double label_gap = 0.45;           // In ems, between neighbours.
constexpr double nearest_labels = 0.15;      // In ems, where more would cut one short.
constexpr double group_gap = 0.8;            // In ems, between years.
constexpr double space_above_labels = 0.55;  // In ems, below the plot.
constexpr double group_row = 1.25;           // In lines, with the line above the year.
constexpr double shortest_cut_label = 5;     // In ems: shorter, and a label with an ellipsis says nothing.

bool all_whole(const std::vector<std::vector<std::string>>& labels) {
    return std::none_of(labels.begin(), labels.end(), cut_short);
}

std::size_t lines_of_longest(const std::vector<std::vector<std::string>>& labels) {
    std::size_t most = 0;
    for (const std::vector<std::string>& lines : labels) most = std::max(most, lines.size());
    return most;
}

}  // namespace

double usual_axis_room(const ChartCanvas& canvas) {
    return (1 + group_row) * canvas.line_height() + space_above_labels * canvas.em();
}

CategoryAxis::CategoryAxis(const PanelView& view, Skipping skipping) : view_(view), skipping_(skipping) {
    for (int category = 0; category < view.category_count(); ++category) {
        const std::string& group = view.category(category).group;
        if (groups_.empty() || groups_.back().label != group) groups_.push_back({group, category, category});
        groups_.back().last = category;
    }
    const bool grouped =
        std::any_of(groups_.begin(), groups_.end(), [](const Group& group) { return !group.label.empty(); });
    if (!grouped) groups_.clear();
}

Ends CategoryAxis::ends(const ChartCanvas& canvas, const Plot& plot) const {
    const auto rows = static_cast<double>(lines_of_longest(choose_labels(canvas, plot.categories.step())));
    return {0, (rows + (groups_.empty() ? 0 : group_row)) * canvas.line_height() + space_above_labels * canvas.em()};
}

/// All labels where they fit, then in up to three lines. Quarters are left out rather than cut, since their year tells
/// where they are; other labels stand at every second category, third and so on, at last with an ellipsis.
CategoryAxis::Lines CategoryAxis::choose_labels(const ChartCanvas& canvas, double step) const {
    const double gap = label_gap * canvas.em();
    Lines lines = wrap_all(canvas, step - gap, 1);
    if (all_whole(lines)) return lines;
    if (!groups_.empty()) {
        lines = wrap_all(canvas, 2 * step - gap, 2);
        return all_whole(lines) && skipping_ == Skipping::every_second ? lines : Lines(lines.size());
    }
    const Lines closer = wrap_all(canvas, step - nearest_labels * canvas.em(), 1);
    if (all_whole(closer)) return closer;
    const int count = view_.category_count();
    for (int every = 2; every * step < shortest_cut_label * canvas.em() && every < count; ++every) {
        lines = wrap_all(canvas, every * step - gap, every);
        if (all_whole(lines)) return lines;
    }
    return lines;
}

bool CategoryAxis::all_whole_in(const ChartCanvas& canvas, double step) const {
    return all_whole(wrap_all(canvas, step - nearest_labels * canvas.em(), 1));
}

/// Labels at every so many categories, within a width.
CategoryAxis::Lines CategoryAxis::wrap_all(const ChartCanvas& canvas, double width, int every) const {
    Lines lines(static_cast<std::size_t>(view_.category_count()));
    for (std::size_t category = 0; category < lines.size(); category += static_cast<std::size_t>(every)) {
        lines[category] = canvas.wrap(view_.chart.categories[category].label, width, most_label_lines);
    }
    return lines;
}

void CategoryAxis::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const Lines labels = choose_labels(canvas, plot.categories.step());
    for (std::size_t category = 0; category < labels.size(); ++category) {
        double baseline = inner.bottom() + (space_above_labels + 0.85) * canvas.em();
        for (const std::string& line : labels[category]) {
            canvas.draw_text(line, {plot.categories.middle(static_cast<int>(category)), baseline}, TextAnchor::middle,
                             canvas.colours().ink);
            baseline += canvas.line_height();
        }
    }
    const double rows = static_cast<double>(lines_of_longest(labels)) * canvas.line_height();
    if (!groups_.empty()) draw_groups(canvas, plot, inner.bottom() + space_above_labels * canvas.em() + rows);
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

void CategoryAxis::draw_groups(ChartCanvas& canvas, const Plot& plot, double row_top) const {
    const CategoryScale& scale = plot.categories;
    const std::vector<Group> shown = shown_groups(canvas, plot.frame.width);
    std::vector<Extent> wanted;
    for (const Group& group : shown) {
        wanted.push_back({(scale.middle(group.first) + scale.middle(group.last)) / 2, canvas.text_width(group.label)});
    }
    const std::vector<double> middles =
        separate(wanted, group_gap * canvas.em(), plot.frame.x, plot.frame.right());
    for (std::size_t index = 0; index < shown.size(); ++index) {
        canvas.draw_text(shown[index].label, {middles[index], row_top + 1.1 * canvas.em()}, TextAnchor::middle,
                         canvas.colours().muted);
    }
    const double half = std::min(scale.step() / 2, plot.inset.value_or(scale.step())) - 0.2 * canvas.em();
    for (const Group& group : groups_) {
        const double y = row_top + 0.1 * canvas.em();
        if (half <= 0 || group.label.empty()) continue;
        canvas.draw(stroked_line({scale.middle(group.first) - half, y}, {scale.middle(group.last) + half, y},
                                 {canvas.colours().rule, canvas.em() * 0.08, {}}));
    }
}

void YearLines::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    for (int category = 1; category < view_.category_count(); ++category) {
        if (view_.category(category).group == view_.category(category - 1).group) continue;
        const double x = plot.categories.border(category);
        canvas.draw(stroked_line({x, plot.area.y}, {x, plot.area.bottom()},
                                 {canvas.colours().gridline, canvas.em() * 0.06, {}}));
    }
}

void CategoryRules::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    for (int category = 0; category < view_.category_count(); ++category) {
        const double x = plot.categories.middle(category);
        canvas.draw(stroked_line({x, plot.area.y}, {x, plot.area.bottom()},
                                 {canvas.colours().rule, canvas.em() * 0.08, {}}));
    }
}

double label_overhang(const ChartCanvas& canvas, const PanelView& view) {
    double widest = 0;
    for (const ChartCategory& category : view.chart.categories) {
        widest = std::max(widest, canvas.text_width(category.label));
    }
    return widest / 2;
}

}  // namespace quarterdeck
