#include "layout/table/table_fit.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

/// Of the text's size: a text that is no longer than this is not broken if that can be, and a longer one gets as much;
/// the text is rather set smaller than that cells of the second length are broken.
constexpr double short_text = 7;
constexpr double longest_whole_cell = 10;
/// Of the text's size: a head above figures that is longer than this does best in two lines, a little more than half as
/// wide; the figures stand nearer to their names then.
constexpr double longest_head = 10;
constexpr double part_of_long_head = 0.6;

std::vector<ColumnNeed> needs_of(const TableCells& cells, double longest_whole, const FlowContext& context) {
    // A hair more than the words take, so that no rounding wraps them.
    const double padding = 2 * cell_side_padding * context.medium.style(TextRole::table_cell).size + 0.1;
    std::vector<ColumnNeed> needs(cells.header.size());
    const auto take = [&](const TableCells::Row& row) {
        for (std::size_t column = 0; column < needs.size(); ++column) {
            const TableCells::Cell& cell = row[column];
            needs[column].alignment = cell.alignment;
            needs[column].minimum = std::max(needs[column].minimum, cell.text.minimum_width() + padding);
            needs[column].preferred = std::max(needs[column].preferred, cell.text.preferred_width() + cell.room_after + padding);
        }
    };
    take(cells.header);
    for (std::size_t column = 0; column < needs.size(); ++column) {
        const double long_head = longest_head * context.medium.style(TextRole::table_heading).size;
        ColumnNeed& need = needs[column];
        if (need.alignment != Alignment::end || need.preferred <= long_head) continue;
        need.preferred = std::max({need.minimum, long_head, need.preferred * part_of_long_head});
    }
    const double short_cell = longest_whole * context.medium.style(TextRole::table_cell).size;
    for (const TableCells::Row& row : cells.rows) {
        take(row);
        for (std::size_t column = 0; column < needs.size(); ++column) {
            const double width_of_text = std::min(row[column].text.preferred_width() + row[column].room_after, short_cell);
            needs[column].whole = std::max(needs[column].whole, width_of_text + padding);
            if (row[column].figures > 0) {
                needs[column].figures = std::max(needs[column].figures, row[column].figures + row[column].room_after + padding);
            }
        }
    }
    return needs;
}

/// In tables of fewer columns short texts may be broken before all is set smaller.
constexpr std::size_t many_columns = 6;
/// Of the text's size: how much smaller a table is set so that no figure is broken, no short cell is, and no word is.
constexpr double smaller_for_figures = 0.85;
constexpr double smaller_for_cells = 0.8;
constexpr double smaller_for_words = 0.6;

/// What all columns need together.
struct TableNeed {
    double words = 0;
    double figures = 0;
    double cells = 0;
    TableCells measured;
};

TableNeed need_of(const Table& table, FigureBreaks breaks, const FlowContext& context) {
    StructureTree scratch;
    const FlowContext measuring = context.for_measuring(scratch);
    TableNeed sum;
    sum.measured = shape_cells(table, scratch.root(), breaks, measuring);
    for (const ColumnNeed& need : needs_of(sum.measured, longest_whole_cell, measuring)) {
        sum.words += need.minimum;
        sum.figures += std::clamp(need.figures, need.minimum, need.preferred);
        sum.cells += std::clamp(std::max(need.whole, need.figures), need.minimum, need.preferred);
    }
    return sum;
}

double size_for(const TableNeed& need, std::size_t columns, double width) {
    const double for_figures = std::clamp(width / need.figures, smaller_for_cells, 1.0);
    const double for_cells =
        columns < many_columns ? for_figures : std::clamp(width / need.cells, smaller_for_cells, for_figures);
    return need.words * for_cells <= width ? for_cells : std::clamp(width / need.words, smaller_for_words, for_cells);
}

}  // namespace

TableFit fit_table(const Table& table, double width, const FlowContext& context) {
    const auto fitted = [&](TableNeed need, FigureBreaks breaks) {
        return TableFit{size_for(need, table.columns.size(), width), breaks, std::move(need.measured)};
    };
    TableNeed whole = need_of(table, FigureBreaks::nowhere, context);
    if (whole.figures * smaller_for_figures <= width) return fitted(std::move(whole), FigureBreaks::nowhere);
    TableNeed below = need_of(table, FigureBreaks::before_brackets, context);
    if (below.figures * smaller_for_cells <= width) return fitted(std::move(below), FigureBreaks::before_brackets);
    return fitted(need_of(table, FigureBreaks::anywhere, context), FigureBreaks::anywhere);
}

std::vector<ColumnNeed> column_needs(const TableCells& cells, const FlowContext& context) {
    return needs_of(cells, short_text, context);
}

MediumTokens with_table_text(MediumTokens medium, double part) {
    for (const TextRole role : {TextRole::table_cell, TextRole::table_heading}) {
        medium.text.at(static_cast<std::size_t>(role)).size *= part;
    }
    return medium;
}

}  // namespace quarterdeck
