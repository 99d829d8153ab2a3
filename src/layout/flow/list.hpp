#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// A list: labels hang to the left of their items' text, on its first baseline, and never part from it.
Flow lay_out_list(const List& list, StructureNodeId parent, double width, const FlowContext& context);

}  // namespace quarterdeck
