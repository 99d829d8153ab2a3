#include <algorithm>

#include "chart/kinds/kinds.hpp"
#include "chart/marks/gap_symbols.hpp"
#include "chart/marks/key.hpp"
#include "chart/marks/reference_levels.hpp"
#include "chart/marks/series_look.hpp"
#include "chart/marks/upright_plot.hpp"
#include "chart/scales/known_value.hpp"

namespace quarterdeck {

namespace {

constexpr double cluster_part = 0.78;  // Of a category's step; the rest parts it from its neighbours.
constexpr double widest_column = 7;    // In ems.
constexpr double column_part = 0.92;   // Of a column's slot in a cluster.

/// The places of columns: slots of equal width, one a series, in the middle of each category's step.
struct Slots {
    double width = 0;
    int series = 1;
    const BandScale& bands;

    double middle(int category, int slot) const { return bands.middle(category) + (slot - (series - 1) / 2.0) * width; }
    double column_width() const { return series > 1 ? width * column_part : width; }
    /// Numbers of neighbours in a cluster follow each other; those of two clusters never do.
    int number(int category, int slot) const { return series > 1 ? category * (series + 1) + slot : category; }
};

/// Which columns have their value above them.
enum class ShownValues { all, latest, none };

class ColumnChart {
public:
    ColumnChart(ChartCanvas& canvas, const ChartSpec& chart)
        : canvas_(canvas),
          chart_(chart),
          looks_(series_looks(chart, canvas)),
          key_(canvas, chart, looks_),
          side_labels_(canvas, level_labels(chart, canvas)),
          plot_(canvas, chart, ZeroBaseline::always, std::nullopt, side_labels_),
          slots_{slot_width(), series_count(), plot_.bands()},
          values_(values_that_fit()) {
        const bool any_values = values_ != ShownValues::none;
        plot_.leave({key_.height() + (any_values ? canvas.line_height() : canvas.em() * 0.5),
                     any_values && any_negative() ? canvas.line_height() : 0});
    }

    void draw() {
        key_.draw(canvas_, 0);
        plot_.draw_axes(canvas_, chart_);
        for_each_point([this](int series, int category) { draw_column(series, category); });
        plot_.draw_foot(canvas_);
        for (const ReferenceLevel& level : chart_.levels) draw_level(level);
        side_labels_.draw(canvas_, plot_.area().right(), key_.height(), plot_.area().bottom() + canvas_.em(),
                          [this](double value) { return plot_.height_of(value); });
        draw_values();
        draw_gaps();
    }

private:
    int series_count() const { return std::max(1, static_cast<int>(chart_.series.size())); }

    double slot_width() const {
        return std::min(plot_.bands().step() * cluster_part / series_count(), widest_column * canvas_.em());
    }

    template <class Visit>
    void for_each_point(Visit visit) const {
        for (int category = 0; category < plot_.bands().count(); ++category) {
            for (int series = 0; series < static_cast<int>(chart_.series.size()); ++series) visit(series, category);
        }
    }

    const ChartPoint& point(int series, int category) const {
        return point_at(chart_.series[static_cast<std::size_t>(series)], category);
    }

    /// The width that a value may take: that of its slot, and beside a single column the space to the next one too.
    double value_room() const { return series_count() > 1 ? slots_.width : plot_.bands().step() - canvas_.em() * 0.3; }

    double value_width(int series, int category) const {
        return canvas_.text_width(point(series, category).shown, is_subject(series, category));
    }

    /// All values, so that none seems to be missing; of a single series at least the latest, which may reach as far as
    /// the columns beside it.
    ShownValues values_that_fit() const {
        bool all_fit = true;
        for_each_point([&](int series, int category) {
            if (!known_value(point(series, category))) return;
            all_fit = all_fit && value_width(series, category) <= value_room();
        });
        if (all_fit) return ShownValues::all;
        const auto latest =
            series_count() == 1 ? last_known(chart_.series.front(), plot_.bands().count()) : std::nullopt;
        const double reach = (2 - cluster_part) * plot_.bands().step();
        return latest && value_width(0, *latest) <= reach ? ShownValues::latest : ShownValues::none;
    }

    void draw_values() {
        switch (values_) {
            case ShownValues::all:
                for_each_point([this](int series, int category) { draw_value(series, category); });
                return;
            case ShownValues::latest: draw_value(0, *last_known(chart_.series.front(), plot_.bands().count())); return;
            case ShownValues::none: return;
        }
    }

    bool any_negative() const {
        bool negative = false;
        for_each_point([&](int series, int category) {
            negative = negative || known_value(point(series, category)).value_or(0) < 0;
        });
        return negative;
    }

    bool is_subject(int series, int category) const {
        const bool own_category = chart_.categories[static_cast<std::size_t>(category)].role == SeriesRole::subject;
        return own_category && looks_[static_cast<std::size_t>(series)].strong;
    }

    /// One series over areas: the council's own column stands out by its category, not by its series.
    Colour colour_of(int series, int category) const {
        const bool quieter = chart_.series.size() == 1 && !is_subject(series, category);
        return quieter ? canvas_.colours().comparator : looks_[static_cast<std::size_t>(series)].colour;
    }

    void draw_column(int series, int category) {
        const auto value = known_value(point(series, category));
        if (!value) return;
        const double end = plot_.height_of(*value);
        const double top = std::min(end, plot_.foot());
        const double width = slots_.column_width();
        Shape column = filled_rectangle(
            {slots_.middle(category, series) - width / 2, top, width, std::max(end, plot_.foot()) - top},
            colour_of(series, category));
        column.title = point_title(chart_, series, category);
        canvas_.draw(std::move(column));
    }

    void draw_level(const ReferenceLevel& level) {
        if (!drawable(level.value)) return;
        const double y = plot_.height_of(level.value);
        draw_level_line(canvas_, {plot_.area().x, y}, {plot_.area().right(), y});
    }

    void draw_value(int series, int category) {
        const auto value = known_value(point(series, category));
        if (!value) return;
        const double end = plot_.height_of(*value);
        const double baseline = *value < 0 ? end + canvas_.em() * 1.0 : end - canvas_.em() * 0.35;
        canvas_.draw_figure_on_paper(point(series, category).shown, {slots_.middle(category, series), baseline},
                                     TextAnchor::middle, canvas_.colours().ink, is_subject(series, category));
    }

    void draw_gaps() {
        std::vector<GapSymbol> gaps;
        for_each_point([&](int series, int category) {
            const ChartPoint& gap = point(series, category);
            if (known_value(gap) || gap.shown.empty()) return;
            gaps.push_back({gap.shown, slots_.number(category, series), slots_.middle(category, series)});
        });
        const double width = series_count() > 1 ? slots_.width : plot_.bands().step();
        draw_gap_symbols(canvas_, gaps, width, plot_.foot() - canvas_.em() * 0.35, canvas_.colours().muted);
    }

    ChartCanvas& canvas_;
    const ChartSpec& chart_;
    std::vector<SeriesLook> looks_;
    Key key_;
    SideLabels side_labels_;
    UprightPlot plot_;
    Slots slots_;
    ShownValues values_;
};

}  // namespace

void draw_column_chart(ChartCanvas& canvas, const ChartSpec& chart) { ColumnChart(canvas, chart).draw(); }

}  // namespace quarterdeck
