#pragma once

#include <vector>

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"

namespace quarterdeck {

/// The cells of a table, shaped, each in its element of the structure.
struct TableCells {
    struct Cell {
        ShapedText text;
        Alignment alignment = Alignment::start;
    };
    using Row = std::vector<Cell>;

    Row header;
    std::vector<Row> rows;
};

/// Builds THead and TBody below the table's element. Header cells have ids, and every other cell names the two header
/// cells that it belongs to.
TableCells shape_cells(const Table& table, StructureNodeId element, const FlowContext& context);

}  // namespace quarterdeck
