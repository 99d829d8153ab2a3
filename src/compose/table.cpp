#include <algorithm>

#include <fmt/format.h>

#include "compose/derived_columns.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/figure_notes.hpp"
#include "compose/inlines.hpp"
#include "compose/symbols.hpp"
#include "compose/table_parts.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {


std::vector<std::string> table_keys() {
    std::vector<std::string> keys = {"caption", "columns", "rows", "show", "notes", "source", "column-notes"};
    for (const std::string& key : selection_keys()) keys.push_back(key);
    return keys;
}

/// The names by which authors know a table's columns; the first holds the rows' headings.
std::vector<std::string> column_names(const FigureGrid& grid) {
    std::vector<std::string> names = {"rows"};
    for (const GridLine& column : grid.columns) {
        switch (column.dimension) {
            case Dimension::measure: names.push_back(column.measure->id); break;
            case Dimension::area: names.push_back(column.area); break;
            case Dimension::period: names.push_back(column.period->id()); break;
            case Dimension::part: names.push_back(column.name); break;
        }
    }
    return names;
}

/// The same for a table with `show:`. A column's own name stands for the first of those that are made of it; the others
/// are told apart by their word, as in a reference: "in-timescale.target".
std::vector<std::string> derived_names(const std::vector<std::string>& names,
                                       const std::vector<DerivedColumn>& columns) {
    std::vector<std::string> all = {names.front()};
    for (std::size_t name = 1; name < names.size(); ++name) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            all.push_back(column == 0 ? names[name] : fmt::format("{}.{}", names[name], columns[column].word));
        }
    }
    return all;
}

/// Figures of the register: periods down, measures across.
Blocks compose_figure_table(const Settings& settings, const SourceSpan& span, Composition& composition) {
    for (const char* key : {"columns", "rows"}) {
        if (settings.has(key)) {
            settings.error(key, fmt::format("a table of measures has no “{}” of its own", key),
                           "either name measures, or write columns and rows");
        }
    }
    auto selection = read_selection(settings, composition);
    const auto derived = read_derived_columns(settings, composition);
    if (!selection || !derived) return {};
    const auto grid = make_grid(std::move(*selection), span, composition);
    if (!grid) return {};
    const std::string& language = composition.language();
    Inlines caption = read_caption(settings, describe_grid(*grid, language), composition);
    Table table = grid_table(*grid, next_table_id(composition), std::move(caption), language);
    std::vector<Inlines> notes = notes_on_figures(table.observations, language);
    std::vector<std::string> names = column_names(*grid);
    if (!derived->empty()) {
        auto with_derived = with_derived_columns(std::move(table), *grid, *derived, span, composition);
        if (!with_derived) return {};
        table = std::move(*with_derived);
        names = derived_names(names, *derived);
    }
    if (!fits_a_page(table, span, composition)) return {};
    table.symbols = explain_cells(table, language);
    add_column_notes(settings, names, table, composition);
    table.notes = std::move(notes);
    for (Inlines& note : read_notes(settings, composition)) table.notes.push_back(std::move(note));
    return {Block{std::move(table), span}};
}

bool numeric(const Inlines& cell) {
    const std::string text = plain_text(cell);
    const bool digit =
        std::any_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
    const bool word = std::any_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    });
    return digit && !word;
}

/// Columns of numbers end on one line; a column's first cell is a heading and stays.
void align_numbers(Table& table) {
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        const bool numbers = std::all_of(table.rows.begin(), table.rows.end(),
                                         [&](const TableRow& row) { return numeric(row.cells[column]); });
        if (numbers && !table.rows.empty()) table.columns[column].alignment = Alignment::end;
    }
}

std::optional<TableRow> read_row(const Value& value, std::size_t width, Composition& composition) {
    const Value::List* cells = value.list();
    if (cells == nullptr || cells->items.size() != width) {
        composition.diagnostics
            .error(value.span, cells == nullptr
                                   ? std::string("a row is a list of cells")
                                   : fmt::format("this row needs a cell for each of the {} columns, and has {}", width,
                                                 cells->items.size()))
            .hint("write every row as “- [first, second]”, as many as there are columns");
        return std::nullopt;
    }
    TableRow row;
    row.span = value.span;
    for (const Value& cell : cells->items) {
        row.cells.push_back(cell.null() ? Inlines{} : compose_setting(cell, composition));
        const bool complained = cell.scalar() == nullptr && !cell.null();
        if (complained || !blank(row.cells.back())) continue;
        composition.diagnostics.error(cell.span, "a cell of this table is blank")
            .hint(
                "a screen reader would say nothing here: write “[x]” for what is not available, “[z]” for what does "
                "not apply");
    }
    return row;
}

/// A table whose cells are written out.
Blocks compose_typed_table(const Settings& settings, const SourceSpan& span, Composition& composition) {
    Table table;
    if (settings.has("show")) settings.error("show", "only a table of measures shows what is worked out from them");
    for (const char* key : {"columns", "rows", "caption"}) {
        if (!settings.has(key))
            settings.missing(key, "a table has “caption:”, “columns: […]” and “rows:”; or “measures:”");
    }
    table.caption = read_caption(settings, "", composition);
    for (const Value* heading : settings.items("columns")) {
        table.columns.push_back({compose_setting(*heading, composition), Alignment::start});
    }
    // What stands in the cells is explained above the table.
    const std::set<Shorthand> noted = composition.symbols_in_text;
    for (const Value* value : settings.items("rows")) {
        if (auto row = read_row(*value, table.columns.size(), composition)) table.rows.push_back(std::move(*row));
    }
    composition.symbols_in_text = noted;
    if (table.columns.empty() || !fits_a_page(table, span, composition)) return {};
    table.id = next_table_id(composition);
    std::vector<std::string> names;
    for (const TableColumn& column : table.columns) names.push_back(plain_text(column.heading));
    add_column_notes(settings, names, table, composition);
    table.symbols = explain_cells(table, composition.language());
    table.notes = read_notes(settings, composition);
    align_numbers(table);
    return {Block{std::move(table), span}};
}

}  // namespace

Blocks compose_table(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "table", table_keys(), composition.diagnostics);
    const bool figures = settings.has("measures") || settings.has("measure");
    return figures ? compose_figure_table(settings, span, composition)
                   : compose_typed_table(settings, span, composition);
}

}  // namespace quarterdeck
