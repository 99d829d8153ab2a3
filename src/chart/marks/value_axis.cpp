#include "chart/marks/value_axis.hpp"

#include <algorithm>

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

constexpr int fewest_ticks = 3;
constexpr int most_ticks = 7;

Stroke gridline(const ChartCanvas& canvas) { return {canvas.colours().gridline, canvas.em() * 0.06, {}}; }

}  // namespace

std::vector<std::string> tick_texts(const LinearScale& scale, const ChartSpec& chart) {
    std::vector<std::string> texts;
    for (const Decimal& tick : scale.ticks()) {
        texts.push_back(shown_number(tick, chart.unit, scale.tick_decimals(), Form::axis, chart.language));
    }
    return texts;
}

void draw_upright_value_axis(ChartCanvas& canvas, const LinearScale& scale, const ChartSpec& chart, Rect plot) {
    const std::vector<std::string> texts = tick_texts(scale, chart);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const double y = scale.position(scale.ticks()[index].to_double(), plot.bottom(), plot.y);
        canvas.draw(stroked_line({plot.x, y}, {plot.right(), y}, gridline(canvas)));
        canvas.draw_text(texts[index], {plot.x - canvas.em() * 0.5, y + canvas.baseline_below_middle()},
                         TextAnchor::end, canvas.colours().muted);
    }
}

void draw_lying_value_axis(ChartCanvas& canvas, const LinearScale& scale, const ChartSpec& chart, Rect plot) {
    const std::vector<std::string> texts = tick_texts(scale, chart);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const double x = scale.position(scale.ticks()[index].to_double(), plot.x, plot.right());
        canvas.draw(stroked_line({x, plot.y}, {x, plot.bottom()}, gridline(canvas)));
        canvas.draw_text(texts[index], {x, plot.bottom() + canvas.em() * 1.2}, TextAnchor::middle,
                         canvas.colours().muted);
    }
}

int room_for_ticks(double length, double text_length) {
    return std::clamp(static_cast<int>(length / std::max(1.0, text_length)), fewest_ticks, most_ticks);
}

}  // namespace quarterdeck
