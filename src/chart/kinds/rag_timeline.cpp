#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/category_axis.hpp"
#include "chart/marks/category_names.hpp"
#include "chart/marks/rag_shape.hpp"
#include "model/judgement.hpp"

namespace quarterdeck {

namespace {

constexpr double widest_row_names = 0.36;  // Of the frame.
constexpr double name_gap = 0.8;           // In ems.
constexpr double shape_size = 1.05;
constexpr double highest_row = 3.4;
constexpr double room_for_value = 2.5;  // In ems of a row: less, and the shapes stand alone.
constexpr double lowest_row = 1.1;
constexpr double least_row = 1.8;
constexpr int most_row_name_lines = 2;

/// A row for each series: its name, and at each period the shape of its judgement over the figure.
class RagRows : public Mark {
public:
    explicit RagRows(const PanelView& view) : view_(view) {}

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override {
        double widest = 0;
        for (int series = 0; series < view_.series_count(); ++series)
            widest = std::max(widest, canvas.widest(name(canvas, plot, series)));
        return {widest + name_gap * canvas.em(), 0};
    }

    void draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const override {
        const double row = row_height(canvas, plot);
        const int every = std::max(1, static_cast<int>(lowest_row * canvas.em() / std::max(row, 0.01) + 0.999));
        for (int series = 0; series < view_.series_count(); ++series) {
            const double middle = plot.area.y + (series + 0.5) * row;
            if (series % every == 0) draw_name(canvas, plot, series, middle);
            for (int category = 0; category < view_.category_count(); ++category)
                draw_cell(canvas, plot, series, category, middle, row);
            const double border = plot.area.y + (series + 1) * row;
            canvas.draw(stroked_line({plot.frame.x, border}, {plot.area.right(), border},
                                     {canvas.colours().gridline, canvas.em() * 0.06, {}}));
        }
    }

private:
    double row_height(const ChartCanvas& canvas, const Plot& plot) const {
        return std::min(plot.area.height / std::max(1, view_.series_count()), highest_row * canvas.em());
    }

    std::vector<std::string> name(const ChartCanvas& canvas, const Plot& plot, int series) const {
        const double row = plot.frame.height / std::max(1, view_.series_count() + 1);
        const int lines = std::clamp(static_cast<int>(row / canvas.line_height()), 1, most_row_name_lines);
        return canvas.wrap(view_.series(series).name, plot.frame.width * widest_row_names, lines);
    }

    void draw_name(ChartCanvas& canvas, const Plot& plot, int series, double middle) const {
        const std::vector<std::string> lines = name(canvas, plot, series);
        double at = middle - (static_cast<double>(lines.size()) - 1) * canvas.line_height() / 2;
        for (const std::string& line : lines) {
            canvas.draw_text(line, {plot.frame.x, at + canvas.baseline_below_middle()}, TextAnchor::start,
                             canvas.colours().ink);
            at += canvas.line_height();
        }
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
};

/// Which shape means which judgement.
class RagKey : public Mark {
public:
    explicit RagKey(const PanelView& view) : view_(view) {}

    Ends ends(const ChartCanvas& canvas, const Plot&) const override { return {canvas.line_height() * 1.6, 0}; }

    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override {
        const double middle = inner.y - canvas.line_height() * 1.1;
        const double size = canvas.em() * 0.85;
        double x = plot.frame.x;
        for (const Rag rag : {Rag::green, Rag::amber, Rag::red}) {
            const std::string word = rag_word(rag, view_.chart.language);
            const Point baseline{x + size + canvas.em() * 0.35, middle + canvas.baseline_below_middle()};
            if (!canvas.draw_text(word, baseline, TextAnchor::start, canvas.colours().ink)) return;
            canvas.draw(rag_shape(rag, {x, middle - size / 2, size, size}, rag_colour(rag, canvas.colours())));
            x = baseline.x + canvas.text_width(word) + canvas.em() * 1.4;
        }
    }

private:
    PanelView view_;
};

HeightRange rag_timeline_height(const ChartSpec& chart, double width, double line_height) {
    int lines = 1;
    for (const ChartSeries& series : chart.panel().series)
        lines = std::max(lines, std::min(most_row_name_lines, likely_name_lines(series.name, width)));
    const auto rows = static_cast<double>(chart.panel().series.size());
    const double around = 1.6 * line_height + category_axis_room;
    return {rows * std::max(least_row, lines * line_height + 0.3) + around, rows * highest_row + around};
}

void draw_rag_timeline_chart(ChartCanvas& canvas, const ChartSpec& chart) {
    const PanelView view = panel_view(canvas, chart);
    PlotComposition made{{view.frame, {}, Orientation::upright, CategoryScale(chart.categories),
                          LinearScale({}, ZeroBaseline::always, 2), {}}};
    made.add<YearLines>(view);
    made.add<RagRows>(view);
    made.add<CategoryAxis>(view);
    made.add<RagKey>(view);
    draw_settled(canvas, std::move(made));
}

}  // namespace

const KindDrawing rag_timeline_drawing{draw_rag_timeline_chart, rag_timeline_height};

}  // namespace quarterdeck
