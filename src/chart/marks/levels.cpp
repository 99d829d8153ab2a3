#include "chart/marks/levels.hpp"

#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double level_name_gap = 1;
constexpr double target_width = 0.26;
constexpr double target_overshoot = 0.25;

}  // namespace

std::vector<SideLabel> level_labels(const PanelView& view, const ChartCanvas& canvas) {
    std::vector<SideLabel> labels;
    for (const ReferenceLevel& level : view.panel.levels) {
        if (drawable(level.value)) labels.push_back({level.label, canvas.colours().ink, false, level.value});
    }
    for (const ValueBand& band : view.panel.bands) {
        if (!band.label.empty() && band.lower && band.upper)
            labels.push_back({band.label, canvas.colours().muted, false, (*band.lower + *band.upper) / 2});
    }
    return labels;
}

void LevelLines::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const double width = canvas.em() * 0.1;
    for (const ReferenceLevel& level : view_.panel.levels) {
        if (!drawable(level.value)) continue;
        const double at = plot.position(level.value);
        const Point from = plot.upright() ? Point{plot.area.x, at} : Point{at, plot.area.y};
        const Point to = plot.upright() ? Point{plot.area.right(), at} : Point{at, plot.area.bottom()};
        canvas.draw(stroked_line(from, to, {canvas.colours().paper, width * 2.2, {}}));
        canvas.draw(stroked_line(from, to, {canvas.colours().ink, width, {canvas.em() * 0.4, canvas.em() * 0.25}}));
    }
}

void TargetMarks::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const double width = target_width * canvas.em();
    const double over = target_overshoot * canvas.em();
    const double edge = 0.1 * canvas.em();
    for (const ReferenceLevel& level : view_.panel.levels) {
        if (!drawable(level.value)) continue;
        const Rect mark{plot.position(level.value) - width / 2, plot.area.y - over, width, plot.area.height + 2 * over};
        canvas.draw(filled_rectangle({mark.x - edge, mark.y, mark.width + 2 * edge, mark.height}, canvas.colours().paper));
        Shape target = filled_rectangle(mark, canvas.colours().ink);
        target.title = level.label;
        canvas.draw(std::move(target));
    }
}

std::vector<LevelNames::Name> LevelNames::names(const ChartCanvas& canvas) const {
    std::vector<Name> names;
    for (const ReferenceLevel& level : view_.panel.levels) {
        const std::vector<std::string> lines = canvas.wrap(level.label, view_.frame.width, 1);
        if (drawable(level.value) && !lines.empty()) names.push_back({lines.front(), level.value});
    }
    for (const ValueBand& band : view_.panel.bands) {
        const std::vector<std::string> lines = canvas.wrap(band.label, view_.frame.width, 1);
        if (band.lower && band.upper && !lines.empty())
            names.push_back({lines.front(), (*band.lower + *band.upper) / 2});
    }
    return names;
}

int LevelNames::rows(const ChartCanvas& canvas) const {
    std::vector<Extent> extents;
    for (const Name& name : names(canvas)) extents.push_back({0, canvas.text_width(name.text)});
    if (extents.empty()) return 0;
    return can_separate(extents, level_name_gap * canvas.em(), 0, view_.frame.width) ? 1
                                                                                     : static_cast<int>(extents.size());
}

Ends LevelNames::ends(const ChartCanvas& canvas, const Plot&) const {
    return {rows(canvas) * canvas.line_height(), 0};
}

void LevelNames::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const std::vector<Name> all = names(canvas);
    const Rect frame = plot.frame;
    std::vector<Extent> wanted;
    for (const Name& name : all) wanted.push_back({plot.position(name.value), canvas.text_width(name.text)});
    std::vector<double> middles = separate(wanted, level_name_gap * canvas.em(), frame.x, frame.right());
    const int row_count = rows(canvas);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const double row = row_count > 1 ? static_cast<double>(index) : 0;
        if (row_count > 1) middles[index] = separate({wanted[index]}, 0, frame.x, frame.right()).front();
        const double middle = inner.y - (row_count - row - 0.5) * canvas.line_height();
        canvas.draw_text(all[index].text, {middles[index], middle + canvas.baseline_below_middle()},
                         TextAnchor::middle, canvas.colours().ink);
    }
}

}  // namespace quarterdeck
