#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// A table: caption and symbols above, a header row that is repeated on new pages, rows that are never divided, notes.
Flow lay_out_table(const Table& table, StructureNodeId parent, double width, const FlowContext& context);

}  // namespace quarterdeck
