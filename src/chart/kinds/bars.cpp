#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/bar_levels.hpp"
#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/series_look.hpp"
#include "chart/marks/value_axis.hpp"
#include "chart/scales/band_scale.hpp"
#include "chart/scales/known_value.hpp"
#include "chart/scales/linear_scale.hpp"

namespace quarterdeck {

namespace {

constexpr double widest_names = 0.38;  // Of the frame's width.
constexpr double cluster_part = 0.76;  // Of a category's step.
constexpr double thickest_bar = 3.2;   // In ems.
constexpr double bar_part = 0.9;       // Of a bar's slot in a cluster.
constexpr double lowest_text = 1.05;   // In ems: lines of text nearer than this would touch.
constexpr double tick_room = 5;        // In ems, along the axis.
constexpr int most_name_lines = 3;

std::string category_name(const ChartCategory& category) {
    return category.group.empty() ? category.label : category.label + " " + category.group;
}

class BarChart {
public:
    BarChart(ChartCanvas& canvas, const ChartSpec& chart)
        : canvas_(canvas),
          chart_(chart),
          looks_(series_looks(chart, canvas)),
          key_(canvas, chart, looks_),
          levels_(canvas, chart),
          scale_(chart, ZeroBaseline::always, room_for_ticks(canvas.size().width * 0.6, tick_room * canvas.em())),
          bands_(BandScale::filling(0, 1, 1)) {
        lay_out();
    }

    void draw() {
        key_.draw(canvas_, 0);
        if (!with_values_) draw_lying_value_axis(canvas_, scale_, chart_, area_);
        draw_names();
        for_each_point([this](int series, int category) { draw_bar(series, category); });
        draw_foot();
        levels_.draw(canvas_, key_.height(), area_, [this](double value) { return x_of(value); });
        for_each_point([this](int series, int category) { draw_value(series, category); });
    }

private:
    int series_count() const { return std::max(1, static_cast<int>(chart_.series.size())); }
    const ChartPoint& point(int series, int category) const {
        return point_at(chart_.series[static_cast<std::size_t>(series)], category);
    }
    double x_of(double value) const { return scale_.position(value, area_.x, area_.right()); }

    template <class Visit>
    void for_each_point(Visit visit) const {
        for (int category = 0; category < static_cast<int>(chart_.categories.size()); ++category) {
            for (int series = 0; series < static_cast<int>(chart_.series.size()); ++series) visit(series, category);
        }
    }

    /// From top and bottom to the rows, from the rows to the names' lines, and from those to the plot's width.
    void lay_out() {
        const double top = key_.height() + levels_.height();
        const int count = static_cast<int>(chart_.categories.size());
        const double row = (canvas_.size().height - top) / count;
        with_values_ = row * cluster_part / series_count() >= lowest_text * canvas_.em();
        const double bottom = canvas_.size().height - (with_values_ ? 0 : canvas_.line_height() * 1.4);
        bands_ = BandScale::filling(top, std::max(1.0, bottom - top), count);
        const double before = wrap_names() + canvas_.em() * 0.6;
        const double values = with_values_ ? widest_value() + canvas_.em() * 0.5 : 0;
        const double half_tick = with_values_ ? 0 : canvas_.widest(tick_texts(scale_, chart_)) / 2;
        area_ = {before + (any_negative() ? values : 0), top, 0, std::max(1.0, bottom - top)};
        area_.width = std::max(1.0, canvas_.size().width - area_.x - std::max(values, half_tick));
    }

    double wrap_names() {
        const int lines = std::clamp(static_cast<int>(bands_.step() / canvas_.line_height()), 1, most_name_lines);
        double widest = 0;
        for (const ChartCategory& category : chart_.categories) {
            names_.push_back(canvas_.wrap(category_name(category), canvas_.size().width * widest_names, lines));
            widest = std::max(widest, canvas_.widest(names_.back()));
        }
        return widest;
    }

