#pragma once

#include <vector>

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"

namespace quarterdeck {

/// Where the figures of a table may be broken, intervals and periods among them.
enum class FigureBreaks {
    nowhere,
    before_brackets,  ///< An interval may stand below its figure.
    anywhere,
};

/// The cells of a table, shaped, each in its element of the structure.
struct TableCells {
    struct Cell {
        ShapedText text;
        Alignment alignment = Alignment::start;
        double figures = 0;  ///< The width that it needs for its figures; 0 for a text.
        double room_after = 0;  ///< To be left behind it, so that its last digit stands below those of figures with marks.
    };
    using Row = std::vector<Cell>;

    Row header;
    std::vector<Row> rows;
};

/// Builds THead and TBody below the table's element. Header cells have ids, and every other cell names the two header
/// cells that it belongs to.
TableCells shape_cells(const Table& table, StructureNodeId element, FigureBreaks breaks, const FlowContext& context);

}  // namespace quarterdeck
