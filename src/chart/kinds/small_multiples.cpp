#include <algorithm>
#include <cmath>

#include "chart/bar_grid.hpp"
#include "chart/kinds/kinds.hpp"
#include "chart/marks/row_names.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double column_gap = 1.4;
constexpr double row_gap = 0.7;
constexpr double narrowest_panel = 9;
constexpr double shared_axis_room = 2.4;
constexpr double around_plot = 3;      // A panel's title, and the value above its highest point.
constexpr double legible_multiple = 3;  // Lower, and a line from 20% to 60% looks level.
constexpr double least_multiple = 4.6;
constexpr double least_multiple_when_narrow = 5.4;
constexpr double flattest_plot = 1.6;
constexpr int most_lines_of_title = 12;

constexpr double wanted_shape = 1.8;   // Of a plot: width over height.
constexpr double cost_of_blanks = 0.8;  // Of a grid whose last row is empty.

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
    PanelGrid(const ChartCanvas& canvas, const ChartSpec& chart, int in_row)
        : canvas_(canvas), chart_(chart), count_(static_cast<int>(chart.panels.size())), extent_(shared_extent(chart)),
          in_row_(in_row) {
        const double between = column_gap * canvas.em() * (in_row_ - 1);
        if (extent_) axis_ = sides_of(canvas, compose(0, {})).left;
        width_ = std::max(0.0, (canvas.size().width - axis_ - between) / in_row_);
        title_lines_ = lines_of_titles();
    }

    /// With every title whole above a plot that can be read.
    double least_height(double least_plot) const {
        double height = gaps() + axis_height();
        for (const int lines : title_lines_)
            height += (around_plot + least_plot) * canvas_.em() + (lines - 1) * canvas_.line_height();
        return height;
    }

    /// Whether every category can be named below the plots.
    bool categories_fit() const {
        const Rect tall{0, 0, frame_width(0), canvas_.size().width};
        return count_ == 0 || categories_fit_below(canvas_, panel_view(canvas_, chart_, chart_.panel(), tall), compose(0, tall));
    }

    void draw(ChartCanvas& canvas) {
        category_axis_ = std::min(axis_height(), canvas_.size().height / 3);
        lay_out_rows(std::max(0.0, canvas_.size().height - category_axis_ - gaps()));
        std::vector<PlotComposition> plots;
        for (int index = 0; index < count_; ++index) plots.push_back(compose(index, frame(index)));
        if (!extent_) return draw_aligned(canvas, std::move(plots));
        for (PlotComposition& plot : plots) draw_settled(canvas, std::move(plot));
    }

