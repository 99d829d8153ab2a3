#pragma once

#include <optional>
#include <vector>

#include "layout/table/column_widths.hpp"
#include "layout/table/table_cells.hpp"

namespace quarterdeck {

/// Of a cell's text size: beside its text, on either side.
inline constexpr double cell_side_padding = 0.55;

/// How a table's words find room side by side: in which part of the medium's size, and with its figures broken where.
struct TableFit {
    double size = 1;
    FigureBreaks breaks = FigureBreaks::nowhere;
    std::optional<TableCells> measured = {};  ///< The cells as they were measured, in full size.
};

TableFit fit_table(const Table& table, double width, const FlowContext& context);

/// What the columns of shaped cells need.
std::vector<ColumnNeed> column_needs(const TableCells& cells, const FlowContext& context);

/// The medium with a table's text in a part of its size.
MediumTokens with_table_text(MediumTokens medium, double part);

}  // namespace quarterdeck
