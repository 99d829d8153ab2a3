#include "layout/flow/blocks.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "layout/flow/card.hpp"
#include "layout/flow/chart_block.hpp"
#include "layout/flow/columns.hpp"
#include "layout/flow/list.hpp"
#include "layout/flow/pictures.hpp"
#include "layout/flow/statements.hpp"
#include "layout/flow/text_blocks.hpp"
#include "layout/table/table.hpp"

namespace quarterdeck {

namespace {

Flow lay_out_node(const Block& block, StructureNodeId parent, double width, const FlowContext& context) {
    return std::visit(
        overloaded{
            [&](const Heading& heading) { return lay_out_heading(heading, parent, width, context); },
            [&](const Paragraph& paragraph) { return lay_out_paragraph(paragraph, parent, width, context); },
            [&](const List& list) { return lay_out_list(list, parent, width, context); },
            [&](const Table& table) { return lay_out_table(table, parent, width, context); },
            [&](const Chart& chart) { return lay_out_chart_block(chart, parent, width, context); },
            [&](const Pictures& pictures) { return lay_out_pictures(pictures, parent, width, context); },
            [&](const Columns& columns) { return lay_out_columns(columns, parent, width, context); },
            [&](const Callouts& callouts) { return lay_out_callouts(callouts, parent, width, context); },
            [&](const Facts& facts) { return lay_out_facts(facts, parent, width, context); },
            [&](const Card& card) { return lay_out_card(card, parent, width, context); },
            [&](const Signatories& people) { return lay_out_signatories(people, parent, width, context); },
        },
        block.node);
}

}  // namespace

Flow lay_out_block(const Block& block, StructureNodeId parent, double width, const FlowContext& context) {
    Flow flow = lay_out_node(block, parent, width, context);
    // A heading or lead-in says itself how close its text comes.
    const bool says_itself =
        std::holds_alternative<Heading>(block.node) || std::holds_alternative<Paragraph>(block.node);
    if (!flow.empty() && !says_itself) {
        flow.back().space_after = std::max(flow.back().space_after, context.medium.block_gap);
    }
    return flow;
}

Flow lay_out_blocks(const Blocks& blocks, StructureNodeId parent, double width, const FlowContext& context) {
    Flow flow;
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        Flow part = lay_out_block(blocks[index], parent, width, context);
        for (FlowPiece& piece : part) piece.split.block = static_cast<int>(index);
        append(flow, std::move(part));
    }
    return flow;
}

}  // namespace quarterdeck
