#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Pictures in the grid, of all numbers of rows, that shows them largest in the room there is.
Flow lay_out_pictures(const Pictures& pictures, StructureNodeId parent, double width, const FlowContext& context);

}  // namespace quarterdeck
