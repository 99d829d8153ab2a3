#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// A card in one piece: a tinted box with its title, remarks, and values in columns, as many as there is room for.
Flow lay_out_card(const Card& card, StructureNodeId parent, double width, const FlowContext& context);

}  // namespace quarterdeck
