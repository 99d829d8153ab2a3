#include "chart/marks/upright_plot.hpp"

#include <algorithm>

#include "chart/marks/value_axis.hpp"

namespace quarterdeck {

namespace {

constexpr double height_of_a_tick = 3.2;    // In ems: nearer, gridlines crowd.
constexpr double height_of_the_rest = 4.5;  // In ems: about what stands above and below the plot.
constexpr double smallest_plot = 1;         // In points, for frames too small to draw in.

int ticks_for(const ChartCanvas& canvas) {
    const double plot_height = canvas.size().height - height_of_the_rest * canvas.em();
    return room_for_ticks(plot_height, height_of_a_tick * canvas.em());
}

Rect width_between(const ChartCanvas& canvas, const LinearScale& scale, const ChartSpec& chart, double right) {
    const std::vector<std::string> texts = tick_texts(scale, chart);
    const double left = texts.empty() ? 0 : canvas.widest(texts) + canvas.em() * 0.5;
    return {left, 0, std::max(smallest_plot, canvas.size().width - left - right), 0};
}

int category_count(const ChartSpec& chart) { return std::max(1, static_cast<int>(chart.categories.size())); }

BandScale bands_in(const ChartSpec& chart, Rect area, std::optional<double> end_room, double overhang) {
    if (!end_room) return BandScale::filling(area.x, area.width, category_count(chart));
    return BandScale::between(area.x, area.width, category_count(chart), std::max(overhang, *end_room));
}

/// The sign that a part of the axis, down to zero, is left out.
Shape zigzag(Point foot, double em, Colour colour) {
    const auto at = [&](double right, double up) { return Point{foot.x + right * em, foot.y - up * em}; };
    return stroked_polyline({at(0, 0), at(0, 0.35), at(-0.25, 0.5), at(0.25, 0.8), at(0, 0.95), at(0, 1.3)},
                            {colour, em * 0.08, {}});
}

}  // namespace

UprightPlot::UprightPlot(const ChartCanvas& canvas, const ChartSpec& chart, ZeroBaseline baseline,
                         std::optional<double> end_room, const SideLabels& side_labels)
    : scale_(chart, baseline, ticks_for(canvas)),
      area_(width_between(canvas, scale_, chart, side_labels.width())),
      category_axis_(canvas, chart, area_.width / category_count(chart)),
      bands_(bands_in(chart, area_, end_room, category_axis_.overhang())),
      frame_(canvas.size()) {}

void UprightPlot::leave(PlotSpace space) {
    space_ = space;
    area_.y = space.above;
    area_.height = std::max(smallest_plot, frame_.height - space.above - space.below - category_axis_.height());
}

void UprightPlot::draw_axes(ChartCanvas& canvas, const ChartSpec& chart) const {
    draw_upright_value_axis(canvas, scale_, chart, area_);
    category_axis_.draw(canvas, bands_, area_.bottom() + space_.below);
}

void UprightPlot::draw_foot(ChartCanvas& canvas) const {
    const Stroke line{canvas.colours().muted, canvas.em() * 0.08, {}};
    canvas.draw(stroked_line({area_.x, foot()}, {area_.right(), foot()}, line));
    if (scale_.domain().lower > 0) canvas.draw(zigzag({area_.x, foot()}, canvas.em(), canvas.colours().muted));
}

}  // namespace quarterdeck
