#include "compose/figure_grid.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/current_figure.hpp"
#include "compose/observations.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

std::size_t extent(const FigureSelection& selection, Dimension dimension) {
    switch (dimension) {
        case Dimension::measure: return selection.measures.size();
        case Dimension::area: return selection.areas.size();
        case Dimension::part: return std::max<std::size_t>(selection.parts.size(), 1);
        case Dimension::period: return selection.periods.size();
    }
    return 0;
}

std::string dimension_name(Dimension dimension) {
    switch (dimension) {
        case Dimension::measure: return "measures";
        case Dimension::area: return "areas";
        case Dimension::part: return "parts";
        case Dimension::period: return "periods";
    }
    return "";
}

Dimension row_dimension(const FigureSelection& selection, Arrangement arrangement) {
    const bool several_areas = selection.areas.size() > 1;
    const Dimension wholes = several_areas && selection.periods.size() == 1 ? Dimension::area : Dimension::period;
    const bool parts = !selection.parts.empty();
    switch (arrangement) {
        case Arrangement::by_default: return parts ? Dimension::part : wholes;
        case Arrangement::names_down:
            if (parts) return Dimension::part;
            return selection.periods.size() == 1 && !several_areas && selection.measures.size() > 1 ? Dimension::measure : wholes;
        case Arrangement::parts_across: return wholes;
        case Arrangement::periods_across: break;
    }
    if (parts) return Dimension::part;
    return several_areas ? Dimension::area : Dimension::measure;
}

/// What there are several of beside the rows; measures (or the period of measures) when there is one of everything.
std::optional<Dimension> column_dimension(const FigureSelection& selection, Dimension rows, const SourceSpan& span,
                                          Composition& composition) {
    std::vector<Dimension> several;
    for (Dimension dimension : {Dimension::measure, Dimension::area, Dimension::part, Dimension::period}) {
        if (dimension != rows && extent(selection, dimension) > 1) several.push_back(dimension);
    }
    if (several.empty()) return rows == Dimension::measure ? Dimension::period : Dimension::measure;
    if (several.size() == 1) return several.front();
    composition.diagnostics
        .error(span, fmt::format("several {} and several {} for several {} are one too many to show together",
                                 dimension_name(several[0]), dimension_name(several[1]), dimension_name(rows)))
        .hint("name one of each, or use several charts or tables");
    return std::nullopt;
}

/// Two measures side by side under one short title could not be told apart.
bool short_title_is_shared(const Measure& measure, const FigureSelection& selection) {
    return std::any_of(selection.measures.begin(), selection.measures.end(), [&](const Measure* other) {
        return other->id != measure.id && other->short_title == measure.short_title;
    });
}

std::vector<GridLine> measure_lines(const FigureSelection& selection) {
    std::vector<GridLine> lines;
    for (const Measure* measure : selection.measures) {
        const bool in_full = measure->short_title.empty() || short_title_is_shared(*measure, selection);
        const std::string& name = in_full ? measure->title : measure->short_title;
        lines.push_back({Dimension::measure, name, name, measure, {}, local_area});
    }
    return lines;
}

std::vector<GridLine> period_lines(const FigureSelection& selection, const std::string& language) {
    std::vector<GridLine> lines;
    for (const Period& period : selection.periods) {
        lines.push_back({Dimension::period, shown_period(period, language), shown_period_short(period, language),
                         nullptr, period, local_area});
    }
    return lines;
}

std::vector<GridLine> lines_along(Dimension dimension, const FigureSelection& selection, const std::string& language) {
    std::vector<GridLine> lines;
    switch (dimension) {
        case Dimension::measure: return measure_lines(selection);
        case Dimension::period: return period_lines(selection, language);
        case Dimension::area:
            for (const Area& area : selection.areas) {
                lines.push_back({Dimension::area, area.title, area.title, nullptr, {}, area.id});
            }
            return lines;
        case Dimension::part:
            for (const PartId& part : selection.parts) {
                lines.push_back({Dimension::part, sentence_case(part), sentence_case(part), nullptr, {}, local_area});
            }
            return lines;
    }
    return lines;
}

/// Where along a dimension a cell stands: at its row or column, or at the only one there is.
std::size_t place(Dimension wanted, Dimension rows, std::size_t row, Dimension columns, std::size_t column) {
    if (wanted == rows) return row;
    return wanted == columns ? column : 0;
}

FigureKey cell_key(const FigureSelection& selection, Dimension rows, std::size_t row, Dimension columns,
                   std::size_t column) {
    const auto at = [&](Dimension wanted) { return place(wanted, rows, row, columns, column); };
    return {selection.measures[at(Dimension::measure)]->id, selection.areas[at(Dimension::area)].id,
            selection.parts.empty() ? PartId{} : selection.parts[at(Dimension::part)],
            selection.periods[at(Dimension::period)]};
}

/// With its unit where several measures stand side by side; percentages carry theirs in each cell.
std::string column_heading(const GridLine& column, const std::string& language) {
    if (column.dimension != Dimension::measure || column.measure->unit == Unit::percent) return column.name;
    return with_unit(column.name, shown_unit(column.measure->unit, language));
}

}  // namespace

namespace {

void warn_without_wholes(const FigureSelection& selection, Composition& composition) {
    if (!selection.parts.empty() || !selection.measures_span.known()) return;
    for (const Measure* measure : selection.measures)
        for (const Area& area : selection.areas)
            if (warn_without_whole(*measure, area.id, selection.measures_span, composition)) break;
}

}  // namespace

