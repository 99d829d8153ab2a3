#include "chart/marks/levels.hpp"

#include "chart/marks/bands.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/separate.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double level_name_gap = 1;
constexpr double target_width = 0.26;

Stroke level_stroke(const ChartCanvas& canvas) {
    return {canvas.colours().ink, canvas.em() * 0.1, {canvas.em() * 0.4, canvas.em() * 0.25}};
}

void draw_dashes(ChartCanvas& canvas, Point middle, double half) {
    canvas.draw(stroked_line({middle.x - half, middle.y}, {middle.x + half, middle.y}, level_stroke(canvas)));
}

/// The ground is light: without an edge it would hardly be seen.
KeySign band_sign(Colour ground) {
    return [ground](ChartCanvas& canvas, Point middle, double half) {
        Shape patch = filled_rectangle({middle.x - half, middle.y - half, 2 * half, 2 * half}, ground);
        patch.outline = Paint::filled;
        patch.stroke = {canvas.colours().muted, canvas.em() * 0.05, {}};
        canvas.draw(std::move(patch));
    };
}

}  // namespace

std::vector<SideLabel> level_labels(const PanelView& view, const ChartCanvas& canvas) {
    std::vector<SideLabel> labels;
    for (const ReferenceLevel& level : view.panel.levels) {
        if (!drawable(level.value)) continue;
        labels.push_back({level.label, "", canvas.colours().ink, false, level.value});
        labels.back().sign = draw_dashes;
        labels.back().reaches_edge = !level.over || level.over->last + 1 == view.category_count();
    }
    for (const ValueBand& band : view.panel.bands) {
        if (band.label.empty() || !band.lower || !band.upper) continue;
        labels.push_back({band.label, "", canvas.colours().muted, false, (*band.lower + *band.upper) / 2});
        labels.back().sign = band_sign(band_ground(band.meaning, canvas.colours()));
        labels.back().reaches_edge = !band.over || band.over->last + 1 == view.category_count();
    }
    return labels;
}

void LevelLines::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const Stroke stroke = level_stroke(canvas);
    for (const ReferenceLevel& level : view_.panel.levels) {
        if (!drawable(level.value)) continue;
        const double at = plot.position(level.value);
        const Domain along = along_categories(plot, level.over);
        const Point from = plot.upright() ? Point{along.lower, at} : Point{at, along.lower};
        const Point to = plot.upright() ? Point{along.upper, at} : Point{at, along.upper};
        canvas.draw(stroked_line(from, to, {canvas.colours().paper, stroke.width * 2.2, {}}));
        canvas.draw(stroked_line(from, to, stroke));
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

/// Each in one line, or in several where it is wider than the frame.
std::vector<LevelNames::Name> LevelNames::names(const ChartCanvas& canvas) const {
    std::vector<Name> names;
    for (const ReferenceLevel& level : view_.panel.levels) {
        if (drawable(level.value)) names.push_back({canvas.wrap(level.label, view_.frame.width), level.value});
    }
    for (const ValueBand& band : view_.panel.bands) {
        if (band.lower && band.upper && !band.label.empty())
            names.push_back({canvas.wrap(band.label, view_.frame.width), (*band.lower + *band.upper) / 2});
    }
    return names;
}

bool LevelNames::side_by_side(const ChartCanvas& canvas) const {
    std::vector<Extent> extents;
    for (const Name& name : names(canvas)) extents.push_back({0, canvas.widest(name.lines)});
    return can_separate(extents, level_name_gap * canvas.em(), 0, view_.frame.width);
}

Ends LevelNames::ends(const ChartCanvas& canvas, const Plot&) const {
    const bool one_row = side_by_side(canvas);
    std::size_t rows = 0;
    for (const Name& name : names(canvas)) rows = one_row ? std::max(rows, name.lines.size()) : rows + name.lines.size();
    return {static_cast<double>(rows) * canvas.line_height(), 0};
}

void LevelNames::draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const {
    const std::vector<Name> all = names(canvas);
    const Rect frame = plot.frame;
    const bool one_row = side_by_side(canvas);
    std::vector<Extent> wanted;
    for (const Name& name : all) wanted.push_back({plot.position(name.value), canvas.widest(name.lines)});
    const std::vector<double> beside = separate(wanted, level_name_gap * canvas.em(), frame.x, frame.right());
    const double top = inner.y - ends(canvas, plot).above;
    double middle = top + canvas.line_height() / 2;
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (one_row) middle = top + canvas.line_height() / 2;
        const double x = one_row ? beside[index] : separate({wanted[index]}, 0, frame.x, frame.right()).front();
        for (const std::string& line : all[index].lines) {
            canvas.draw_text(line, {x, middle + canvas.baseline_below_middle()}, TextAnchor::middle,
                             canvas.colours().ink);
            middle += canvas.line_height();
        }
    }
}

}  // namespace quarterdeck
