#include "compose/chart_panel.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/standing.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

ChartCategory category(const GridLine& row) {
    ChartCategory made{row.short_name, "", row.area == local_area ? SeriesRole::subject : SeriesRole::comparator,
                       row.period};
    if (row.dimension != Dimension::period || row.period->kind() != PeriodKind::quarter) return made;
    // "Q3 2020/21": the year is drawn once below its quarters.
    const std::size_t blank = row.short_name.find(' ');
    if (blank == std::string::npos) return made;
    made.label = row.short_name.substr(0, blank);
    made.group = row.short_name.substr(blank + 1);
    return made;
}

/// Of areas the council's own is the subject, of periods the newest, of anything else each.
SeriesRole series_role(const FigureGrid& grid, std::size_t column) {
    const GridLine& line = grid.columns[column];
    const bool newest = line.dimension == Dimension::period && column + 1 == grid.columns.size();
    const bool own =
        line.dimension == Dimension::area ? line.area == local_area : line.dimension != Dimension::period || newest;
    return own ? SeriesRole::subject : SeriesRole::comparator;
}

}  // namespace

std::vector<ChartCategory> grid_categories(const FigureGrid& grid) {
    std::vector<ChartCategory> categories;
    for (const GridLine& row : grid.rows) categories.push_back(category(row));
    return categories;
}

ChartPoint figure_point(const ReleasedFigure& figure, const Measure& measure, const std::string& language) {
    ChartPoint point;
    if (figure.state == FigureState::known) point.value = figure.value.to_double();
    point.shown = shown_figure(figure, measure, Form::cell, language);
    if (const auto interval = shown_interval(figure, measure))
        point.interval = {interval->lower.to_double(), interval->upper.to_double(),
                          interval_in_words(figure, measure, Form::text, language)};
    point.rag = rag_of(figure, measure);
    return point;
}

namespace {

/// Whether what counts up over the year has begun anew since the row before.
bool begins_new_count(const FigureGrid& grid, std::size_t row, std::size_t column) {
    if (row == 0 || !grid.rows[row].period) return false;
    const Measure& measure = cell_measure(grid, row, column);
    return why_not_comparable(grid.figures[row - 1][column], grid.figures[row][column], measure) == Shorthand::not_applicable;
}

bool breaks_from_series_before(const FigureGrid& grid, std::size_t row, std::size_t column) {
    return column > 0 && grid.columns[column].period &&
           breaks_after(*grid.columns[column - 1].period, grid.figures[row][column]);
}

}  // namespace

ChartPanel grid_panel(const FigureGrid& grid, const std::string& language) {
    ChartPanel panel;
    panel.unit = grid.selection.measures.front()->unit;
    for (const Measure* measure : grid.selection.measures) panel.decimals = std::max(panel.decimals, measure->decimals);
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        ChartSeries series{grid.columns[column].name, series_role(grid, column), {}};
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            const ReleasedFigure& figure = grid.figures[row][column];
            series.points.push_back(figure_point(figure, cell_measure(grid, row, column), language));
            series.points.back().begins_anew = row > 0 && grid.rows[row].period && breaks_after(*grid.rows[row - 1].period, figure);
            series.points.back().stands_apart = begins_new_count(grid, row, column) || breaks_from_series_before(grid, row, column);
        }
        panel.series.push_back(std::move(series));
    }
    return panel;
}

ChartContent grid_content(const FigureGrid& grid, const ChartKindEntry& entry, const std::string& language) {
    ChartContent content;
    content.spec.kind = entry.kind;
    content.spec.language = language;
    content.spec.categories = grid_categories(grid);
    content.spec.panels = {grid_panel(grid, language)};
    content.subtitle = describe_grid(grid, language);
    content.alternative_text = figures_in_words(grid, language);
    content.source = sources_of(grid.selection.measures);
    content.table = grid_table(grid, "", {}, language);
    content.turned = {lines_heading(grid.columns, language), short_names(grid.rows)};
    add_intervals(grid, language, content);
    return content;
}

