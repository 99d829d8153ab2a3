#include "layout/flow/chart_block.hpp"

#include <algorithm>

#include "chart/chart.hpp"
#include "layout/flow/text_blocks.hpp"

namespace quarterdeck {

namespace {

/// The message of a chart is this much larger than a caption.
constexpr double headline_size = 1.15;

TextStyle headline_look(const MediumTokens& medium) {
    TextStyle style = medium.style(TextRole::caption);
    style.size *= headline_size;
    style.bold = true;
    style.colour = medium.style(TextRole::subheading).colour;
    return style;
}

TextStyle subtitle_look(const MediumTokens& medium) {
    TextStyle style = medium.style(TextRole::caption);
    style.bold = false;
    style.colour = medium.style(TextRole::small).colour;
    return style;
}

Flow add_text(const Inlines& text, const TextStyle& style, StructureNodeId parent, double width,
              const FlowContext& context) {
    if (text.empty()) return {};
    const StructureNodeId element = context.tree.add_element(parent, StructureRole::paragraph);
    return set_text(text, style, element, width, context);
}

/// Where room is short a chart gets lower, never smaller in its type.
Size drawn_size(const Chart& chart, double width, const FlowContext& context) {
    const Size own = chart_size(chart, context.theme, context.medium, context.fonts, context.in_columns);
    return {std::min(own.width, width), std::max(own.height * context.figure_scale, chart.least_height)};
}

FlowPiece lay_out_figure(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context) {
    StructureAttributes attributes;
    attributes.alternative_text = chart.alternative_text;
    const StructureNodeId figure = context.tree.add_element(parent, StructureRole::figure, std::move(attributes));
    const StructureNodeId slot = context.tree.add_content(figure);
    const Size size = drawn_size(chart, width, context);
    FlowPiece piece;
    piece.height = size.height;
    piece.space_before = piece.space_after = context.medium.block_gap * inner_gap;
    if (context.purpose == Purpose::measure) return piece;
    piece.drawing = lay_out_chart(chart.spec, size, context.theme, context.medium, context.fonts).items;
    assign_to_slot(piece.drawing, slot);
    return piece;
}

Flow lay_out_headline(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context) {
    return add_text(chart.headline, headline_look(context.medium), parent, width, context);
}

Flow lay_out_subtitle(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context) {
    return add_text(chart.subtitle, subtitle_look(context.medium), parent, width, context);
}

/// Nothing is read where nothing stands, and the room is taken all the same.
void make_as_high_as(double least, Flow& flow) {
    const double lacking = least - height(flow);
    if (lacking <= 0) return;
    if (flow.empty()) flow.emplace_back();
    flow.back().height += lacking;
}

Flow lay_out_head(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context) {
    Flow flow = lay_out_headline(chart, parent, width, context);
    make_as_high_as(context.chart_head.headline, flow);
    Flow subtitle = lay_out_subtitle(chart, parent, width, context);
    make_as_high_as(context.chart_head.subtitle, subtitle);
    append(flow, std::move(subtitle));
    return flow;
}

Inlines table_link(const Chart& chart) {
    Inlines link(1);
    link.front().node = Link{"#" + chart.table_id, plain(chart.table_label)};
    return link;
}

}  // namespace

Size chart_size(const Chart& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts,
                bool in_columns) {
    if (chart.height > 0) return {chart.width, chart.height};
    return in_columns ? chart_size_in_columns(chart.spec, theme, medium, fonts)
                      : chart_size_on_page(chart.spec, theme, medium, fonts);
}

ChartHead chart_head(const Chart& chart, double width, const FlowContext& context) {
    StructureTree scratch;
    const FlowContext measuring = context.for_measuring(scratch);
    return {height(lay_out_headline(chart, scratch.root(), width, measuring)),
            height(lay_out_subtitle(chart, scratch.root(), width, measuring))};
}

Flow lay_out_chart_block(const Chart& chart, StructureNodeId parent, double width, const FlowContext& context) {
    const TextStyle& small = context.medium.style(TextRole::small);
    Flow flow = lay_out_head(chart, parent, width, context);
    flow.push_back(lay_out_figure(chart, parent, width, context));
    for (const Inlines& note : chart.notes) append(flow, add_text(note, small, parent, width, context));
    if (!chart.table_label.empty()) {
        append(flow, add_text(table_link(chart), small, parent, width, context));
    }
    Flow whole;
    whole.push_back(stack(std::move(flow)));
    space_around(whole, 0, context.medium.block_gap);
    whole.back().keep_with_next = false;
    anchor_start(whole, chart.id);
    return whole;
}

}  // namespace quarterdeck
