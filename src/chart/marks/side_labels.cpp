#include "chart/marks/side_labels.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

constexpr int most_side_label_lines = 3;
constexpr double before_labels = 0.6;  // In ems, from the plot's edge to the labels.
constexpr double after_labels = 0.3;   // To the frame's edge, since browsers may set text a little wider.
constexpr double gap = 0.15;          // In ems, between labels.
constexpr double marker_room = 1.05;  // In ems, for a marker and the space behind it.

/// A part of the frame, but in small frames no less than most names need.
double widest_column(const ChartCanvas& canvas, double frame) {
    return std::min(frame * 0.4, std::max(frame * 0.24, 8 * canvas.em()));
}

template <class Entries>
std::vector<Extent> extents_of(const Entries& entries, const ChartCanvas& canvas, const Plot& plot) {
    std::vector<Extent> extents;
    for (const auto& entry : entries) {
        extents.push_back(
            {plot.position(entry.label.value), static_cast<double>(entry.lines.size()) * canvas.line_height()});
    }
    return extents;
}

}  // namespace

SideLabels::SideLabels(const ChartCanvas& canvas, Rect frame, std::vector<SideLabel> labels, LabelSide side)
    : side_(side) {
    const double widest = widest_column(canvas, frame.width);
    for (SideLabel& label : labels) {
        Entry entry{std::move(label), {}};
        entry.lines = canvas.wrap(entry.label.text, widest, most_side_label_lines, entry.label.bold);
        for (const std::string& line : entry.lines) {
            text_width_ = std::max(text_width_, canvas.text_width(line, entry.label.bold));
        }
        if (entry.lines.empty()) continue;
        if (entry.label.look) indent_ = marker_room * canvas.em();
        entries_.push_back(std::move(entry));
    }
    width_ = entries_.empty() ? 0 : indent_ + text_width_ + (before_labels + after_labels) * canvas.em();
}

Sides SideLabels::sides(const ChartCanvas&, const Plot&) const {
    return side_ == LabelSide::left ? Sides{width_, 0} : Sides{0, width_};
}

/// Where labels in full would be higher than the plot, they are kept to one line; and of what then still finds no room
/// the last are left out.
std::vector<SideLabels::Entry> SideLabels::entries_that_fit(const ChartCanvas& canvas, const Plot& plot, double top,
                                                            double bottom) const {
    std::vector<Entry> entries = entries_;
    const auto fit = [&] { return can_separate(extents_of(entries, canvas, plot), gap * canvas.em(), top, bottom); };
    if (!fit()) {
        for (Entry& entry : entries) entry.lines = canvas.wrap(entry.label.text, text_width_, 1, entry.label.bold);
    }
    while (!entries.empty() && !fit()) entries.pop_back();
    return entries;
}

void SideLabels::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const double top = inner.y;
    const double bottom = std::min(plot.area.bottom() + canvas.em(), plot.frame.bottom());
    const std::vector<Entry> entries = entries_that_fit(canvas, plot, top, bottom);
    const std::vector<double> middles =
        separate(extents_of(entries, canvas, plot), gap * canvas.em(), top, bottom);
    const double outwards = side_ == LabelSide::left ? -1 : 1;
    const double x = side_ == LabelSide::left ? plot.area.x : plot.area.right();
    const double text_x = x + outwards * before_labels * canvas.em();
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const SideLabel& label = entries[index].label;
        draw_entry(canvas, entries[index], text_x, middles[index]);
        const double wanted = plot.position(label.value);
        if (!label.reaches_edge || std::abs(middles[index] - wanted) < canvas.em() * 0.3) continue;
        const Stroke leader{canvas.colours().muted, canvas.em() * 0.06, {}};
        canvas.draw(stroked_line({x, wanted}, {text_x - outwards * canvas.em() * 0.15, middles[index]}, leader));
    }
}

void SideLabels::draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double middle) const {
    const TextAnchor anchor = side_ == LabelSide::left ? TextAnchor::end : TextAnchor::start;
    const double half = static_cast<double>(entry.lines.size()) * canvas.line_height() / 2;
    double baseline = middle - half + canvas.line_height() / 2 + canvas.baseline_below_middle();
    const double indent = side_ == LabelSide::left ? -indent_ : indent_;
    if (entry.label.look) {
        const Point beside_first_line{x + indent * 0.36, middle - half + canvas.line_height() / 2};
        canvas.draw(marker(*entry.label.look, beside_first_line, canvas.em() * 0.32, canvas.colours().paper));
    }
    for (const std::string& line : entry.lines) {
        canvas.draw_text(line, {x + indent, baseline}, anchor, entry.label.colour, entry.label.bold);
        baseline += canvas.line_height();
    }
}

}  // namespace quarterdeck
