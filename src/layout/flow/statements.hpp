#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Statements in tinted boxes with a bar at their left; a box is one piece.
Flow lay_out_callouts(const Callouts& callouts, StructureNodeId parent, double width, const FlowContext& context);

/// Terms and descriptions in two columns with hairlines between; a row is one piece.
Flow lay_out_facts(const Facts& facts, StructureNodeId parent, double width, const FlowContext& context);

/// Names and roles side by side below a rule, as one piece.
Flow lay_out_signatories(const Signatories& signatories, StructureNodeId parent, double width,
                         const FlowContext& context);

}  // namespace quarterdeck
