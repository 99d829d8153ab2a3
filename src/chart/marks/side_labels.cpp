#include "chart/marks/side_labels.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

constexpr int most_lines = 3;
constexpr double space_before = 0.6;  // In ems, from the plot's edge to the labels.
constexpr double space_after = 0.3;   // To the frame's edge, since browsers may set text a little wider.
constexpr double gap = 0.15;          // In ems, between labels.

std::vector<Extent> extents_of(const std::vector<std::size_t>& line_counts, const std::vector<double>& wanted,
                               double line_height) {
    std::vector<Extent> extents;
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        extents.push_back({wanted[index], static_cast<double>(line_counts[index]) * line_height});
    }
    return extents;
}

/// A part of the frame, but in small frames no less than most names need.
double widest_column(const ChartCanvas& canvas) {
    return std::min(canvas.size().width * 0.4, std::max(canvas.size().width * 0.24, 8 * canvas.em()));
}

}  // namespace

SideLabels::SideLabels(const ChartCanvas& canvas, std::vector<SideLabel> labels) {
    const double widest = widest_column(canvas);
    for (SideLabel& label : labels) {
        Entry entry{std::move(label), {}};
        entry.lines = canvas.wrap(entry.label.text, widest, most_lines, entry.label.bold);
        for (const std::string& line : entry.lines) {
            text_width_ = std::max(text_width_, canvas.text_width(line, entry.label.bold));
        }
        if (!entry.lines.empty()) entries_.push_back(std::move(entry));
    }
    width_ = entries_.empty() ? 0 : text_width_ + (space_before + space_after) * canvas.em();
}

/// Where labels in full would be higher than the plot, they are kept to one line; and of what then still finds no room
/// the last are left out.
void SideLabels::draw_at(ChartCanvas& canvas, double x, double top, double bottom, std::vector<double> wanted) const {
    std::vector<Entry> entries = entries_;
    const auto extents = [&] {
        std::vector<std::size_t> counts;
        counts.reserve(entries.size());
        for (const Entry& entry : entries) counts.push_back(entry.lines.size());
        return extents_of(counts, wanted, canvas.line_height());
    };
    const double distance = gap * canvas.em();
    if (!can_separate(extents(), distance, top, bottom)) {
        for (Entry& entry : entries) entry.lines = canvas.wrap(entry.label.text, text_width_, 1, entry.label.bold);
    }
    while (!entries.empty() && !can_separate(extents(), distance, top, bottom)) {
        entries.pop_back();
        wanted.pop_back();
    }
    const std::vector<double> middles = separate(extents(), distance, top, bottom);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const double text_x = x + space_before * canvas.em();
        draw_entry(canvas, entries[index], text_x, middles[index]);
        if (std::abs(middles[index] - wanted[index]) < canvas.em() * 0.3) continue;
        const Stroke leader{canvas.colours().rule, canvas.em() * 0.06, {}};
        canvas.draw(stroked_line({x, wanted[index]}, {text_x - canvas.em() * 0.15, middles[index]}, leader));
    }
}

void SideLabels::draw_entry(ChartCanvas& canvas, const Entry& entry, double x, double middle) {
    const double half = static_cast<double>(entry.lines.size()) * canvas.line_height() / 2;
    double baseline = middle - half + canvas.line_height() / 2 + canvas.baseline_below_middle();
    for (const std::string& line : entry.lines) {
        canvas.draw_text(line, {x, baseline}, TextAnchor::start, entry.label.colour, entry.label.bold);
        baseline += canvas.line_height();
    }
}

}  // namespace quarterdeck
