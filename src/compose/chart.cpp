#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compose/chart_levels.hpp"
#include "compose/chart_text.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/inlines.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

struct KindName {
    ChartKind kind;
    const char* name;
};

constexpr std::array<KindName, 4> kind_names = {{
    {ChartKind::line, "line"},
    {ChartKind::columns, "columns"},
    {ChartKind::clustered_columns, "clustered-columns"},
    {ChartKind::bars, "bars"},
}};

std::vector<std::string> chart_keys() {
    std::vector<std::string> keys = selection_keys();
    for (const char* key : {"kind", "headline", "subtitle", "axis", "levels", "source", "note"}) keys.emplace_back(key);
    return keys;
}

std::optional<ChartKind> read_kind(const Settings& settings, Composition& composition) {
    std::vector<std::string> names;
    for (const KindName& entry : kind_names) names.emplace_back(entry.name);
    const auto word = settings.text("kind");
    if (!word) {
        if (!settings.has("kind")) settings.missing("kind", fmt::format("one of: {}", fmt::join(names, ", ")));
        return std::nullopt;
    }
    for (const KindName& entry : kind_names) {
        if (word->text == entry.name) return entry.kind;
    }
    suggest(composition.diagnostics.error(word->span, fmt::format("“{}” is no kind of chart", word->text)), word->text,
            names);
    return std::nullopt;
}

/// One axis carries one unit.
bool same_unit(const FigureSelection& selection, const Settings& settings) {
    const Unit unit = selection.measures.front()->unit;
    const bool same = std::all_of(selection.measures.begin(), selection.measures.end(),
                                  [&](const Measure* measure) { return measure->unit == unit; });
    if (!same) {
        settings.error("measures", "these measures have different units, and a chart has one axis",
                       "set two charts side by side with “columns”");
    }
    return same;
}

ChartCategory category(const GridLine& row) {
    const SeriesRole role = row.area == local_area ? SeriesRole::subject : SeriesRole::comparator;
    if (row.dimension != Dimension::period || row.period->kind() != PeriodKind::quarter)
        return {row.short_name, "", role};
    // "Q3 2020/21": the year is drawn once below its quarters.
    const std::size_t blank = row.short_name.find(' ');
    if (blank == std::string::npos) return {row.short_name, "", role};
    return {row.short_name.substr(0, blank), row.short_name.substr(blank + 1), role};
}

ChartSeries series(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const GridLine& line = grid.columns[column];
    const bool newest = line.dimension == Dimension::period && column + 1 == grid.columns.size();
    const bool own =
        line.dimension == Dimension::area ? line.area == local_area : line.dimension != Dimension::period || newest;
    ChartSeries made{line.name, own ? SeriesRole::subject : SeriesRole::comparator, {}};
    for (const std::vector<ReleasedFigure>& row : grid.figures) {
        const ReleasedFigure& figure = row[column];
        ChartPoint point;
        if (figure.state == FigureState::known) point.value = figure.value.to_double();
        point.shown = shown_figure(figure, column_measure(grid, column), Form::cell, language);
        made.points.push_back(std::move(point));
    }
    return made;
}

void read_axis(const Settings& settings, ChartSpec& spec) {
    const auto axis = settings.text("axis");
    if (!axis) return;
    const auto range = parse_decimal_range(axis->text);
    if (!range || range->first >= range->second) {
        settings.error("axis", fmt::format("“{}” is no stretch of the axis", axis->text),
                       "as in “axis: 0 to 40”, the lower end first");
    } else if (spec.kind != ChartKind::line && !range->first.zero()) {
        settings.error("axis", "columns and bars begin at zero, or their lengths would mislead",
                       "use “axis: 0 to …”, or “kind: line”");
    } else {
        spec.lower = range->first.to_double();
        spec.upper = range->second.to_double();
    }
}

ChartSpec make_spec(ChartKind kind, const FigureGrid& grid, const Settings& settings, Composition& composition) {
    ChartSpec spec;
    spec.kind = kind;
    spec.language = composition.language();
    spec.unit = grid.selection.measures.front()->unit;
    for (const Measure* measure : grid.selection.measures) spec.decimals = std::max(spec.decimals, measure->decimals);
    for (const GridLine& row : grid.rows) spec.categories.push_back(category(row));
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        spec.series.push_back(series(grid, column, spec.language));
    }
    spec.levels = read_levels(settings, grid, composition);
    read_axis(settings, spec);
    return spec;
}

Inlines setting_or(const Settings& settings, const std::string& key, const std::string& otherwise,
                   Composition& composition) {
    const Value* value = settings.find(key);
    if (value != nullptr) return compose_setting(*value, composition);
    return otherwise.empty() ? Inlines{} : plain(otherwise, settings.place());
}

/// The register's source, where all the chart's measures have the same.
std::string common_source(const FigureGrid& grid) {
    const std::string& source = grid.selection.measures.front()->source;
    for (const Measure* measure : grid.selection.measures) {
        if (measure->source != source) return "";
    }
    return source;
}

std::vector<Inlines> compose_notes(const Settings& settings, const FigureGrid& grid, Composition& composition) {
    std::vector<Inlines> notes = explain_symbols(grid);
    for (const Value* note : settings.items("note")) notes.push_back(compose_setting(*note, composition));
    const Inlines source = setting_or(settings, "source", common_source(grid), composition);
    if (blank(source)) return notes;
    Inlines line = plain("Source: ", settings.place());
    line.insert(line.end(), source.begin(), source.end());
    notes.push_back(std::move(line));
    return notes;
}

Chart make_chart(ChartKind kind, const FigureGrid& grid, const Settings& settings, Composition& composition) {
    const std::string& language = composition.language();
    const int number = ++composition.chart_count;
    Chart chart;
    chart.id = composition.targets.reserve(fmt::format("chart-{}", number));
    chart.spec = make_spec(kind, grid, settings, composition);
    chart.headline = setting_or(settings, "headline", chart_headline(grid, language), composition);
    chart.subtitle = setting_or(settings, "subtitle", describe_grid(grid, language), composition);
    chart.alternative_text = chart_alternative_text(kind, grid, language);
    for (const ReferenceLevel& level : chart.spec.levels) chart.alternative_text += fmt::format(" {}.", level.label);
    chart.notes = compose_notes(settings, grid, composition);
    chart.table_id = composition.targets.reserve(fmt::format("data-table-{}", number));
    chart.table_label = fmt::format("Data table {}", number);
    return chart;
}

Table table_behind(const Chart& chart, const FigureGrid& grid, const std::string& language) {
    Inlines caption = plain(fmt::format("{}: {}", chart.table_label, describe_grid(grid, language)));
    return grid_table(grid, chart.table_id, std::move(caption), language);
}

}  // namespace

Blocks compose_chart(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "chart", chart_keys(), composition.diagnostics);
    const auto kind = read_kind(settings, composition);
    auto selection = read_selection(settings, composition);
    if (!kind || !selection || !same_unit(*selection, settings)) return {};
    const auto grid = make_grid(std::move(*selection), span, composition);
    if (!grid) return {};
    Chart chart = make_chart(*kind, *grid, settings, composition);
    composition.waiting_chart_tables.push_back(table_behind(chart, *grid, composition.language()));
    return {Block{std::move(chart), span}};
}

}  // namespace quarterdeck
