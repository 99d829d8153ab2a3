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

constexpr double beside_marker = 0.45;  // In ems, from a point's middle to where its marker ends.
constexpr double gap_symbols_room = 1.2;  // In lines, on the foot of a plot whose lines end before it does.
constexpr double axis_texts = 6;  // In ems, at most.

/// The middle of a label whose first line is to stand at its value. Labels keep the order of their values, however many
/// lines they have.
template <class Entries>
std::vector<Extent> extents_of(const Entries& entries, const ChartCanvas& canvas, const Plot& plot) {
    std::vector<Extent> extents;
    std::vector<std::size_t> order;
    for (const auto& entry : entries) {
        const double height = static_cast<double>(entry.lines.size()) * canvas.line_height();
        extents.push_back({plot.position(entry.label.value) + (height - canvas.line_height()) / 2, height});
        order.push_back(order.size());
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return plot.position(entries[left].label.value) < plot.position(entries[right].label.value);
    });
    for (std::size_t next = 1; next < order.size(); ++next) {
        double& middle = extents[order[next]].middle;
        middle = std::max(middle, extents[order[next - 1]].middle + label_rounding);
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
    switch (side_) {
        case LabelSide::left: return {width_, 0};
        case LabelSide::right: return {0, width_};
        case LabelSide::within: return {};
    }
    return {};
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

int SideLabels::last_point() const {
    int last = 0;
    for (const Entry& entry : entries_) last = std::max(last, entry.label.point.value_or(0));
    return last;
}

/// How far down labels may stand.
double SideLabels::foot(const ChartCanvas& canvas, const Plot& plot) const {
    if (side_ == LabelSide::within) return plot.foot() - gap_symbols_room * canvas.line_height();
    return std::min(plot.area.bottom() + canvas.em(), plot.frame.bottom());
}

/// From where on they have their room.
double SideLabels::edge(const ChartCanvas& canvas, const Plot& plot) const {
    switch (side_) {
        case LabelSide::left: return plot.area.x;
        case LabelSide::right: return plot.area.right();
        case LabelSide::within: return plot.categories.middle(last_point()) + beside_marker * canvas.em();
    }
    return plot.area.right();
}

bool SideLabels::leads(const SideLabel& label) const {
    return side_ == LabelSide::within ? label.point == last_point() : label.reaches_edge;
}

double SideLabels::start_of_leader(const ChartCanvas& canvas, const Plot& plot, const SideLabel& label) const {
    if (!label.point) return edge(canvas, plot);
    return plot.categories.middle(*label.point) + outwards() * beside_marker * canvas.em();
}

void SideLabels::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const double bottom = foot(canvas, plot);
    const double top = std::min(inner.y, std::max(plot.frame.y, bottom - room_.height));
    const std::vector<Entry> entries = entries_that_fit(canvas, plot, top, bottom);
    const std::vector<double> middles =
        separate(extents_of(entries, canvas, plot), label_gap_beside * canvas.em(), top, bottom);
    const double text_x = edge(canvas, plot) + outwards() * before_labels * canvas.em();
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const SideLabel& label = entries[index].label;
        const double first_line =
            middles[index] - (static_cast<double>(entries[index].lines.size()) - 1) * canvas.line_height() / 2;
        draw_entry(canvas, entries[index], text_x, first_line);
        const double wanted = plot.position(label.value);
        if (!leads(label) || std::abs(first_line - wanted) < canvas.em() * 0.3) continue;
        const Stroke leader{canvas.colours().muted, canvas.em() * 0.06, {}};
        canvas.draw(stroked_line({start_of_leader(canvas, plot, label), wanted},
                                 {text_x - outwards() * canvas.em() * 0.15, first_line}, leader));
    }
}

void SideLabels::draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double first_line) const {
    const double indent = outwards() * indent_;
    double baseline = first_line + canvas.baseline_below_middle();
    for (const std::string& line : entry.lines) {
        draw_line(canvas, line, {x + indent, baseline}, entry.label);
        baseline += canvas.line_height();
    }
    if (entry.label.sign_beside) entry.label.sign(canvas, {x + indent * 0.36, first_line}, canvas.em() * 0.32);
}

/// In the plot no gridline runs through it.
void SideLabels::draw_line(ChartCanvas& canvas, const std::string& line, Point at, const SideLabel& label) const {
    const TextAnchor anchor = side_ == LabelSide::left ? TextAnchor::end : TextAnchor::start;
    if (side_ == LabelSide::within) canvas.draw_line_on_paper(line, at, anchor, label.colour, label.bold);
    else canvas.draw_text(line, at, anchor, label.colour, label.bold);
}

namespace {

bool names_a_line(const SideLabel& label) { return label.point.has_value(); }

/// What is free of lines at the right of a plot that has its whole frame but for an axis, in points.
double free_after_lines(const PlotComposition& made, const ChartCanvas& canvas, Rect frame,
                        const std::vector<SideLabel>& names) {
    int last = 0;
    for (const SideLabel& name : names) last = std::max(last, *name.point);
    const double width = frame.width - axis_texts * canvas.em();
    CategoryScale categories = made.plot.categories;
    if (width <= 0 || last + 1 >= categories.count()) return 0;
    categories.span(0, width, made.plot.inset.value_or(0));
    return width - categories.middle(last);
}

/// Takes the names of lines out of the labels where they stand in the plot.
std::unique_ptr<SideLabels> names_within(const PlotComposition& made, const ChartCanvas& canvas, Rect frame,
                                         std::vector<SideLabel>& labels, double height) {
    const auto others = std::stable_partition(labels.begin(), labels.end(), names_a_line);
    const std::vector<SideLabel> names(labels.begin(), others);
    if (names.empty()) return nullptr;
    const double above_symbols = height - (gap_symbols_room * canvas.line_height() + canvas.em());
    auto within = std::make_unique<SideLabels>(canvas, Size{frame.width, above_symbols}, names, LabelSide::within);
    const bool fits = within->all_fit(canvas) &&
                      within->width() + beside_marker * canvas.em() <= free_after_lines(made, canvas, frame, names);
    if (!fits) return nullptr;
    labels.erase(labels.begin(), others);
    return within;
}

}  // namespace

void add_names(PlotComposition& made, const ChartCanvas& canvas, Rect frame, std::vector<SideLabel> labels,
               double height) {
    if (auto within = names_within(made, canvas, frame, labels, height)) made.marks.push_back(std::move(within));
    auto beside = std::make_unique<SideLabels>(canvas, Size{frame.width, height}, labels);
    if (beside->all_fit(canvas)) made.marks.push_back(std::move(beside));
    else made.add<Key>(canvas, frame, labels);
}

}  // namespace quarterdeck