std::optional<FigureGrid> make_grid(FigureSelection selection, const SourceSpan& span, Composition& composition,
                                    Arrangement arrangement) {
    const Dimension rows = row_dimension(selection, arrangement);
    const auto columns = column_dimension(selection, rows, span, composition);
    if (!columns) return std::nullopt;
    warn_without_wholes(selection, composition);
    FigureGrid grid;
    grid.rows = lines_along(rows, selection, composition.language());
    grid.columns = lines_along(*columns, selection, composition.language());
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        std::vector<ReleasedFigure>& line = grid.figures.emplace_back();
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            line.push_back(composition.release().figure(cell_key(selection, rows, row, *columns, column)));
        }
    }
    grid.selection = std::move(selection);
    return grid;
}

const Measure& column_measure(const FigureGrid& grid, std::size_t column) {
    const Measure* measure = grid.columns[column].measure;
    return measure == nullptr ? *grid.selection.measures.front() : *measure;
}

const Measure& cell_measure(const FigureGrid& grid, std::size_t row, std::size_t column) {
    const Measure* measure = grid.rows[row].measure;
    return measure == nullptr ? column_measure(grid, column) : *measure;
}

std::string lines_heading(const std::vector<GridLine>& lines, const std::string& language) {
    const TableWords& words = words_in(language).tables;
    switch (lines.front().dimension) {
        case Dimension::measure: return std::string(words.measure);
        case Dimension::area: return std::string(words.area);
        case Dimension::part: return std::string(words.part);
        case Dimension::period: break;
    }
    const auto every = [&](PeriodKind kind) {
        return std::all_of(lines.begin(), lines.end(),
                           [&](const GridLine& line) { return line.period->kind() == kind; });
    };
    if (every(PeriodKind::quarter)) return std::string(words.quarter);
    if (every(PeriodKind::month)) return std::string(words.month);
    const bool years =
        every(PeriodKind::calendar_year) || every(PeriodKind::financial_year) || every(PeriodKind::academic_year);
    return std::string(years ? words.year : words.period);
}

std::vector<std::string> short_names(const std::vector<GridLine>& lines) {
    std::vector<std::string> names;
    for (const GridLine& line : lines) names.push_back(line.short_name);
    return names;
}

std::string measure_in_words(const Measure& measure, const std::string& language) {
    return with_unit(measure.title, shown_unit(measure.unit, language));
}

namespace {

/// The one part that a grid is about, where no row and no column names it.
const PartId* unnamed_part(const FigureGrid& grid) {
    const bool named = grid.rows.front().dimension == Dimension::part || grid.columns.front().dimension == Dimension::part;
    return grid.selection.parts.size() == 1 && !named ? &grid.selection.parts.front() : nullptr;
}

}  // namespace

std::string describe_grid(const FigureGrid& grid, const std::string& language, std::optional<Dimension> named_elsewhere) {
    std::vector<std::string> measures;
    for (const Measure* measure : grid.selection.measures) measures.push_back(measure_in_words(*measure, language));
    std::vector<std::string> areas;
    for (const Area& area : grid.selection.areas) areas.push_back(area.title);
    // The names of many stand in the chart or the table itself.
    constexpr std::size_t most_named = 6;
    constexpr std::size_t most_measures_named = 3;
    const Words& words = words_in(language);
    const auto many = [&](std::size_t count, std::string_view noun) {
        return fmt::format("{} {}", shown_count(static_cast<int>(count), language), noun);
    };
    if (measures.size() > most_measures_named)
        measures = {sentence_case(many(measures.size(), words.charts.measures))};
    if (const PartId* part = unnamed_part(grid)) measures.back() += ", " + *part;
    if (areas.size() > most_named) areas = {many(areas.size(), words.standing.areas)};
    std::vector<std::string> said;
    if (named_elsewhere != Dimension::measure || unnamed_part(grid) != nullptr) said.push_back(joined_words(measures, language));
    if (named_elsewhere != Dimension::area) said.push_back(joined_words(areas, language));
    said.push_back(shown_periods(grid.selection.periods, language));
    return fmt::format("{}", fmt::join(said, ", "));
}

namespace {

Area area_of(const FigureKey& key, const FigureSelection& selection) {
    const auto found = std::find_if(selection.areas.begin(), selection.areas.end(),
                                    [&](const Area& area) { return area.id == key.area; });
    return found == selection.areas.end() ? Area{key.area, key.area, key.area} : *found;
}

}  // namespace

std::vector<Observation> grid_observations(const FigureGrid& grid) {
    std::vector<Observation> all;
    for (std::size_t row = 0; row < grid.figures.size(); ++row) {
        for (std::size_t column = 0; column < grid.figures[row].size(); ++column) {
            const ReleasedFigure& figure = grid.figures[row][column];
            all.push_back(observe(figure, cell_measure(grid, row, column), area_of(figure.key, grid.selection)));
        }
    }
    return all;
}

Table grid_table(const FigureGrid& grid, std::string id, Inlines caption, const std::string& language) {
    Table table;
    table.id = std::move(id);
    table.caption = std::move(caption);
    table.observations = grid_observations(grid);
    table.columns.push_back({plain(lines_heading(grid.rows, language)), Alignment::start});
    for (const GridLine& column : grid.columns) {
        table.columns.push_back({plain(column_heading(column, language)), Alignment::end});
    }
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        TableRow made;
        made.cells.push_back(plain(grid.rows[row].name));
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const ReleasedFigure& figure = grid.figures[row][column];
            std::string text = shown_figure(figure, cell_measure(grid, row, column), Form::cell, language);
            made.cells.push_back({Inline{FigureText{std::move(text), figure.key}, figure.span}});
        }
        table.rows.push_back(std::move(made));
    }
    return table;
}

}  // namespace quarterdeck
