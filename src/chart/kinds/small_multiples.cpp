#include <algorithm>
#include <cmath>

#include "chart/kinds/kinds.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double column_gap = 1.4;
constexpr double row_gap = 0.7;
constexpr double narrowest_panel = 9;
constexpr double shared_axis_room = 2.4;
constexpr double around_plot = 3;      // A panel's title, and the value above its highest point.
constexpr double least_plot = 4;
constexpr double wanted_plot = 5;

constexpr double wanted_shape = 1.8;   // Of a plot: width over height.
constexpr double cost_of_blanks = 0.8;  // Of a grid whose last row is empty.
constexpr int most_title_lines = 3;

int rows_of(int count, int in_row) { return (count + in_row - 1) / in_row; }

/// How well a grid of panels suits a size: less is better. Lengths in ems.
double cost(int count, int in_row, double width, double height) {
    const int rows = rows_of(count, in_row);
    const double panel_width = (width - column_gap * (in_row - 1)) / in_row;
    const double plot = (height - shared_axis_room - row_gap * (rows - 1)) / rows - around_plot;
    const double shape = std::abs(std::log(panel_width / std::max(plot, 0.1) / wanted_shape));
    return shape + cost_of_blanks * (rows * in_row - count) / in_row;
}

int most_in_row(int count, double width) {
    return std::clamp(static_cast<int>((width + column_gap) / (narrowest_panel + column_gap)), 1, std::max(1, count));
}

/// As many in a row as make plots of a good shape, none too narrow, and few blanks in the last row.
int panels_in_row(int count, double width, double height) {
    int best = 1;
    for (int in_row = 2; in_row <= most_in_row(count, width); ++in_row) {
        if (cost(count, in_row, width, height) < cost(count, best, width, height)) best = in_row;
    }
    return best;
}

/// Panels of one unit have one axis, so that they can be compared.
std::optional<Domain> shared_extent(const ChartSpec& chart) {
    std::optional<Domain> extent;
    for (const ChartPanel& panel : chart.panels) {
        if (panel.unit != chart.panel().unit) return std::nullopt;
        extent = joined(extent, value_extent(panel));
    }
    return extent;
}

/// The panels in rows. Where they share their axes these are drawn once: values left of each row, periods below each
/// column.
class PanelGrid {
public:
    PanelGrid(ChartCanvas& canvas, const ChartSpec& chart)
        : canvas_(canvas), chart_(chart), count_(static_cast<int>(chart.panels.size())), extent_(shared_extent(chart)) {
        const Size size = canvas.size();
        in_row_ = panels_in_row(count_, size.width / canvas.em(), size.height / canvas.em());
        const int rows = rows_of(count_, in_row_);
        const double between = column_gap * canvas.em() * (in_row_ - 1);
        if (extent_) axis_ = sides_of(canvas, compose(0, {})).left;
        width_ = std::max(0.0, (size.width - axis_ - between) / in_row_);
        category_axis_ = std::min(shared_axis_room * canvas.em(), size.height / 4);
        height_ = std::max(0.0, (size.height - category_axis_ - row_gap * canvas.em() * (rows - 1)) / std::max(1, rows));
        title_lines_ = longest_title(most_title_lines);
        // Where plots would get flat, the longest titles are cut instead.
        const double plot = height_ - title_lines_ * canvas.line_height() - around_plot / 2 * canvas.em();
        if (plot < wanted_plot * canvas.em()) title_lines_ = std::min(title_lines_, most_title_lines - 1);
    }

    void draw() {
        std::vector<PlotComposition> plots;
        Sides widest;
        for (int index = 0; index < count_; ++index) {
            plots.push_back(compose(index, frame(index)));
            if (extent_) continue;
            const Sides own = sides_of(canvas_, plots.back());
            widest = {std::max(widest.left, own.left), std::max(widest.right, own.right)};
        }
        for (PlotComposition& plot : plots) {
            settle(canvas_, plot, widest);
            quarterdeck::draw(canvas_, plot);
        }
    }

private:
    int longest_title(int most_lines) const {
        std::size_t lines = 1;
        for (const ChartPanel& panel : chart_.panels)
            lines = std::max(lines, canvas_.wrap(panel.title, width_, most_lines, true).size());
        return static_cast<int>(lines);
    }

    bool first_in_row(int index) const { return index % in_row_ == 0; }
    bool last_in_column(int index) const { return index + in_row_ >= count_; }

    Rect frame(int index) const {
        const int column = index % in_row_;
        const double left = column * (width_ + column_gap * canvas_.em()) + (column > 0 ? axis_ : 0);
        const double top = (index / in_row_) * (height_ + row_gap * canvas_.em());
        return {left, top, width_ + (column == 0 ? axis_ : 0), height_ + (last_in_column(index) ? category_axis_ : 0)};
    }

    PlotComposition compose(int index, Rect frame) const {
        const ChartPanel& panel = chart_.panels[static_cast<std::size_t>(index)];
        const PanelView view = panel_view(canvas_, chart_, panel, frame);
        const SharedPlot shared{extent_, last_in_column(index), !extent_ || first_in_row(index), title_lines_,
                                Skipping::all_but_years};
        return panel.mark == PanelMark::line ? compose_line_plot(canvas_, view, shared)
                                             : compose_column_plot(canvas_, view, shared);
    }

    ChartCanvas& canvas_;
    const ChartSpec& chart_;
    int count_;
    std::optional<Domain> extent_;
    int in_row_ = 1;
    int title_lines_ = 1;
    double axis_ = 0;  ///< The width of the axis that all share.
    double width_ = 0;
    double height_ = 0;
    double category_axis_ = 0;
};

HeightRange small_multiples_height(const ChartSpec& chart, double width, double line_height) {
    const auto count = static_cast<int>(chart.panels.size());
    const int rows = rows_of(count, most_in_row(count, width));
    const double panel = around_plot + line_height + least_plot;
    return {rows * panel + (rows - 1) * row_gap + shared_axis_room, any_height.most};
}

void draw_small_multiples_chart(ChartCanvas& canvas, const ChartSpec& chart) { PanelGrid(canvas, chart).draw(); }

}  // namespace

const KindDrawing small_multiples_drawing{draw_small_multiples_chart, small_multiples_height};

}  // namespace quarterdeck
