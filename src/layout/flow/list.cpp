#include "layout/flow/list.hpp"

#include <algorithm>

#include "layout/flow/blocks.hpp"
#include "layout/flow/text_blocks.hpp"

namespace quarterdeck {

namespace {

/// Of the text's size: least distance between a label and its text.
constexpr double label_gap = 0.45;
/// Of the gap between blocks: what stands between the items of a tight list.
constexpr double tight_gap = 0.5;

ListNumbering numbering(ListStyle style) {
    switch (style) {
        case ListStyle::bullets: return ListNumbering::disc;
        case ListStyle::decimal:
        case ListStyle::paragraphs: return ListNumbering::decimal;
        case ListStyle::lower_alpha: return ListNumbering::lower_alpha;
    }
    return ListNumbering::none;
}

/// Numbers to count by stand with their points below each other; the rest begin at the left.
Alignment label_alignment(ListStyle style) { return style == ListStyle::decimal ? Alignment::end : Alignment::start; }

/// Numbered paragraphs of one depth line up in the whole paper, whatever numbers a list happens to hold.
std::string widest_usual_label(const List& list, int depth) {
    if (list.style != ListStyle::paragraphs) return "";
    std::string label = "00";
    for (int level = 0; level < depth; ++level) label += ".0";
    return label;
}

class ListLayout {
public:
    ListLayout(const List& list, double width, const FlowContext& context)
        : list_(list), context_(context), inner_(context), style_(context.medium.style(TextRole::body)) {
        ++inner_.list_depth;
        gap_ = style_.size * label_gap;
        const double labels = std::max(text_width(widest_usual_label(list, context.list_depth)), widest_label());
        indent_ = std::max(context.medium.list_indent, labels + gap_);
        body_width_ = width - indent_;
    }

    Flow lay_out(StructureNodeId parent) {
        StructureAttributes attributes;
        attributes.numbering = numbering(list_.style);
        const StructureNodeId element = context_.tree.add_element(parent, StructureRole::list, attributes);
        const double between = gap_between_items();
        Flow flow;
        for (std::size_t index = 0; index < list_.items.size(); ++index) {
            Flow item = lay_out_item(list_.items[index], element);
            space_around(item, between, index + 1 < list_.items.size() ? between : context_.medium.block_gap);
            for (FlowPiece& piece : item) piece.split.part = static_cast<int>(index);
            append(flow, std::move(item));
        }
        if (!flow.empty()) flow.front().space_before = 0;
        return flow;
    }

private:
    /// Numbered paragraphs are paragraphs, however they were typed.
    double gap_between_items() const {
        const bool close = list_.tight && list_.style != ListStyle::paragraphs;
        return context_.medium.block_gap * (close ? tight_gap : 1);
    }

    double text_width(const std::string& text) const {
        return context_.fonts.width(text, {style_.bold, style_.italic}, style_.size, context_.language);
    }

    double widest_label() const {
        double widest = 0;
        for (const ListItem& item : list_.items) widest = std::max(widest, text_width(item.label));
        return widest;
    }

    Flow lay_out_item(const ListItem& item, StructureNodeId list) {
        StructureTree& tree = context_.tree;
        const StructureNodeId element = tree.add_element(list, StructureRole::list_item);
        const StructureNodeId label = item.label.empty() ? -1 : tree.add_element(element, StructureRole::label);
        const StructureNodeId body = tree.add_element(element, StructureRole::list_body);
        Flow flow = lay_out_body(item.blocks, body);
        indent(flow, indent_);
        if (flow.empty()) flow.push_back(empty_line());
        if (label >= 0) draw_label(item.label, label, flow.front());
        anchor_start(flow, item.id);
        return flow;
    }

    /// A paragraph that has its item for itself is the item's text, without an element of its own.
    Flow lay_out_body(const Blocks& blocks, StructureNodeId body) {
        const auto paragraphs = std::count_if(blocks.begin(), blocks.end(), [](const Block& block) {
            return std::holds_alternative<Paragraph>(block.node);
        });
        Flow flow;
        for (const Block& block : blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block.node);
            const bool bare = paragraph != nullptr && paragraphs == 1 && &block == &blocks.front();
            Flow part = bare ? lay_out_bare(*paragraph, body) : lay_out_block(block, body, body_width_, inner_);
            const bool list_below = std::holds_alternative<List>(block.node) && !flow.empty();
            if (list_below) follow_closely(flow, part);
            append(flow, std::move(part));
        }
        return flow;
    }

    Flow lay_out_bare(const Paragraph& paragraph, StructureNodeId body) {
        const TextStyle style = paragraph_look(paragraph.style, context_.medium);
        Flow flow = set_text(paragraph.text, style, body, body_width_, inner_);
        space_around(flow, 0, std::max(style.space_after, context_.medium.block_gap));
        anchor_start(flow, paragraph.id);
        return flow;
    }

    /// A list within an item stands as close to the item's text as items to each other, and its first item with it.
    void follow_closely(Flow& text, Flow& list) const {
        const double between = gap_between_items();
        text.back().space_after = between;
        text.back().keep_with_next = true;
        if (!list.empty()) list.front().space_before = between;
    }

    FlowPiece empty_line() const {
        FlowPiece piece;
        piece.height = style_.size * style_.leading;
        piece.baseline = baseline_in_line(style_, context_.fonts.metrics({}));
        return piece;
    }

    void draw_label(const std::string& label, StructureNodeId element, FlowPiece& piece) const {
        const StructureNodeId slot = context_.tree.add_content(element);
        const bool at_end = label_alignment(list_.style) == Alignment::end;
        double x = at_end ? indent_ - gap_ - text_width(label) : 0;
        for (GlyphRun& run :
             context_.fonts.shape(label, {style_.bold, style_.italic}, style_.size, style_.colour, context_.language)) {
            run.origin = {x, piece.baseline};
            x += run.width;
            piece.drawing.push_back({std::move(run), slot});
        }
    }

    const List& list_;
    const FlowContext& context_;
    FlowContext inner_;
    const TextStyle& style_;
    double gap_ = 0;
    double indent_ = 0;
    double body_width_ = 0;
};

}  // namespace

Flow lay_out_list(const List& list, StructureNodeId parent, double width, const FlowContext& context) {
    return ListLayout(list, width, context).lay_out(parent);
}

}  // namespace quarterdeck
