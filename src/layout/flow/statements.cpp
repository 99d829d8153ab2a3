#include "layout/flow/statements.hpp"

#include <algorithm>

#include "layout/flow/text_blocks.hpp"

namespace quarterdeck {

namespace {

/// Of the text's size.
constexpr double callout_padding = 0.6;
constexpr double callout_bar = 0.25;
constexpr double fact_padding = 0.45;
constexpr double term_column = 11.8;
constexpr double above_signatures = 2;
constexpr double signature_padding = 0.7;
constexpr double narrowest_callout = 10.4;

/// Of the width: the most that one signatory takes.
constexpr double widest_signatory = 0.45;

StructureNodeId add_list(StructureNodeId parent, const FlowContext& context) {
    return context.tree.add_element(parent, StructureRole::list);
}

FrameItem rule(double width, double y, Stroke stroke) {
    return {stroked_line({0, y}, {width, y}, std::move(stroke)), ArtifactKind::layout};
}

/// Callouts side by side in boxes of one size, as many in a row as there is room for.
class CalloutGrid {
public:
    CalloutGrid(std::size_t count, double width, const FlowContext& context)
        : context_(context),
          style_(context.medium.style(TextRole::callout)),
          padding_(style_.size * callout_padding),
          bar_(style_.size * callout_bar),
          gap_(context.medium.block_gap) {
        const auto fitting = static_cast<std::size_t>((width + gap_) / (style_.size * narrowest_callout + gap_));
        in_row_ = std::clamp<std::size_t>(fitting, 1, std::max<std::size_t>(count, 1));
        const auto boxes = static_cast<double>(in_row_);
        box_width_ = (width - gap_ * (boxes - 1)) / boxes;
    }

    std::size_t in_row() const { return in_row_; }

    FlowPiece text(const Inlines& text, StructureNodeId body) const {
        return stack(set_text(text, style_, body, box_width_ - bar_ - 3 * padding_, context_));
    }

    FlowPiece row(std::vector<FlowPiece> texts) const {
        FlowPiece row;
        for (const FlowPiece& text : texts) row.height = std::max(row.height, text.height + 2 * padding_);
        double x = 0;
        for (FlowPiece& text : texts) {
            draw_box({x, 0, box_width_, row.height}, row.drawing);
            place(row.drawing, std::move(text.drawing), {x + bar_ + 1.5 * padding_, padding_});
            x += box_width_ + gap_;
        }
        row.space_before = row.space_after = gap_;
        return row;
    }

private:
    /// With the bar at its left edge; in a box with round corners the bar stands inside, as high as the text may be.
    void draw_box(const Rect& box, Drawing& drawing) const {
        const ThemeColours& colours = context_.theme.colours;
        const double radius = context_.medium.corner;
        const double inside = radius > 0 ? padding_ : 0;
        const Rect bar{box.x + inside * 0.75, box.y + inside, bar_, box.height - 2 * inside};
        drawing.push_back({filled_rounded_rectangle(box, radius, colours.stripe), ArtifactKind::background});
        drawing.push_back({filled_rounded_rectangle(bar, radius, colours.accent), ArtifactKind::layout});
    }

    const FlowContext& context_;
    const TextStyle& style_;
    double padding_;
    double bar_;
    double gap_;
    std::size_t in_row_ = 1;
    double box_width_ = 0;
};

class FactTable {
public:
    FactTable(double width, const FlowContext& context)
        : context_(context),
          style_(context.medium.style(TextRole::body)),
          padding_(style_.size * fact_padding),
          terms_(std::min(style_.size * term_column, width / 2)),
          width_(width) {}

