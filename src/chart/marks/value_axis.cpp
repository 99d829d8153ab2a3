#include "chart/marks/value_axis.hpp"

#include <algorithm>

#include "chart/marks/category_names.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

constexpr int fewest_ticks = 3;
constexpr int most_axis_ticks = 7;
constexpr double height_of_a_tick = 3.2;    // In ems: nearer, gridlines crowd.
constexpr double least_of_a_tick = 1.7;
constexpr double height_of_the_rest = 4.5;  // In ems: about what stands above and below the plot.
constexpr double width_of_a_tick = 5;       // In ems.
constexpr double part_beside_names = 0.6;  // Of a frame: the rest is for names and values.
constexpr double part_below_names = 0.85;
constexpr double part_for_bullet = 0.45;
constexpr double tick_length = 0.3;    // In ems: how far a lying plot's lines reach towards their texts.
constexpr double half_a_tick = 0.55;  // In ems: the highest tick's text reaches above the plot.

Stroke gridline(const ChartCanvas& canvas) { return {canvas.colours().gridline, canvas.em() * 0.06, {}}; }

/// The sign that a part of the axis, down to zero, is left out: where the axis begins, along it.
Shape zigzag(Point foot, Orientation orientation, double em, Colour colour) {
    const auto at = [&](double across, double along) {
        return orientation == Orientation::upright ? Point{foot.x + across * em, foot.y - along * em}
                                                   : Point{foot.x + along * em, foot.y + across * em};
    };
    return stroked_polyline({at(0, 0), at(0, 0.35), at(-0.25, 0.5), at(0.25, 0.8), at(0, 0.95), at(0, 1.3)},
                            {colour, em * 0.08, {}});
}

}  // namespace

std::vector<std::string> tick_texts(const LinearScale& scale, const PanelView& view) {
    std::vector<std::string> texts;
    for (const Decimal& tick : scale.ticks()) {
        texts.push_back(
            shown_number(tick, view.panel.unit, scale.tick_decimals(), Form::axis, view.chart.language));
    }
    return texts;
}

Sides ValueAxis::sides(const ChartCanvas& canvas, const Plot& plot) const {
    if (!with_texts_) return {};
    const double widest = canvas.widest(tick_texts(plot.values, view_));
    if (!plot.upright()) return {widest / 2, widest / 2};
    return {plot.values.ticks().empty() ? 0 : widest + canvas.em() * 0.5, 0};
}

Ends ValueAxis::ends(const ChartCanvas& canvas, const Plot& plot) const {
    if (plot.upright()) return {half_a_tick * canvas.em(), 0};
    return {0, canvas.line_height() * 1.4};
}

void ValueAxis::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const std::vector<std::string> texts = tick_texts(plot.values, view_);
    for (std::size_t index = 0; index < texts.size(); ++index)
        draw_tick(canvas, plot, plot.position(plot.values.ticks()[index].to_double()), texts[index]);
}

void ValueAxis::draw_tick(ChartCanvas& canvas, const Plot& plot, double at, const std::string& text) const {
    const Rect area = plot.area;
    const Colour muted = canvas.colours().muted;
    if (plot.upright()) {
        canvas.draw(stroked_line({area.x, at}, {area.right(), at}, gridline(canvas)));
        const Point baseline{area.x - canvas.em() * 0.5, at + canvas.baseline_below_middle()};
        if (with_texts_) canvas.draw_text(text, baseline, TextAnchor::end, muted);
    } else {
        const double foot = area.bottom() + canvas.em() * tick_length;
        canvas.draw(stroked_line({at, area.y}, {at, foot}, gridline(canvas)));
        canvas.draw_text(text, {at, area.bottom() + canvas.em() * 1.2}, TextAnchor::middle, muted);
    }
}

void FootLine::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const Stroke line{canvas.colours().muted, canvas.em() * 0.08, {}};
    const double foot = plot.foot();
    const Rect area = plot.area;
    if (plot.upright()) {
        canvas.draw(stroked_line({area.x, foot}, {area.right(), foot}, line));
        if (plot.values.domain().lower > 0)
            canvas.draw(zigzag({area.x, foot}, plot.orientation, canvas.em(), line.colour));
    } else {
        canvas.draw(stroked_line({foot, area.y}, {foot, area.bottom()}, line));
        if (plot.values.domain().lower > 0)
            canvas.draw(zigzag({foot, area.bottom()}, plot.orientation, canvas.em(), line.colour));
    }
}

int room_for_ticks(double length, double text_length) {
    return std::clamp(static_cast<int>(length / std::max(1.0, text_length)), fewest_ticks, most_axis_ticks);
}

/// At most as many as their texts leave apart.
TickRoom upright_ticks(const ChartCanvas& canvas, Rect frame) {
    const double length = frame.height - height_of_the_rest * canvas.em();
    const int usual = room_for_ticks(length, height_of_a_tick * canvas.em());
    const int apart = static_cast<int>(std::max(0.0, length) / (least_of_a_tick * canvas.em()));
    return {usual, std::clamp(apart, usual, usual + (usual + 1) / 2)};
}

int lying_ticks(const ChartCanvas& canvas, const PanelView& view) {
    const double part = lead_for_names(canvas, view) > 0 ? part_below_names : part_beside_names;
    return room_for_ticks(view.frame.width * part, width_of_a_tick * canvas.em());
}

int bullet_ticks(const ChartCanvas& canvas, Rect frame) {
    return room_for_ticks(frame.width * part_for_bullet, width_of_a_tick * canvas.em());
}

}  // namespace quarterdeck
