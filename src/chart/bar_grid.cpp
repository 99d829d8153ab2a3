#include "chart/bar_grid.hpp"

#include <algorithm>
#include <numeric>

#include "chart/marks/category_names.hpp"
#include "chart/marks/row_names.hpp"
#include "chart/shared_plot.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double beside_plot = 1.4;
constexpr double below_plot = 0.9;
constexpr double narrowest_lying_plot = 9;

/// What names may take at most, of the chart's width: more where fewer lines make the chart lower.
constexpr double widest_shared_names[] = {0.3, 0.4, 0.5};

class BarGrid {
public:
    BarGrid(const ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent, double widest_names)
        : canvas_(canvas), chart_(chart), extent_(extent), widest_names_(widest_names * canvas.size().width),
          shared_names_(canvas.size().width >= narrow_frame * canvas.em()) {
        if (shared_names_) names_ = sides_of(canvas, names({0, 0, canvas.size().width, tall()})).left;
        arrange();
    }

    HeightRange height() const {
        HeightRange all{gaps(), gaps(), gaps()};
        for (int row = 0; row < rows(); ++row) {
            const HeightRange own = height_of(row);
            all = {all.legible + own.legible, all.least + own.least, all.most + own.most};
        }
        return all;
    }

    void draw(ChartCanvas& canvas) const {
        double top = 0;
        for (int row = 0; row < rows(); ++row) {
            const double height = height_of(row).legible * scale();
            draw_row(canvas, row, top, std::min(height, height_of(row).most));
            top += height + below_plot * canvas.em();
        }
    }

private:
    int count() const { return static_cast<int>(chart_.panels.size()); }
    int rows() const { return (count() + in_row_ - 1) / in_row_; }
    double gaps() const { return below_plot * canvas_.em() * (rows() - 1); }
    double tall() const { return canvas_.em() * 10'000; }

    /// As few rows as can be, and as many plots in each.
    void arrange() {
        const double gap = beside_plot * canvas_.em();
        const double room = canvas_.size().width - names_;
        const double most = (room + gap) / (narrowest_lying_plot * canvas_.em() + gap);
        in_row_ = shared_names_ ? std::clamp(static_cast<int>(most), 1, std::max(1, count())) : 1;
        in_row_ = (count() + rows() - 1) / rows();
        width_ = std::max(0.0, (room - gap * (in_row_ - 1)) / in_row_);
    }

    /// By how much rows are higher than they must be, or lower where there is no room.
    double scale() const {
        double legible = 0;
        for (int row = 0; row < rows(); ++row) legible += height_of(row).legible;
        return std::max(0.0, canvas_.size().height - gaps()) / std::max(legible, 1.0);
    }

    HeightRange height_of(int row) const {
        HeightRange highest{0, 0, 0};
        for (int index = row * in_row_; index < end_of(row); ++index) {
            PlotComposition made = compose(index, {0, 0, width_, tall()});
            settle(canvas_, made);
            const HeightRange of_bar = row_height(canvas_, made.plot, height_of_name());
            const double bars = static_cast<double>(chart_.categories.size());
            const double ends = height_of_ends(made);
            highest = {std::max(highest.legible, ends + bars * of_bar.legible), std::max(highest.least, ends + bars * of_bar.least),
                       std::max(highest.most, ends + bars * of_bar.most)};
        }
        return highest;
    }

    double height_of_name() const {
        const double width = shared_names_ ? widest_names_ : widest_names * width_;
        return height_of_names(canvas_, width, category_names(chart_));
    }

    int end_of(int row) const { return std::min(count(), (row + 1) * in_row_); }

    int title_lines(int row) const {
        std::size_t lines = 1;
        for (int index = row * in_row_; index < end_of(row); ++index)
            lines = std::max(lines, canvas_.wrap(panel(index).title, width_, ChartCanvas::any_lines, true).size());
        return static_cast<int>(lines);
    }

    void draw_row(ChartCanvas& canvas, int row, double top, double height) const {
        std::vector<PlotComposition> plots;
        for (int index = row * in_row_; index < end_of(row); ++index) {
            const double left = names_ + (index % in_row_) * (width_ + beside_plot * canvas.em());
            plots.push_back(compose(index, {left, top, width_, height}));
        }
        const Ends ends = draw_in_row(canvas, std::move(plots));
        if (!shared_names_) return;
        PlotComposition beside = names({0, top, names_, height});
        settle(canvas, beside, {}, ends);
        quarterdeck::draw(canvas, beside);
    }

    const ChartPanel& panel(int index) const { return chart_.panels[static_cast<std::size_t>(index)]; }

    PlotComposition compose(int index, Rect frame) const {
        SharedPlot shared;
        shared.data = extent_;
        shared.with_categories = !shared_names_;
        shared.title_lines = title_lines(index / in_row_);
        return compose_bar_plot(canvas_, panel_view(canvas_, chart_, panel(index), frame), shared);
    }

    /// A plot of nothing but the names of its categories.
    PlotComposition names(Rect frame) const {
        PlotComposition made{{frame, {}, Orientation::lying, CategoryScale(chart_.categories),
                              LinearScale({}, ZeroBaseline::always, 2), {}}};
        made.plot.categories.fill(0, frame.height);
        made.add<CategoryNames>(panel_view(canvas_, chart_, chart_.panel(), frame), widest_names_);
        return made;
    }

    const ChartCanvas& canvas_;
    const ChartSpec& chart_;
    std::optional<Domain> extent_;
    double widest_names_;
    bool shared_names_;  ///< Whether names stand once beside each row of plots.
    double names_ = 0;   ///< What they take.
    int in_row_ = 1;
    double width_ = 0;
};

/// The one that can be lowest.
BarGrid lowest_grid(const ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent) {
    double best = widest_shared_names[0];
    double lowest = BarGrid(canvas, chart, extent, best).height().legible;
    for (const double part : widest_shared_names) {
        const double height = BarGrid(canvas, chart, extent, part).height().legible;
        if (height < lowest) best = part;
        lowest = std::min(lowest, height);
    }
    return {canvas, chart, extent, best};
}

}  // namespace

HeightRange bar_grid_height(const ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent) {
    return lowest_grid(canvas, chart, extent).height();
}

void draw_bar_grid(ChartCanvas& canvas, const ChartSpec& chart, std::optional<Domain> extent) {
    lowest_grid(canvas, chart, extent).draw(canvas);
}

}  // namespace quarterdeck