namespace {

std::vector<double> values_of(const ChartPanel& panel) {
    std::vector<double> values;
    for (const ChartSeries& series : panel.series) {
        for (const ChartPoint& point : series.points) {
            if (point.value) values.push_back(*point.value);
            if (point.interval) values.insert(values.end(), {point.interval->lower, point.interval->upper});
        }
    }
    return values;
}

void warn_beyond_axis(const Settings& settings, const ChartPanel& panel, const std::vector<double>& drawn,
                      Composition& composition) {
    if (drawn.empty() || !panel.lower || !panel.upper) return;
    const auto [lowest, highest] = std::minmax_element(drawn.begin(), drawn.end());
    if (*lowest >= *panel.lower && *highest <= *panel.upper) return;
    composition.diagnostics
        .warning(settings.span("axis"),
                 fmt::format("figures go beyond “axis: {}”, so the axis is drawn longer", settings.text("axis")->text))
        .hint(fmt::format("they reach from {:g} to {:g}", *lowest, *highest));
}

}  // namespace

void read_axis(const Settings& settings, bool from_zero, ChartPanel& panel, Composition& composition,
               const std::vector<double>& sums) {
    const auto axis = settings.text("axis");
    if (!axis) return;
    const auto range = parse_decimal_range(axis->text);
    if (!range || range->first >= range->second) {
        settings.error("axis", fmt::format("“{}” is no stretch of the axis", axis->text),
                       "as in “axis: 0 to 40”, the lower end first");
    } else if (from_zero && !range->first.zero()) {
        settings.error("axis", "columns and bars begin at zero, or their lengths would mislead",
                       "use “axis: 0 to …”, or “kind: line”");
    } else {
        panel.lower = range->first.to_double();
        panel.upper = range->second.to_double();
        warn_beyond_axis(settings, panel, sums.empty() ? values_of(panel) : sums, composition);
    }
}

bool same_unit(const FigureSelection& selection, const Settings& settings) {
    const bool same = one_unit(selection.measures);
    if (!same) {
        settings.error("measures", "these measures have different units, and a chart has one axis",
                       "use “kind: panels”, or set two charts side by side with “columns”");
    }
    return same;
}

bool same_length(const FigureSelection& selection, const Settings& settings) {
    const Period& first = selection.periods.front();
    const auto other = std::find_if(selection.periods.begin(), selection.periods.end(),
                                    [&](const Period& period) { return period.kind() != first.kind(); });
    if (other == selection.periods.end()) return true;
    const PeriodWords& words = words_in(program_language).periods;
    settings.error("periods", fmt::format("{} and {} stand beside each other here, and one would pass for the other",
                                          several(first.kind(), words), several(other->kind(), words)),
                   "use a chart for each, or a “table”");
    return false;
}

bool on_one_axis(const FigureSelection& selection, const Settings& settings) {
    return same_unit(selection, settings) && same_length(selection, settings);
}

bool runs_through_time(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    if (grid.rows.front().dimension == Dimension::period) return true;
    composition.diagnostics.error(span, "a line runs through time, and here is one period of several areas")
        .hint("name several “periods:”, or use “kind: bars” or “kind: columns”");
    return false;
}

bool few_enough(const FigureGrid& grid, const ChartKindEntry& entry, const SourceSpan& span, Composition& composition) {
    const auto count = static_cast<int>(grid.columns.size());
    if (count <= entry.most_series) return true;
    composition.diagnostics
        .error(span, fmt::format("{} series are more than can be told apart in “{}”, which takes {}", count, entry.name,
                                 entry.most_series))
        .hint(entry.instead);
    return false;
}

std::string sources_of(const std::vector<const Measure*>& measures) {
    std::vector<std::string> sources;
    for (const Measure* measure : measures) {
        const bool said = std::find(sources.begin(), sources.end(), measure->source) != sources.end();
        if (!said && !measure->source.empty()) sources.push_back(measure->source);
    }
    return fmt::format("{}", fmt::join(sources, "; "));
}

}  // namespace quarterdeck
