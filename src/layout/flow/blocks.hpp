#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Lays blocks out one below the other, as content of the structure element `parent`.
Flow lay_out_blocks(const Blocks& blocks, StructureNodeId parent, double width, const FlowContext& context);

/// Lays one block out. Nothing in it asks for less than the medium's gap between blocks.
Flow lay_out_block(const Block& block, StructureNodeId parent, double width, const FlowContext& context);

}  // namespace quarterdeck
