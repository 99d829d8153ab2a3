#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bands.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/rag_shape.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/value_extent.hpp"
#include "model/judgement.hpp"

namespace quarterdeck {

namespace {

// In ems.
constexpr double band_height = 1.7;
constexpr double bar_height = 0.62;
constexpr double target_width = 0.26;
constexpr double target_overshoot = 0.25;
constexpr double column_gap = 0.9;
constexpr double shape_size = 0.85;
constexpr double shape_gap = 0.35;
constexpr double highest_row = 5.2;
constexpr double room_for_axis = 3.9;  // Of a row: less, and it shows no axis of its own.
constexpr double room_for_two_lines = 2.6;

constexpr double widest_title = 0.34;  // Of the frame.
constexpr double widest_verdict = 0.3;

/// A row's texts right of its bullet: the value with its judgement, and the target below it.
struct Verdict {
    std::string value;
    std::optional<Rag> rag;
    std::string word;
    std::string target;
};

class BulletChart {
public:
    BulletChart(ChartCanvas& canvas, const ChartSpec& chart) : canvas_(canvas), chart_(chart) {
        const auto rows = static_cast<double>(std::max<std::size_t>(1, chart.panels.size()));
        row_height_ = std::min(canvas.size().height / rows, highest_row * canvas.em());
        for (const ChartPanel& panel : chart.panels) {
            titles_.push_back(wrapped(panel.title, widest_title, most_lines(), false));
            verdicts_.push_back(verdict(panel));
            title_width_ = std::max(title_width_, canvas.widest(titles_.back()));
            verdict_width_ = std::max(verdict_width_, width_of(verdicts_.back()));
        }
    }

    void draw() {
        double top = 0;
        for (std::size_t row = 0; row < chart_.panels.size(); ++row, top += row_height_) draw_row(row, top);
    }

private:
    double em() const { return canvas_.em(); }
    int most_lines() const { return std::clamp(static_cast<int>(row_height_ / canvas_.line_height()), 1, 3); }
    bool two_lines() const { return row_height_ >= room_for_two_lines * em(); }
    bool with_axis() const { return row_height_ >= room_for_axis * em(); }

    std::vector<std::string> wrapped(const std::string& text, double part, int lines, bool bold) const {
        return canvas_.wrap(text, canvas_.size().width * part, lines, bold);
    }

    Verdict verdict(const ChartPanel& panel) const {
        Verdict made;
        const ChartSeries series = panel.series.empty() ? ChartSeries{} : panel.series.front();
        made.value = point_at(series, 0).shown;
        made.rag = point_at(series, 0).rag;
        if (made.rag) made.word = rag_word(*made.rag, chart_.language);
        if (panel.levels.empty()) return made;
        const std::vector<std::string> target = wrapped(panel.levels.front().label, widest_verdict, 1, false);
        made.target = target.empty() ? "" : target.front();
        return made;
    }

    double width_of(const Verdict& made) const {
        double first = canvas_.text_width(made.value, true);
        if (made.rag) first += (column_gap + shape_size + shape_gap) * em() + canvas_.text_width(made.word);
        return std::max(first, canvas_.text_width(made.target));
    }

    /// The bullet's own plot: a lying one of a single row between the titles and the verdicts.
    Plot plot_of(const ChartPanel& panel, double top) const {
        const double left = title_width_ + column_gap * em();
        const double right = canvas_.size().width - verdict_width_ - column_gap * em();
        const double axis = with_axis() ? 1.3 * em() : 0;
        const double height = std::min(band_height * em(), std::max(1.0, row_height_ - axis - 0.5 * em()));
        const double middle = top + (row_height_ - axis) / 2;
        const Rect area{left, middle - height / 2, std::max(1.0, right - left), height};
        Plot plot{{0, top, canvas_.size().width, row_height_}, area, Orientation::lying,
                  CategoryScale(chart_.categories),
                  LinearScale(scale_wishes(panel, value_extent(panel)), ZeroBaseline::always,
                              lying_ticks(canvas_, {0, 0, area.width / 0.6, 0})),
                  {}};
        plot.categories.fill(area.y, area.height);
        return plot;
    }

    void draw_row(std::size_t row, double top) {
        const ChartPanel& panel = chart_.panels[row];
        const PanelView view = panel_view(canvas_, chart_, panel, {0, top, canvas_.size().width, row_height_});
        const Plot plot = plot_of(panel, top);
        Bands(view).draw(canvas_, plot, plot.area);
        if (panel.bands.empty())
            canvas_.draw(filled_rectangle(plot.area, band_ground(BandMeaning::tolerance, canvas_.colours())));
        draw_bar(view, plot);
        draw_target(panel, plot);
        draw_texts(row, plot);
        if (with_axis()) draw_axis(view, plot);
    }

