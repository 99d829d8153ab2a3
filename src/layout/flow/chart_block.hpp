#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// The size that the chart was given, or the theme's for where it stands.
Size chart_size(const Chart& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts,
                bool in_columns);

/// A chart in one piece: headline and subtitle, the figure in the theme's size or lower where there is less room, its
/// notes, and the link to its data table.
Flow lay_out_chart_block(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context);

/// The heights of a chart's headline and subtitle.
ChartHead chart_head(const Chart& chart, double width, const FlowContext& context);

}  // namespace quarterdeck
