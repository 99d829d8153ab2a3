#include "compose/derived_columns.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/figure_texts.hpp"
#include "compose/lookup.hpp"
#include "compose/symbols.hpp"
#include "compose/trend_cell.hpp"
#include "model/shown.hpp"
#include "template/reference.hpp"

namespace quarterdeck {
namespace {

constexpr const char* trend_word = "trend";
constexpr int trend_length = 8;

std::vector<std::string> column_words() {
    std::vector<std::string> words = {trend_word};
    for (const DerivedValue& value : derived_values()) words.emplace_back(value.name);
    return words;
}

/// A column is written as the end of a reference is: "difference from england", "average over last 4".
std::optional<Reference> read_as_reference(const PlacedText& text, Composition& composition) {
    auto parsed = parse_reference("figure." + text.text);
    if (auto* reference = std::get_if<Reference>(&parsed)) {
        const bool alone = reference->in.empty() && reference->part.empty() && !reference->period;
        if (alone && reference->properties.size() == 1) return std::move(*reference);
    }
    composition.diagnostics.error(text.span, fmt::format("“{}” is no column of a table", text.text))
        .hint("write one word a column, as in “show: [value, change, target, difference from england]”");
    return std::nullopt;
}

std::optional<DerivedColumn> read_column(const PlacedText& text, Composition& composition) {
    const auto reference = read_as_reference(text, composition);
    if (!reference) return std::nullopt;
    DerivedColumn column;
    column.word = reference->properties.front();
    column.trend = column.word == trend_word;
    column.over = reference->over.value_or(column.trend ? trend_length : column.over);
    if (column.trend) return column;
    column.value = derived_value(reference->properties.front());
    if (column.value == nullptr) {
        suggest(composition.diagnostics.error(text.span, fmt::format("a table cannot show “{}”", text.text)),
                reference->properties.front(), column_words());
        return std::nullopt;
    }
    if (reference->from.empty()) return column;
    const Area* area = find_area({reference->from, text.span}, composition);
    if (area == nullptr) return std::nullopt;
    column.compared_with = *area;
    return column;
}

std::string heading_text(const DerivedColumn& column, const Measure& measure, const std::string& language) {
    if (column.trend) return std::string(words_in(language).charts.trend);
    const std::string_view words = words_in(language).headings.*heading_for(*column.value, measure);
    // "Difference from England", "Average of the last 4 figures".
    return column.compared_with ? filled(words, column.compared_with->title) : filled(words, column.over);
}

/// Cells of percentages carry their own unit, but not the differences between them.
std::string heading_unit(const DerivedColumn& column, const Measure& measure, const std::string& language) {
    if (column.trend) return {};
    switch (column.value->unit) {
        case DerivedValue::HeadingUnit::none: return {};
        case DerivedValue::HeadingUnit::figure:
            return measure.unit == Unit::percent ? "" : shown_unit(measure.unit, language);
        case DerivedValue::HeadingUnit::difference: return shown_difference_unit(measure.unit, language);
    }
    return {};
}

/// `name` is the series' where there are several, otherwise empty.
TableColumn heading(const DerivedColumn& column, const TableColumn& series, const std::string& name,
                    const Measure& measure, const std::string& language) {
    if (!column.trend && column.value->name == "value") return series;
    const bool words = column.trend || column.value->unit == DerivedValue::HeadingUnit::none;
    const std::string unit = heading_unit(column, measure, language);
    std::string text = heading_text(column, measure, language);
    if (!name.empty()) text = fmt::format("{}: {}", name, text);
    if (!unit.empty()) text += fmt::format(" ({})", unit);
    return {plain(std::move(text)), words ? Alignment::start : Alignment::end};
}

/// What trends draw is data of the table too, where its own columns do not show it anyway.
void add_unless_there(std::vector<Observation> more, std::vector<Observation>& all) {
    for (Observation& observation : more) {
        const bool there = std::any_of(all.begin(), all.end(),
                                       [&](const Observation& other) { return other.key == observation.key; });
        if (!there) all.push_back(std::move(observation));
    }
}

/// Adds one derived column to every row. False after a complaint.
bool add_column(const DerivedColumn& column, const FigureGrid& grid, std::size_t series, const SourceSpan& span,
                Table& table, Composition& composition) {
    const Measure& measure = column_measure(grid, series);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const ReleasedFigure& figure = grid.figures[row][series];
        if (column.trend) {
            TrendCell cell = trend_cell(figure, measure, grid.selection, column.over, span, composition);
            table.rows[row].cells.push_back(std::move(cell.content));
            add_unless_there(std::move(cell.observations), table.observations);
            continue;
        }
        DerivedQuestion asked{
            composition.release(), measure, figure, figure.key.period, composition.language(), Form::cell,
            column.compared_with};
        asked.over = column.over;
        Inlines cell = derived_cell(*column.value, asked, span, composition);
        if (cell.empty()) return false;
        table.rows[row].cells.push_back(std::move(cell));
    }
    return true;
}

}  // namespace

std::optional<std::vector<DerivedColumn>> read_derived_columns(const Settings& settings, Composition& composition) {
    std::vector<DerivedColumn> columns;
    for (const PlacedText& text : settings.words("show")) {
        auto column = read_column(text, composition);
        if (!column) return std::nullopt;
        columns.push_back(std::move(*column));
    }
    return columns;
}

std::optional<Table> with_derived_columns(Table table, const FigureGrid& grid,
                                          const std::vector<DerivedColumn>& columns, const SourceSpan& span,
                                          Composition& composition) {
    const std::vector<TableColumn> series = table.columns;
    table.columns.resize(1);
    for (TableRow& row : table.rows) row.cells.resize(1);
    const bool several = grid.columns.size() > 1;
    for (std::size_t number = 0; number < grid.columns.size(); ++number) {
        for (const DerivedColumn& column : columns) {
            table.columns.push_back(heading(column, series[number + 1], several ? grid.columns[number].name : "",
                                            column_measure(grid, number), composition.language()));
            if (!add_column(column, grid, number, span, table, composition)) return std::nullopt;
        }
    }
    return table;
}

}  // namespace quarterdeck