    void draw_bar(const PanelView& view, const Plot& plot) {
        if (view.series_count() == 0) return;
        const double middle = plot.area.y + plot.area.height / 2;
        const ChartPoint& point = view.point(0, 0);
        if (const auto value = known_value(point)) {
            const double height = std::min(bar_height * em(), plot.area.height * 0.5);
            Shape bar = filled_rectangle(plot.bar(middle, height, plot.values.base(), *value), view.look(0).colour);
            bar.title = view.panel.title + ": " + point.shown;
            canvas_.draw(std::move(bar));
        }
        const Stroke line{canvas_.colours().muted, em() * 0.08, {}};
        canvas_.draw(stroked_line({plot.foot(), plot.area.y}, {plot.foot(), plot.area.bottom()}, line));
    }

    /// A strong line across the bands, edged with paper so that it stands out from the bar.
    void draw_target(const ChartPanel& panel, const Plot& plot) {
        for (const ReferenceLevel& level : panel.levels) {
            if (!drawable(level.value)) continue;
            const double x = plot.position(level.value);
            const double width = target_width * em();
            const double over = target_overshoot * em();
            const Rect mark{x - width / 2, plot.area.y - over, width, plot.area.height + 2 * over};
            const double edge = em() * 0.1;
            canvas_.draw(filled_rectangle({mark.x - edge, mark.y, mark.width + 2 * edge, mark.height},
                                          canvas_.colours().paper));
            Shape target = filled_rectangle(mark, canvas_.colours().ink);
            target.title = level.label;
            canvas_.draw(std::move(target));
        }
    }

    void draw_lines(const std::vector<std::string>& lines, double x, double middle) {
        double at = middle - (static_cast<double>(lines.size()) - 1) * canvas_.line_height() / 2;
        for (const std::string& line : lines) {
            canvas_.draw_text(line, {x, at + canvas_.baseline_below_middle()}, TextAnchor::start,
                              canvas_.colours().ink);
            at += canvas_.line_height();
        }
    }

    void draw_texts(std::size_t row, const Plot& plot) {
        const double middle = plot.area.y + plot.area.height / 2;
        draw_lines(titles_[row], 0, middle);
        const Verdict& said = verdicts_[row];
        const double x = plot.area.right() + column_gap * em();
        const bool below = two_lines() && !said.target.empty();
        const double first = below ? middle - canvas_.line_height() / 2 : middle;
        canvas_.draw_text(said.value, {x, first + canvas_.baseline_below_middle()}, TextAnchor::start,
                          canvas_.colours().ink, true);
        if (said.rag) draw_judgement(said, {x + canvas_.text_width(said.value, true) + column_gap * em(), first});
        if (!below) return;
        canvas_.draw_text(said.target, {x, first + canvas_.line_height() + canvas_.baseline_below_middle()},
                          TextAnchor::start, canvas_.colours().muted);
    }

    void draw_judgement(const Verdict& said, Point at) {
        const double size = shape_size * em();
        const Point word{at.x + size + shape_gap * em(), at.y + canvas_.baseline_below_middle()};
        if (!canvas_.draw_text(said.word, word, TextAnchor::start, canvas_.colours().ink)) return;
        Shape shape;
        shape.path = rag_path(*said.rag, {at.x, at.y - size / 2, size, size});
        shape.fill = Paint::filled;
        shape.fill_colour = rag_colour(*said.rag, canvas_.colours());
        shape.title = said.word;
        canvas_.draw(std::move(shape));
    }

    void draw_axis(const PanelView& view, const Plot& plot) {
        const std::vector<std::string> texts = tick_texts(plot.values, view);
        for (std::size_t index = 0; index < texts.size(); ++index) {
            const double x = plot.position(plot.values.ticks()[index].to_double());
            canvas_.draw(stroked_line({x, plot.area.bottom()}, {x, plot.area.bottom() + em() * 0.3},
                                      {canvas_.colours().muted, em() * 0.06, {}}));
            canvas_.draw_text(texts[index], {x, plot.area.bottom() + em() * 1.3}, TextAnchor::middle,
                              canvas_.colours().muted);
        }
    }

    ChartCanvas& canvas_;
    const ChartSpec& chart_;
    double row_height_ = 0;
    double title_width_ = 0;
    double verdict_width_ = 0;
    std::vector<std::vector<std::string>> titles_;
    std::vector<Verdict> verdicts_;
};

}  // namespace

void draw_bullet_chart(ChartCanvas& canvas, const ChartSpec& chart) { BulletChart(canvas, chart).draw(); }

}  // namespace quarterdeck