private:
    struct Row {
        double top = 0;
        double height = 0;
        int title_lines = 1;
    };

    int rows() const { return rows_of(count_, in_row_); }
    double gaps() const { return row_gap * canvas_.em() * (rows() - 1); }

    /// What periods and years below the plots take: as much as they are, or the plots above them would be lower than their
    /// neighbours and one value stand at two heights.
    double axis_height() const {
        if (count_ == 0) return 0;
        const int last = count_ - 1;
        const Rect tall{0, 0, frame_width(last), canvas_.size().width};
        PlotComposition made = compose(last, tall);
        settle(canvas_, made);
        return std::max(0.0, tall.bottom() - made.plot.area.bottom());
    }

    /// In how many lines titles may stand so that something is left of the plots below them.
    int most_title_lines(double height) const {
        const double left = height - rows() * (flattest_plot + around_plot / 2) * canvas_.em();
        int most = 1;
        for (int lines = 2; lines <= most_lines_of_title; ++lines) {
            int in_all = 0;
            for (const int own : title_lines_) in_all += std::min(lines, own);
            if (in_all * canvas_.line_height() <= left) most = lines;
        }
        return most;
    }

    /// Of the longest title in each row.
    std::vector<int> lines_of_titles() const {
        std::vector<int> lines(static_cast<std::size_t>(rows()), 1);
        for (int index = 0; index < count_; ++index) {
            const std::string& title = chart_.panels[static_cast<std::size_t>(index)].title;
            int& most = lines[static_cast<std::size_t>(index / in_row_)];
            const std::size_t own = canvas_.wrap(title, frame_width(index), ChartCanvas::any_lines, true).size();
            most = std::max(most, static_cast<int>(own));
        }
        return lines;
    }

    /// Plots of one height under titles as high as the longest of their row. Where nothing would be left of plots the
    /// longest titles are cut instead.
    void lay_out_rows(double height) {
        const int most_lines = most_title_lines(height);
        double free = height;
        for (const int lines : title_lines_) {
            rows_.push_back({0, 0, std::min(lines, most_lines)});
            free -= rows_.back().title_lines * canvas_.line_height();
        }
        double top = 0;
        for (Row& row : rows_) {
            row.top = top;
            row.height = std::max(0.0, free / rows()) + row.title_lines * canvas_.line_height();
            top += row.height + row_gap * canvas_.em();
        }
    }

    const Row& row_of(int index) const { return rows_[static_cast<std::size_t>(index / in_row_)]; }

    bool first_in_row(int index) const { return index % in_row_ == 0; }
    bool last_in_column(int index) const { return index + in_row_ >= count_; }
    /// The first in each row has the axis too.
    double frame_width(int index) const { return width_ + (first_in_row(index) ? axis_ : 0); }

    Rect frame(int index) const {
        const int column = index % in_row_;
        const double left = column * (width_ + column_gap * canvas_.em()) + (column > 0 ? axis_ : 0);
        const Row& row = row_of(index);
        return {left, row.top, frame_width(index), row.height + (last_in_column(index) ? category_axis_ : 0)};
    }

    /// As if periods and a title of one line stood at every plot.
    std::optional<TickRoom> ticks() const {
        if (rows_.empty()) return std::nullopt;
        const double titles = (rows_.front().title_lines - 1) * canvas_.line_height();
        return upright_ticks(canvas_, {0, 0, width_, rows_.front().height - titles + category_axis_});
    }

    PlotComposition compose(int index, Rect frame) const {
        const ChartPanel& panel = chart_.panels[static_cast<std::size_t>(index)];
        const PanelView view = panel_view(canvas_, chart_, panel, frame);
        const SharedPlot shared{extent_, last_in_column(index), !extent_ || first_in_row(index),
                                rows_.empty() ? 1 : row_of(index).title_lines,
                                Skipping::all_but_years, ticks()};
        return panel.mark == PanelMark::line ? compose_line_plot(canvas_, view, shared)
                                             : compose_column_plot(canvas_, view, shared);
    }

    const ChartCanvas& canvas_;
    const ChartSpec& chart_;
    int count_;
    std::optional<Domain> extent_;
    int in_row_;
    double axis_ = 0;  ///< The width of the axis that all share.
    double width_ = 0;
    std::vector<int> title_lines_;  ///< Of each row, where there is room.
    std::vector<Row> rows_;
    double category_axis_ = 0;
};

HeightRange small_multiples_height(const ChartCanvas& canvas, const ChartSpec& chart) {
    const double width = canvas.size().width / canvas.em();
    const PanelGrid grid(canvas, chart, most_in_row(static_cast<int>(chart.panels.size()), width));
    if (!grid.categories_fit()) return bar_grid_height(canvas, chart, shared_extent(chart));
    const double least_plot = width < narrow_frame ? least_multiple_when_narrow : least_multiple;
    return {grid.least_height(legible_multiple), grid.least_height(least_plot), any_height.most};
}

void draw_small_multiples_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const Size size{canvas.size().width / canvas.em(), canvas.size().height / canvas.em()};
    const int count = static_cast<int>(chart.panels.size());
    PanelGrid lowest(canvas, chart, most_in_row(count, size.width));
    PanelGrid best(canvas, chart, panels_in_row(count, size.width, size.height));
    if (!lowest.categories_fit()) draw_bar_grid(canvas, chart, shared_extent(chart));
    else if (best.least_height(legible_multiple) <= canvas.size().height) best.draw(canvas);
    else lowest.draw(canvas);
}

}  // namespace

const KindDrawing small_multiples_drawing{draw_small_multiples_chart, small_multiples_height};

}  // namespace quarterdeck
