#include "layout/flow/columns.hpp"

#include <algorithm>
#include <iterator>

#include "layout/flow/blocks.hpp"
#include "layout/flow/chart_block.hpp"

namespace quarterdeck {

namespace {

void place_beside(FlowPiece& whole, FlowPiece column, double x) {
    if (whole.drawing.empty()) whole.baseline = column.baseline;
    place(whole.drawing, std::move(column.drawing), {x, 0});
    std::move(column.anchors.begin(), column.anchors.end(), std::back_inserter(whole.anchors));
    std::move(column.outline.begin(), column.outline.end(), std::back_inserter(whole.outline));
    whole.height = std::max(whole.height, column.height);
}

/// The heights of the highest headline and of the highest subtitle when every column begins with a chart; otherwise nothing
/// needs to align.
ChartHead common_chart_head(const Columns& columns, double width, const FlowContext& context) {
    ChartHead highest;
    for (const Blocks& blocks : columns.columns) {
        const Chart* chart = blocks.empty() ? nullptr : std::get_if<Chart>(&blocks.front().node);
        if (chart == nullptr) return {};
        const ChartHead head = chart_head(*chart, width, context);
        highest.headline = std::max(highest.headline, head.headline);
        highest.subtitle = std::max(highest.subtitle, head.subtitle);
    }
    return highest;
}

}  // namespace

double column_width(const Columns& columns, double width, double gap) {
    const auto count = static_cast<double>(columns.columns.size());
    return (width - gap * (count - 1)) / count;
}

double column_gap(const MediumTokens& medium) {
    const double width = medium.size.width - medium.margins.left - medium.margins.right;
    return std::max(width - 2 * medium.chart_half.width, medium.block_gap);
}

Flow lay_out_columns(const Columns& columns, StructureNodeId parent, double width, const FlowContext& context) {
    if (columns.columns.empty()) return {};
    FlowContext inner = context;
    inner.in_columns = true;
    const double each = column_width(columns, width, context.column_gap);
    inner.chart_head = common_chart_head(columns, each, context);
    FlowPiece whole;
    double x = 0;
    for (const Blocks& blocks : columns.columns) {
        place_beside(whole, stack(lay_out_blocks(blocks, parent, each, inner)), x);
        x += each + context.column_gap;
    }
    Flow flow;
    flow.push_back(std::move(whole));
    return flow;
}

}  // namespace quarterdeck
