#include <algorithm>
#include <numeric>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/rag_shape.hpp"
#include "chart/marks/row_names.hpp"
#include "model/judgement.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double name_gap = 0.8;
constexpr double shape_size = 1.05;
constexpr double highest_row = 3.4;
constexpr double room_for_value = 2.5;  // Of a row: less, and the shapes stand alone.
constexpr double lowest_row = 1.1;
constexpr double legible_shape_row = 1.3;
constexpr double least_row = 1.8;
constexpr double row_under_name = 3;    // Of a row whose name stands above its shapes: they and their values.
constexpr double around_row_name = 0.4;

std::vector<std::string> series_names(const ChartPanel& panel) {
    std::vector<std::string> names;
    for (const ChartSeries& series : panel.series) names.push_back(series.name);
    return names;
}

/// What each row has for the name above its shapes, in points.
std::vector<double> heights_of_names(const ChartCanvas& canvas, const PanelView& view) {
    std::vector<double> heights;
    for (const std::string& name : series_names(view.panel))
        heights.push_back(height_of_names(canvas, view.frame.width, {name}) + around_row_name * canvas.em());
    return heights;
}

/// A row for each series: its name, and at each period the shape of its judgement over the figure.
class RagRows : public Mark {
public:
    RagRows(const ChartCanvas& canvas, const PanelView& view)
        : view_(view), name_heights_(static_cast<std::size_t>(view.series_count())) {
        if (!names_stand_above(canvas, view.frame.width, series_names(view.panel))) return;
        std::vector<double> heights = heights_of_names(canvas, view);
        const double left = view.frame.height - std::accumulate(heights.begin(), heights.end(), 0.0);
        above_ = left > lowest_row * canvas.em() * (view.series_count() + 4);
        if (above_) name_heights_ = std::move(heights);
    }

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override {
        if (above_) return {};
        double widest = 0;
        for (int series = 0; series < view_.series_count(); ++series)
            widest = std::max(widest, canvas.widest(name(canvas, plot, series)));
        return {widest + name_gap * canvas.em(), 0};
    }

    void draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const override {
        const double cells = cell_height(canvas, plot);
        const int every = std::max(1, static_cast<int>(lowest_row * canvas.em() / std::max(cells, 0.01) + 0.999));
        double top = plot.area.y;
        for (int series = 0; series < view_.series_count(); ++series) {
            const double name_height = name_heights_[static_cast<std::size_t>(series)];
            const double bottom = top + name_height + cells;
            if (above_ || series % every == 0) draw_name(canvas, plot, series, top, cells);
            for (int category = 0; category < view_.category_count(); ++category)
                draw_cell(canvas, plot, series, category, bottom - cells / 2, cells);
            canvas.draw(stroked_line({plot.frame.x, bottom}, {plot.area.right(), bottom},
                                     {canvas.colours().gridline, canvas.em() * 0.06, {}}));
            top = bottom;
        }
    }

private:
    /// Of each row without a name above it.
    double cell_height(const ChartCanvas& canvas, const Plot& plot) const {
        std::size_t lines = 0;
        for (int series = 0; series < view_.series_count(); ++series)
            lines = std::max(lines, name(canvas, plot, series).size());
        const double beside = static_cast<double>(lines) * canvas.line_height() + around_row_name * canvas.em();
        const double highest =
            above_ ? row_under_name * canvas.em() : std::max(highest_row * canvas.em(), beside);
        const double names = std::accumulate(name_heights_.begin(), name_heights_.end(), 0.0);
        return std::clamp((plot.area.height - names) / std::max(1, view_.series_count()), 0.0, highest);
    }

    std::vector<std::string> name(const ChartCanvas& canvas, const Plot& plot, int series) const {
        if (above_) return canvas.wrap(view_.series(series).name, plot.frame.width);
        const double row = plot.frame.height / std::max(1, view_.series_count() + 1);
        const int lines = std::max(1, static_cast<int>(row / canvas.line_height()));
        return canvas.wrap(view_.series(series).name, plot.frame.width * widest_names, lines);
    }

