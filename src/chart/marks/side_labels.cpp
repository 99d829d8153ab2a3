#include "chart/marks/side_labels.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "chart/marks/key.hpp"
#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

constexpr std::size_t most_lines_beside = 3;  // More, and a label is better set above the plot.
constexpr double before_labels = 0.6;  // In ems, from the plot's edge to the labels.
constexpr double label_gap_beside = 0.15;  // In ems, between labels.
constexpr double marker_room = 1.05;  // In ems, for a marker and the space behind it.

constexpr double usual_text = 0.24;  // Of the frame's width.
constexpr int columns_tried = 4;
constexpr double label_rounding = 0.01;  // In points: rooms are made as high as labels are.

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

SideLabels::SideLabels(const ChartCanvas& canvas, Size room, std::vector<SideLabel> labels, LabelSide side)
    : side_(side), room_(room) {
    for (SideLabel& label : labels) {
        if (label.text.empty() && label.figure.empty()) continue;
        if (label.sign_beside) indent_ = marker_room * canvas.em();
        entries_.push_back({std::move(label), {}});
    }
    if (entries_.empty()) return;
    const double beside_text = indent_ + (before_labels + after_labels) * canvas.em();
    const double usual = usual_text * room.width;
    const double widest = std::max(usual, widest_column * room.width - beside_text);
    for (int tried = 0; tried < columns_tried; ++tried) {
        wrap_within(canvas, usual + (widest - usual) * tried / (columns_tried - 1));
        if (all_fit(canvas)) break;
    }
    width_ = text_width_ + beside_text;
}

void SideLabels::wrap_within(const ChartCanvas& canvas, double width) {
    text_width_ = 0;
    for (Entry& entry : entries_) {
        const SideLabel& label = entry.label;
        entry.lines = canvas.wrap_with_figure(label.text, label.figure, width, ChartCanvas::any_lines, label.bold);
        text_width_ = std::max(text_width_, canvas.widest(entry.lines, label.bold));
    }
}

bool SideLabels::all_fit(const ChartCanvas& canvas) const {
    const bool all_short = std::all_of(entries_.begin(), entries_.end(), [](const Entry& entry) {
        return !cut_short(entry.lines) && entry.lines.size() <= most_lines_beside;
    });
    return all_short && height(canvas) <= room_.height + label_rounding;
}

double SideLabels::least_height(const ChartCanvas& canvas, const Plot& plot) const {
    return plot.frame.height - room_.height + height(canvas);
}

double SideLabels::height(const ChartCanvas& canvas) const {
    double height = 0;
    for (const Entry& entry : entries_)
        height += static_cast<double>(entry.lines.size()) * canvas.line_height() + label_gap_beside * canvas.em();
    return height;
}

Sides SideLabels::sides(const ChartCanvas&, const Plot&) const {
    return side_ == LabelSide::left ? Sides{width_, 0} : Sides{0, width_};
}

/// Where labels in full would be higher than the plot, they are kept to one line; and of what then still finds no room
/// the last are left out.
std::vector<SideLabels::Entry> SideLabels::entries_that_fit(const ChartCanvas& canvas, const Plot& plot, double top,
                                                            double bottom) const {
    std::vector<Entry> entries = entries_;
    const auto fit = [&] { return can_separate(extents_of(entries, canvas, plot), label_gap_beside * canvas.em(), top, bottom); };
    if (!fit()) {
        for (Entry& entry : entries) entry.lines = 
            canvas.wrap_with_figure(entry.label.text, entry.label.figure, text_width_, 1, entry.label.bold);
    }
    while (!entries.empty() && !fit()) entries.pop_back();
    return entries;
}

void SideLabels::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const double bottom = std::min(plot.area.bottom() + canvas.em(), plot.frame.bottom());
    const double top = std::min(inner.y, std::max(plot.frame.y, bottom - room_.height));
    const std::vector<Entry> entries = entries_that_fit(canvas, plot, top, bottom);
    const std::vector<double> middles =
        separate(extents_of(entries, canvas, plot), label_gap_beside * canvas.em(), top, bottom);
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
    if (entry.label.sign_beside) {
        const Point beside_first_line{x + indent * 0.36, middle - half + canvas.line_height() / 2};
        entry.label.sign(canvas, beside_first_line, canvas.em() * 0.32);
    }
    for (const std::string& line : entry.lines) {
        canvas.draw_text(line, {x + indent, baseline}, anchor, entry.label.colour, entry.label.bold);
        baseline += canvas.line_height();
    }
}

void add_names(PlotComposition& made, const ChartCanvas& canvas, Rect frame, std::vector<SideLabel> labels,
               double height) {
    auto beside = std::make_unique<SideLabels>(canvas, Size{frame.width, height}, labels);
    if (beside->all_fit(canvas)) made.marks.push_back(std::move(beside));
    else made.add<Key>(canvas, frame, labels);
}

}  // namespace quarterdeck
