#include "layout/flow/text_blocks.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

TextRole role_for_level(int level) {
    if (level <= 1) return TextRole::title;
    return level == 2 ? TextRole::heading : TextRole::subheading;
}

/// Of the gap between blocks: what stands below a lead-in.
constexpr double lead_in_gap = 0.6;

/// A statement stands beside a bar in the accent colour, which runs down all its lines.
constexpr double statement_bar = 4;
constexpr double beside_bar = 14;

Flow lay_out_statement(const Inlines& text, const TextStyle& style, StructureNodeId element, double width,
                       const FlowContext& context) {
    Flow flow = set_text(text, style, element, width - beside_bar, context);
    indent(flow, beside_bar);
    for (FlowPiece& line : flow) {
        line.drawing.push_back(
            {filled_rectangle({0, 0, statement_bar, line.height}, context.theme.colours.accent), ArtifactKind::layout});
    }
    return flow;
}

/// Of the body's size: the space around the rule below a paper's heading.
constexpr double around_heading_rule = 0.35;
/// In points: the rules themselves.
constexpr double brief_rule_length = 56;
constexpr double brief_rule_thickness = 4;
constexpr double full_rule_thickness = 1.5;

}  // namespace

Flow heading_rule(HeadingRule look, double around, double width, const FlowContext& context) {
    if (look == HeadingRule::none) return {};
    const bool full = look == HeadingRule::full;
    const double length = full ? width : brief_rule_length;
    FlowPiece rule;
    rule.height = full ? full_rule_thickness : brief_rule_thickness;
    rule.drawing.push_back({filled_rectangle({0, 0, length, rule.height}, context.theme.colours.accent), ArtifactKind::layout});
    Flow flow;
    flow.push_back(std::move(rule));
    space_around(flow, around, around);
    return flow;
}

TextStyle bold(TextStyle style) {
    style.bold = true;
    return style;
}

StructureRole heading_role(int level) {
    constexpr StructureRole roles[] = {StructureRole::heading1, StructureRole::heading2, StructureRole::heading3,
                                       StructureRole::heading4, StructureRole::heading5, StructureRole::heading6};
    return roles[std::clamp(level, 1, 6) - 1];
}

TextStyle paragraph_look(ParagraphStyle style, const MediumTokens& medium) {
    switch (style) {
        case ParagraphStyle::body:
        case ParagraphStyle::lead_in:
        case ParagraphStyle::contact:
        case ParagraphStyle::presenter: return medium.style(TextRole::body);
        case ParagraphStyle::organisation:
        case ParagraphStyle::statement: return bold(medium.style(TextRole::body));
        case ParagraphStyle::strapline: return medium.style(TextRole::strapline);
        case ParagraphStyle::source: return medium.style(TextRole::small);
    }
    return medium.style(TextRole::body);
}

Flow set_text(const ShapedText& text, const TextSetting& setting) {
    Flow flow;
    for (TextLine& line : text.lines(setting.width, setting.choice, setting.alignment)) {
        FlowPiece piece;
        piece.height = line.height;
        piece.baseline = line.baseline;
        piece.drawing = std::move(line.items);
        flow.push_back(std::move(piece));
    }
    if (flow.size() < 2) return flow;
    flow.front().keep_with_next = true;
    flow[flow.size() - 2].keep_with_next = true;
    return flow;
}

Flow set_text(const Inlines& inlines, const TextStyle& style, StructureNodeId element, double width,
              const FlowContext& context) {
    return set_text(context.shape(inlines, style, element), {width});
}

Flow lay_out_heading(const Heading& heading, StructureNodeId parent, double width, const FlowContext& context) {
    const TextStyle& style = context.medium.style(role_for_level(heading.level));
    const StructureNodeId element = context.tree.add_element(parent, heading_role(heading.level));
    Flow flow = set_text(context.shape(heading.text, style, element), {width, LineChoice::balanced});
    if (flow.empty()) return flow;
    if (heading.level == 2) {
        const double around = context.medium.style(TextRole::body).size * around_heading_rule;
        append(flow, heading_rule(context.medium.heading_rule, around, width, context));
    }
    keep_together(flow);
    flow.back().keep_with_next = true;
    space_around(flow, style.space_before, style.space_after);
    anchor_start(flow, heading.id);
    flow.front().outline.push_back({heading.level, plain_text(heading.text), 0});
    return flow;
}

Flow lay_out_paragraph(const Paragraph& paragraph, StructureNodeId parent, double width, const FlowContext& context) {
    const TextStyle style = paragraph_look(paragraph.style, context.medium);
    const StructureNodeId element = context.tree.add_element(parent, StructureRole::paragraph);
    Flow flow = paragraph.style == ParagraphStyle::statement
                    ? lay_out_statement(paragraph.text, style, element, width, context)
                    : set_text(paragraph.text, style, element, width, context);
    const bool leads_in = paragraph.style == ParagraphStyle::lead_in;
    const double least_after = context.medium.block_gap * (leads_in ? lead_in_gap : 1);
    // The contact point ends a paper's text, and stands a little apart from it.
    const double before = paragraph.style == ParagraphStyle::contact ? style.size : style.space_before;
    space_around(flow, before, std::max(style.space_after, least_after));
    anchor_start(flow, paragraph.id);
    if (leads_in && !flow.empty()) flow.back().keep_with_next = true;
    return flow;
}

}  // namespace quarterdeck