    FlowPiece row(const Facts::Fact& fact, StructureNodeId list, bool first) const {
        StructureTree& tree = context_.tree;
        const StructureNodeId item = tree.add_element(list, StructureRole::list_item);
        const StructureNodeId label = tree.add_element(item, StructureRole::label);
        const StructureNodeId body = tree.add_element(item, StructureRole::list_body);
        TextStyle term_style = bold(style_);
        term_style.colour = context_.medium.style(TextRole::subheading).colour;
        FlowPiece term = stack(set_text(fact.term, term_style, label, terms_ - style_.size, context_));
        FlowPiece description = stack(set_text(fact.description, style_, body, width_ - terms_, context_));
        FlowPiece piece;
        piece.height = std::max(term.height, description.height) + 2 * padding_;
        const ThemeColours& colours = context_.theme.colours;
        if (first) piece.drawing.push_back(rule(width_, 0, {colours.brand, strong_line, {}}));
        piece.drawing.push_back(rule(width_, piece.height, {colours.rule, hairline, {}}));
        place(piece.drawing, std::move(term.drawing), {0, padding_});
        place(piece.drawing, std::move(description.drawing), {terms_, padding_});
        return piece;
    }

private:
    const FlowContext& context_;
    const TextStyle& style_;
    double padding_;
    double terms_;
    double width_;
};

FlowPiece lay_out_signatory(const Signatories::Signatory& person, StructureNodeId body, double width,
                            const FlowContext& context) {
    const TextStyle& style = context.medium.style(TextRole::body);
    Flow lines;
    // Two slots of one element would run together when read; each line is a paragraph of its own.
    const auto add = [&](const std::string& text, const TextStyle& look) {
        if (text.empty()) return;
        const StructureNodeId element = context.tree.add_element(body, StructureRole::paragraph);
        append(lines, set_text(plain(text), look, element, width, context));
    };
    add(person.name, bold(style));
    add(person.role, style);
    FlowPiece words = stack(std::move(lines));
    FlowPiece piece;
    const double above = style.size * signature_padding;
    piece.height = above + words.height;
    piece.drawing.push_back(rule(width, 0, {context.theme.colours.brand, strong_line, {}}));
    place(piece.drawing, std::move(words.drawing), {0, above});
    return piece;
}

}  // namespace

Flow lay_out_callouts(const Callouts& callouts, StructureNodeId parent, double width, const FlowContext& context) {
    const StructureNodeId list = add_list(parent, context);
    const CalloutGrid grid(callouts.items.size(), width, context);
    Flow flow;
    std::vector<FlowPiece> row;
    for (std::size_t index = 0; index < callouts.items.size(); ++index) {
        const StructureNodeId item = context.tree.add_element(list, StructureRole::list_item);
        const StructureNodeId body = context.tree.add_element(item, StructureRole::list_body);
        row.push_back(grid.text(callouts.items[index], body));
        if (row.size() < grid.in_row() && index + 1 < callouts.items.size()) continue;
        flow.push_back(grid.row(std::move(row)));
        flow.back().split.part = static_cast<int>(index / grid.in_row() * grid.in_row());
        row.clear();
    }
    return flow;
}

Flow lay_out_facts(const Facts& facts, StructureNodeId parent, double width, const FlowContext& context) {
    const StructureNodeId list = add_list(parent, context);
    const FactTable table(width, context);
    Flow flow;
    for (const Facts::Fact& fact : facts.facts) flow.push_back(table.row(fact, list, flow.empty()));
    keep_together(flow);
    return flow;
}

Flow lay_out_signatories(const Signatories& signatories, StructureNodeId parent, double width,
                         const FlowContext& context) {
    if (signatories.people.empty()) return {};
    const StructureNodeId list = add_list(parent, context);
    const auto count = static_cast<double>(signatories.people.size());
    const double each = std::min((width - context.column_gap * (count - 1)) / count, width * widest_signatory);
    FlowPiece row;
    double x = 0;
    for (const Signatories::Signatory& person : signatories.people) {
        const StructureNodeId item = context.tree.add_element(list, StructureRole::list_item);
        const StructureNodeId body = context.tree.add_element(item, StructureRole::list_body);
        FlowPiece piece = lay_out_signatory(person, body, each, context);
        place(row.drawing, std::move(piece.drawing), {x, 0});
        row.height = std::max(row.height, piece.height);
        x += each + context.column_gap;
    }
    row.space_before = context.medium.style(TextRole::body).size * above_signatures;
    Flow flow;
    flow.push_back(std::move(row));
    return flow;
}

}  // namespace quarterdeck
