#pragma once

#include "document/block.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// How the lines of a paragraph are set.
struct TextSetting {
    double width = 0;
    LineChoice choice = LineChoice::filled;
    Alignment alignment = Alignment::start;
};

/// A paragraph's lines as pieces, without space around. At least two lines stay together at either end of a page.
Flow set_text(const ShapedText& text, const TextSetting& setting);

/// Text as content of an element that exists.
Flow set_text(const Inlines& inlines, const TextStyle& style, StructureNodeId element, double width,
              const FlowContext& context);

Flow lay_out_heading(const Heading& heading, StructureNodeId parent, double width, const FlowContext& context);
Flow lay_out_paragraph(const Paragraph& paragraph, StructureNodeId parent, double width, const FlowContext& context);

/// The line of accent below a title or heading, as long as the theme has it, with the same space above and below.
Flow heading_rule(HeadingRule look, double around, double width, const FlowContext& context);

TextStyle bold(TextStyle style);
/// H1 to H6.
StructureRole heading_role(int level);
/// How a paragraph of that style looks.
TextStyle paragraph_look(ParagraphStyle style, const MediumTokens& medium);

}  // namespace quarterdeck