    double widest_value() const {
        double widest = 0;
        for_each_point([&](int series, int category) {
            widest = std::max(widest, canvas_.text_width(point(series, category).shown, true));
        });
        return widest;
    }

    bool any_negative() const { return scale_.domain().lower < 0; }

    bool is_subject(int series, int category) const {
        const bool own_category = chart_.categories[static_cast<std::size_t>(category)].role == SeriesRole::subject;
        return own_category && looks_[static_cast<std::size_t>(series)].strong;
    }

    double slot() const { return std::min(bands_.step() * cluster_part / series_count(), thickest_bar * canvas_.em()); }
    double bar_middle(int series, int category) const {
        return bands_.middle(category) + (series - (series_count() - 1) / 2.0) * slot();
    }

    /// Every name, or in rows too low for text every second, third and so on.
    void draw_names() {
        const int every = std::max(1, static_cast<int>(lowest_text * canvas_.em() / bands_.step() + 0.999));
        for (int category = 0; category < bands_.count(); category += every) {
            const auto& lines = names_[static_cast<std::size_t>(category)];
            double middle =
                bands_.middle(category) - (static_cast<double>(lines.size()) - 1) / 2 * canvas_.line_height();
            for (const std::string& line : lines) {
                const double x = area_.x - canvas_.em() * 0.6 - (any_negative() && with_values_ ? negative_room() : 0);
                canvas_.draw_text(line, {x, middle + canvas_.baseline_below_middle()}, TextAnchor::end,
                                  canvas_.colours().ink);
                middle += canvas_.line_height();
            }
        }
    }

    double negative_room() const { return widest_value() + canvas_.em() * 0.5; }

    void draw_bar(int series, int category) {
        const auto value = known_value(point(series, category));
        if (!value) return;
        const double thickness = series_count() > 1 ? slot() * bar_part : slot();
        const double foot = x_of(scale_.base());
        const double end = x_of(*value);
        Shape bar = filled_rectangle({std::min(foot, end), bar_middle(series, category) - thickness / 2,
                                      std::max(foot, end) - std::min(foot, end), thickness},
                                     colour_of(series, category));
        bar.title = point_title(chart_, series, category);
        canvas_.draw(std::move(bar));
    }

    Colour colour_of(int series, int category) const {
        const bool quieter = chart_.series.size() == 1 && !is_subject(series, category);
        return quieter ? canvas_.colours().comparator : looks_[static_cast<std::size_t>(series)].colour;
    }

    void draw_foot() {
        const double foot = x_of(scale_.base());
        const Stroke line{canvas_.colours().muted, canvas_.em() * 0.08, {}};
        canvas_.draw(stroked_line({foot, area_.y}, {foot, area_.bottom()}, line));
    }

    /// The value after the bar's end; the symbol of a gap where the bar would begin.
    void draw_value(int series, int category) {
        const ChartPoint& shown = point(series, category);
        const auto value = known_value(shown);
        if (value && !with_values_) return;
        const bool leftwards = value.value_or(0) < 0;
        const double distance = canvas_.em() * 0.4;
        const Point at{x_of(value.value_or(scale_.base())) + (leftwards ? -distance : distance),
                       bar_middle(series, category) + canvas_.baseline_below_middle()};
        const TextAnchor anchor = leftwards ? TextAnchor::end : TextAnchor::start;
        if (value)
            canvas_.draw_figure_on_paper(shown.shown, at, anchor, canvas_.colours().ink, is_subject(series, category));
        else canvas_.draw_text(shown.shown, at, anchor, canvas_.colours().muted);
    }

    ChartCanvas& canvas_;
    const ChartSpec& chart_;
    std::vector<SeriesLook> looks_;
    Key key_;
    BarLevels levels_;
    LinearScale scale_;
    BandScale bands_;
    Rect area_;
    bool with_values_ = true;
    std::vector<std::vector<std::string>> names_;
};

}  // namespace

void draw_bar_chart(ChartCanvas& canvas, const ChartSpec& chart) { BarChart(canvas, chart).draw(); }

}  // namespace quarterdeck