    void draw_name(ChartCanvas& canvas, const Plot& plot, int series, double top, double row) const {
        const std::vector<std::string> lines = name(canvas, plot, series);
        const double height = static_cast<double>(lines.size()) * canvas.line_height();
        const double before = above_ ? around_row_name * canvas.em() / 2 : (row - height) / 2;
        draw_name_above(canvas, lines, {plot.frame.x, top + before});
    }

    void draw_cell(ChartCanvas& canvas, const Plot& plot, int series, int category, double middle, double row) const {
        const ChartPoint& point = view_.point(series, category);
        const double x = plot.categories.middle(category);
        const bool fits = canvas.text_width(point.shown) + canvas.em() * 0.2 <= plot.categories.step();
        if (!point.rag) {
            if (fits)
                canvas.draw_text(point.shown, {x, middle + canvas.baseline_below_middle()}, TextAnchor::middle,
                                 canvas.colours().muted);
            return;
        }
        const bool with_value = fits && row >= room_for_value * canvas.em();
        const double size = std::min({shape_size * canvas.em(), row * 0.8, plot.categories.step() * 0.8});
        const double shape_middle = with_value ? middle - 0.55 * canvas.em() : middle;
        Shape shape = rag_shape(*point.rag, {x - size / 2, shape_middle - size / 2, size, size},
                                rag_colour(*point.rag, canvas.colours()));
        shape.title = point_title(view_, series, category) + ", " + rag_word(*point.rag, view_.chart.language);
        canvas.draw(std::move(shape));
        if (with_value)
            canvas.draw_text(point.shown, {x, shape_middle + 1.5 * canvas.em()}, TextAnchor::middle,
                             canvas.colours().ink);
    }

    PanelView view_;
    std::vector<double> name_heights_;  ///< What each row has above its shapes.
    bool above_ = false;                ///< Whether names stand there, or beside their rows.
};

/// Which shape means which judgement.
std::vector<SideLabel> judgement_labels(const ChartCanvas& canvas, const std::string& language) {
    std::vector<SideLabel> labels;
    for (const Rag rag : {Rag::green, Rag::amber, Rag::red}) {
        labels.push_back({rag_word(rag, language), "", canvas.colours().ink});
        labels.back().sign = [rag](ChartCanvas& on, Point middle, double half) {
            on.draw(rag_shape(rag, {middle.x - half, middle.y - half, 2 * half, 2 * half}, rag_colour(rag, on.colours())));
        };
    }
    return labels;
}

PlotComposition compose_rag_timeline(const ChartCanvas& canvas, const PanelView& view) {
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(view.chart.categories),
                          LinearScale({}, ZeroBaseline::always, 2), {}}};
    made.add<YearLines>(view);
    made.add<RagRows>(canvas, view);
    made.add<CategoryAxis>(view);
    made.add<Key>(canvas, view.frame, judgement_labels(canvas, view.chart.language));
    return made;
}

HeightRange rag_timeline_height(const ChartCanvas& canvas, const PanelView& view, PlotComposition made) {
    settle(canvas, made);
    const double em = canvas.em();
    const double around = height_of_ends(made);
    const std::vector<std::string> names = series_names(view.panel);
    const auto rows = static_cast<double>(names.size());
    if (names_stand_above(canvas, view.frame.width, names)) {
        const std::vector<double> heights = heights_of_names(canvas, view);
        const double height = std::accumulate(heights.begin(), heights.end(), around + rows * row_under_name * em);
        return {height, height, height};
    }
    const double lines = height_of_names(canvas, widest_names * view.frame.width, names) + around_row_name * em;
    const auto with_rows_of = [&](double row) { return rows * std::max(row * em, lines) + around; };
    return {with_rows_of(legible_shape_row), with_rows_of(least_row), with_rows_of(highest_row)};
}

}  // namespace

const KindDrawing rag_timeline_drawing = one_plot<compose_rag_timeline, rag_timeline_height>;

}  // namespace quarterdeck
