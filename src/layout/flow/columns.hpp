#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Blocks side by side in columns of one width, as one piece; read one column after the other.
Flow lay_out_columns(const Columns& columns, StructureNodeId parent, double width, const FlowContext& context);

double column_width(const Columns& columns, double width, double gap);

/// The gap between two columns that leaves room for two of the medium's half charts.
double column_gap(const MediumTokens& medium);

}  // namespace quarterdeck
