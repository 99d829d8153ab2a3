#include "layout/flow/card.hpp"

#include <algorithm>

#include "layout/flow/text_blocks.hpp"

namespace quarterdeck {

namespace {

/// Of the size of values, which are this much larger than callouts.
constexpr double value_size = 1.3;
constexpr double narrowest_tile = 5.6;
/// Of the body's size.
constexpr double padding_size = 0.7;
/// Of the padding: between the parts of a card, between rows of tiles, and beside the line between two tiles.
constexpr double between_parts = 0.55;
constexpr double between_rows = 0.8;
constexpr double beside_line = 0.8;

constexpr double top_line = 3;

struct CardStyles {
    TextStyle remark;
    TextStyle label;
    TextStyle name;
    TextStyle value;
    TextStyle detail;
    TextStyle conclusion;
};

CardStyles card_styles(const MediumTokens& medium) {
    CardStyles styles;
    styles.label = medium.style(TextRole::caption);
    styles.remark = styles.label;
    styles.remark.bold = false;
    styles.name = styles.remark;
    styles.name.colour = medium.style(TextRole::small).colour;
    styles.detail = medium.style(TextRole::small);
    styles.value = medium.style(TextRole::callout);
    styles.value.size *= value_size;
    styles.value.leading = medium.style(TextRole::heading).leading;
    styles.conclusion = medium.style(TextRole::body);
    styles.conclusion.bold = true;
    return styles;
}

class CardLayout {
public:
    CardLayout(const Card& card, double width, const FlowContext& context)
        : card_(card),
          context_(context),
          styles_(card_styles(context.medium)),
          width_(width),
          padding_(context.medium.style(TextRole::body).size * padding_size),
          inner_(width - 2 * padding_),
          columns_(column_count()) {}

    FlowPiece lay_out(StructureNodeId parent) {
        const StructureNodeId section = context_.tree.add_element(parent, StructureRole::sect);
        add_title(section);
        for (const Inlines& remark : card_.remarks) add(remark, styles_.remark, section);
        for (const Card::Row& row : card_.rows) {
            add(row.label, styles_.label, section);
            add_row(row, section);
        }
        if (!card_.conclusion.empty()) parts_.back().space_after = padding_ * between_rows;
        add(card_.conclusion, styles_.conclusion, section);
        return boxed(stack(std::move(parts_)));
    }

private:
    std::size_t column_count() const {
        std::size_t most_tiles = 1;
        for (const Card::Row& row : card_.rows) most_tiles = std::max(most_tiles, row.tiles.size());
        const double gap = 2 * padding_ * beside_line;
        const double fitting = (inner_ + gap) / (styles_.value.size * narrowest_tile + gap);
        const std::size_t in_row = std::clamp<std::size_t>(static_cast<std::size_t>(fitting), 1, most_tiles);
        const std::size_t rows = (most_tiles + in_row - 1) / in_row;
        return (most_tiles + rows - 1) / rows;
    }

    void add_title(StructureNodeId section) {
        if (card_.title.empty()) return;
        if (card_.title_level > 0) {
            Flow title = lay_out_heading({card_.title_level, card_.title, ""}, section, inner_, context_);
            space_around(title, 0, padding_ * between_parts);
            append(parts_, std::move(title));
        } else {
            TextStyle style = context_.medium.style(TextRole::subheading);
            add(card_.title, style, section);
        }
    }

    void add(const Inlines& text, const TextStyle& style, StructureNodeId section) {
        if (text.empty()) return;
        const StructureNodeId element = context_.tree.add_element(section, StructureRole::paragraph);
        Flow lines = set_text(text, style, element, inner_, context_);
        space_around(lines, 0, padding_ * between_parts);
        append(parts_, std::move(lines));
    }

    void add_row(const Card::Row& row, StructureNodeId section) {
        const StructureNodeId list = context_.tree.add_element(section, StructureRole::list);
        for (std::size_t first = 0; first < row.tiles.size(); first += columns_) {
            const std::size_t last = std::min(first + columns_, row.tiles.size());
            parts_.push_back(tile_row(row.tiles, first, last, list));
        }
    }

    FlowPiece tile_row(const std::vector<Tile>& tiles, std::size_t first, std::size_t last, StructureNodeId list) const {
        const double gap = 2 * padding_ * beside_line;
        const double each = (inner_ - gap * static_cast<double>(columns_ - 1)) / static_cast<double>(columns_);
        const double names = highest_name(tiles, first, last, each);
        FlowPiece row;
        std::vector<double> lines;
        double x = 0;
        for (std::size_t index = first; index < last; ++index) {
            FlowPiece piece = lay_out_tile(tiles[index], list, each, names);
            row.height = std::max(row.height, piece.height);
            if (index > first) lines.push_back(x - gap / 2);
            place(row.drawing, std::move(piece.drawing), {x, 0});
            x += each + gap;
        }
        for (const double line : lines) {
            row.drawing.push_back({stroked_line({line, 0}, {line, row.height}, {context_.theme.colours.rule, hairline, {}}),
                                   ArtifactKind::layout});
        }
        row.space_before = row.space_after = padding_ * between_rows;
        return row;
    }

    double highest_name(const std::vector<Tile>& tiles, std::size_t first, std::size_t last, double width) const {
        StructureTree scratch;
        const FlowContext measuring = context_.for_measuring(scratch);
        double highest = 0;
        for (std::size_t index = first; index < last; ++index) {
            highest = std::max(highest, height(set_text(tiles[index].name, styles_.name, scratch.root(), width, measuring)));
        }
        return highest;
    }

    /// The name takes as much room as the longest beside it, so that values stand on one line.
    FlowPiece lay_out_tile(const Tile& tile, StructureNodeId list, double width, double name_height) const {
        StructureTree& tree = context_.tree;
        const StructureNodeId item = tree.add_element(list, StructureRole::list_item);
        Flow lines = set_text(tile.name, styles_.name, tree.add_element(item, StructureRole::label), width, context_);
        if (!lines.empty()) lines.back().height += name_height - height(lines);
        const StructureNodeId body = tree.add_element(item, StructureRole::list_body);
        append(lines, set_text(tile.value, styles_.value, tree.add_element(body, StructureRole::paragraph), width, context_));
        if (!tile.detail.empty()) {
            const StructureNodeId detail = tree.add_element(body, StructureRole::paragraph);
            append(lines, set_text(tile.detail, styles_.detail, detail, width, context_));
        }
        return stack(std::move(lines));
    }

    FlowPiece boxed(FlowPiece content) const {
        FlowPiece piece;
        const double radius = context_.medium.corner;
        const double line = radius > 0 ? 0 : top_line;
        piece.height = content.height + 2 * padding_ + line;
        const ThemeColours& colours = context_.theme.colours;
        const Rect box{0, 0, width_, piece.height};
        piece.drawing.push_back({filled_rounded_rectangle(box, radius, colours.stripe), ArtifactKind::background});
        if (line > 0) piece.drawing.push_back({filled_rectangle({0, 0, width_, line}, colours.brand), ArtifactKind::layout});
        place(piece.drawing, std::move(content.drawing), {padding_, padding_ + line});
        for (OutlineMark& mark : content.outline) piece.outline.push_back({mark.level, mark.title, 0});
        return piece;
    }

    const Card& card_;
    const FlowContext& context_;
    CardStyles styles_;
    double width_;
    double padding_;
    double inner_;
    std::size_t columns_;
    Flow parts_;
};

}  // namespace

Flow lay_out_card(const Card& card, StructureNodeId parent, double width, const FlowContext& context) {
    Flow flow;
    flow.push_back(CardLayout(card, width, context).lay_out(parent));
    anchor_start(flow, card.id);
    return flow;
}

}  // namespace quarterdeck
