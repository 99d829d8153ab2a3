#include "layout/table/table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/reading_text.hpp"
#include "layout/flow/text_blocks.hpp"
#include "layout/table/column_widths.hpp"
#include "layout/table/table_cells.hpp"
#include "layout/table/table_fit.hpp"

namespace quarterdeck {

namespace {

/// Of a cell's text size.
constexpr double top_padding = 0.32;
constexpr double compact_padding = 0.16;
/// Of a note's text size.
constexpr double after_label = 0.35;
/// A table lower than this part of a page is not divided.
constexpr double kept_whole = 0.35;
/// Rows that stay together at either end of a page: one in so many of a table's, as far as they take no more than this
/// part of the page.
constexpr std::size_t rows_for_each_kept = 8;
constexpr std::size_t fewest_kept_rows = 2;
constexpr std::size_t usual_kept_rows = 3;
constexpr std::size_t most_kept_rows = 5;
constexpr double most_kept_part = 0.3;

enum class CellPosition { top, bottom };

struct RowPlace {
    std::size_t index = 0;
    bool last = false;
};

/// The drawing of a table's rows, once the widths of its columns are known.
class RowDrawer {
public:
    RowDrawer(std::vector<double> widths, const FlowContext& context)
        : widths_(std::move(widths)),
          context_(context),
          look_(context.medium.table),
          size_(context.medium.style(TextRole::table_cell).size),
          above_(size_ * (context.compact ? compact_padding : top_padding)) {
        for (const double width : widths_) table_width_ += width;
    }

    FlowPiece header(const TableCells::Row& cells) const {
        FlowPiece piece = row(cells, CellPosition::bottom);
        const ThemeColours& colours = context_.theme.colours;
        switch (look_) {
            case TableLook::banded: piece.drawing.insert(piece.drawing.begin(), fill(piece.height, colours.brand)); break;
            case TableLook::ruled:
                piece.drawing.push_back(line(0, colours.brand, strong_line));
                piece.drawing.push_back(line(piece.height, colours.brand, strong_line));
                break;
            case TableLook::open: piece.drawing.push_back(line(piece.height, colours.accent, strong_line)); break;
        }
        return piece;
    }

    FlowPiece body(const TableCells::Row& cells, RowKind kind, RowPlace place) const {
        FlowPiece piece = row(cells, CellPosition::top);
        const ThemeColours& colours = context_.theme.colours;
        if (look_ == TableLook::banded && place.index % 2 == 1 && kind == RowKind::body) {
            piece.drawing.insert(piece.drawing.begin(), fill(piece.height, colours.stripe));
        }
        // The line above is drawn again, since the stripe covers half of it.
        if (kind == RowKind::total) piece.drawing.push_back(line(0, colours.brand, strong_line));
        else if (place.index > 0) piece.drawing.push_back(line(0, colours.rule, hairline));
        if (look_ == TableLook::open) return piece;
        const bool ends = look_ == TableLook::ruled && place.last;
        piece.drawing.push_back(line(piece.height, ends ? colours.brand : colours.rule, ends ? strong_line : hairline));
        return piece;
    }

private:
    FlowPiece row(const TableCells::Row& cells, CellPosition position) const {
        std::vector<FlowPiece> texts;
        FlowPiece piece;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const TextSetting setting{room_for(cells[column], widths_[column] - 2 * cell_side_padding * size_),
                                      LineChoice::filled, cells[column].alignment};
            texts.push_back(stack(set_text(cells[column].text, setting)));
            piece.height = std::max(piece.height, texts.back().height);
        }
        double x = 0;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const double spare = position == CellPosition::bottom ? piece.height - texts[column].height : 0;
            place(piece.drawing, std::move(texts[column].drawing), {x + cell_side_padding * size_, above_ + spare});
            x += widths_[column];
        }
        piece.height += 2 * above_;
        return piece;
    }

    static double room_for(const TableCells::Cell& cell, double width) {
        const double before_mark = width - cell.room_after;
        return cell.text.preferred_width() <= before_mark ? before_mark : width;
    }

    FrameItem fill(double height, Colour colour) const {
        return {filled_rectangle({0, 0, table_width_, height}, colour), ArtifactKind::background};
    }

    FrameItem line(double y, Colour colour, double thickness) const {
        return {stroked_line({0, y}, {table_width_, y}, {colour, thickness, {}}), ArtifactKind::layout};
    }

    std::vector<double> widths_;
    const FlowContext& context_;
    TableLook look_;
    double size_;
    double above_;
    double table_width_ = 0;
};

/// Symbols or notes in small type; with a prefix, each has an id of it and its number, for the markers that lead to it.
Flow lay_out_small(const std::vector<Inlines>& texts, const std::string& id_prefix, StructureNodeId parent,
                   double width, const FlowContext& context) {
    Flow flow;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const StructureNodeId element = context.tree.add_element(parent, StructureRole::paragraph);
        Flow lines = set_text(texts[index], context.medium.style(TextRole::small), element, width, context);
        if (!id_prefix.empty()) anchor_start(lines, fmt::format("{}-{}", id_prefix, index + 1));
        append(flow, std::move(lines));
    }
    keep_together(flow);
    return flow;
}

/// A note with its label hanging beside it: the label leads back to the heading that it was read from.
Flow lay_out_column_note(const ColumnNote& note, StructureNodeId parent, double width, const FlowContext& context) {
    StructureTree& tree = context.tree;
    const TextStyle& style = context.medium.style(TextRole::small);
    StructureAttributes attributes;
    attributes.id = note.id;
    const StructureNodeId element = tree.add_element(parent, StructureRole::note, std::move(attributes));
    Inlines label(1);
    label.front().node = note.marker_id.empty() ? decltype(Inline::node)(Text{note.label})
                                                : Link{"#" + note.marker_id, plain(note.label)};
    const ShapedText words = context.shape(label, style, tree.add_element(element, StructureRole::label));
    const double indented = words.preferred_width() + style.size * after_label;
    FlowPiece hanging = stack(set_text(words, {width}));
    const StructureNodeId body = tree.add_element(element, StructureRole::paragraph);
    Flow lines = set_text(note.text, style, body, width - indented, context);
    indent(lines, indented);
    if (!lines.empty()) place(lines.front().drawing, std::move(hanging.drawing), {0, 0});
    anchor_start(lines, note.id);
    return lines;
}

Flow lay_out_notes(const Table& table, StructureNodeId parent, double width, const FlowContext& context) {
    Flow flow;
    for (const ColumnNote& note : table.column_notes) append(flow, lay_out_column_note(note, parent, width, context));
    append(flow, lay_out_small(table.notes, table.id.empty() ? "" : table.id + "-note", parent, width, context));
    keep_together(flow);
    for (FlowPiece& piece : flow) piece.split.part = std::max(0, static_cast<int>(table.rows.size()) - 1);
    return flow;
}

/// Notes lead back to the markers in the head.
void anchor_markers(const Table& table, FlowPiece& head) {
    for (const TableColumn& column : table.columns) {
        for (const Inline& piece : column.heading) {
            const auto* marker = std::get_if<NoteMarker>(&piece.node);
            if (marker != nullptr && !marker->id.empty()) head.anchors.push_back({marker->id, 0});
        }
    }
}

/// Joins the parts of a table; each part stays with the next.
void join(Flow& table, Flow part, double gap) {
    if (part.empty()) return;
    if (!table.empty()) {
        table.back().keep_with_next = true;
        table.back().space_after = gap;
        part.front().space_before = gap;
    }
    append(table, std::move(part));
}

const TextStyle& caption_style(const Table& table, const FlowContext& context) {
    return context.medium.style(table.caption_hidden ? TextRole::small : TextRole::caption);
}

/// What the symbols mean belongs to the caption: it is read after what the table is, and before its cells.
Flow lay_out_caption(const Table& table, StructureNodeId element, double width, const FlowContext& context) {
    const bool titled = !plain_text(table.caption).empty();
    if (!titled && table.symbols.empty()) return {};
    const StructureNodeId caption = context.tree.add_element(element, StructureRole::caption);
    Flow flow;
    if (titled) {
        const bool alone = table.symbols.empty();
        const StructureNodeId title = alone ? caption : context.tree.add_element(caption, StructureRole::paragraph);
        flow = set_text(table.caption, caption_style(table, context), title, width, context);
        keep_together(flow);
    }
    join(flow, lay_out_small(table.symbols, "", caption, width, context), 0);
    return flow;
}

/// The caption of a table that goes on: its text says so. It is read with the table's beginning only.
Flow lay_out_continued_caption(const Table& table, double width, const FlowContext& context) {
    if (plain_text(table.caption).empty()) return {};
    StructureTree scratch;
    FlowContext apart = context.for_measuring(scratch);
    apart.purpose = context.purpose;
    Inlines caption = table.caption;
    for (Inline& suffix : plain(continued_suffix(context.language))) caption.push_back(std::move(suffix));
    const StructureNodeId element = scratch.add_element(scratch.root(), StructureRole::paragraph);
    return set_text(caption, caption_style(table, context), element, width, apart);
}

std::shared_ptr<const RepeatedHeader> head_of_next_pages(const Table& table, const FlowPiece& head, double width,
                                                         const FlowContext& context) {
    Flow flow = lay_out_continued_caption(table, width, context);
    FlowPiece copy;
    copy.height = head.height;
    copy.drawing = head.drawing;
    Flow rows;
    rows.push_back(std::move(copy));
    join(flow, std::move(rows), context.medium.block_gap * inner_gap);
    const FlowPiece whole = stack(std::move(flow));
    auto repeated = std::make_shared<RepeatedHeader>();
    repeated->height = whole.height;
    repeated->drawing = as_artifact(whole.drawing, ArtifactKind::layout);
    return repeated;
}

std::size_t kept_rows(const Flow& rows, double room) {
    const std::size_t usual = std::clamp(rows.size() / rows_for_each_kept, usual_kept_rows, most_kept_rows);
    std::size_t kept = std::clamp(rows.size() / 2, fewest_kept_rows, usual);
    const auto too_high = [&](auto begin, auto end) { return height(Flow(begin, end)) > room * most_kept_part; };
    while (kept > fewest_kept_rows && kept < rows.size() &&
           (too_high(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kept)) ||
            too_high(rows.end() - static_cast<std::ptrdiff_t>(kept), rows.end()))) {
        --kept;
    }
    return kept;
}

void keep_ends(Flow& rows, double room) {
    const std::size_t kept = kept_rows(rows, room);
    for (std::size_t index = 0; index + 1 < rows.size(); ++index) {
        rows[index].keep_with_next = index + 1 < kept || index + kept >= rows.size();
    }
}

/// What was measured serves where no more is wanted; to be drawn, cells need their places in the structure.
TableCells cells_to_set(const Table& table, StructureNodeId element, TableFit& fit, const FlowContext& context) {
    const bool serves = context.purpose == Purpose::measure && fit.size == 1 && fit.measured;
    return serves ? *std::move(fit.measured) : shape_cells(table, element, fit.breaks, context);
}

Flow lay_out_rows(const Table& table, StructureNodeId element, double width, const FlowContext& around) {
    TableFit fit = fit_table(table, width, around);
    const MediumTokens medium = with_table_text(around.medium, fit.size);
    const FlowContext context = around.with_medium(medium);
    const TableCells cells = cells_to_set(table, element, fit, context);
    const RowDrawer drawer(column_widths(column_needs(cells, context), width), context);
    FlowPiece head = drawer.header(cells.header);
    const auto repeated = head_of_next_pages(table, head, width, around);
    Flow rows;
    for (std::size_t index = 0; index < cells.rows.size(); ++index) {
        FlowPiece row = drawer.body(cells.rows[index], table.rows[index].kind, {index, index + 1 == cells.rows.size()});
        row.header = repeated;
        row.split.part = static_cast<int>(index);
        rows.push_back(std::move(row));
    }
    keep_ends(rows, around.room);
    anchor_markers(table, head);
    Flow flow;
    flow.push_back(std::move(head));
    join(flow, std::move(rows), 0);
    return flow;
}

}  // namespace

Flow lay_out_table(const Table& table, StructureNodeId parent, double width, const FlowContext& context) {
    if (table.columns.empty()) return {};
    const double gap = context.medium.block_gap * inner_gap;
    const StructureNodeId element = context.tree.add_element(parent, StructureRole::table);
    Flow flow = lay_out_caption(table, element, width, context);
    join(flow, lay_out_rows(table, element, width, context), gap);
    join(flow, lay_out_notes(table, parent, width, context), gap);
    flow.back().keep_with_next = false;
    if (height(flow) < context.room * kept_whole) keep_together(flow);
    space_around(flow, context.medium.block_gap, context.medium.block_gap);
    anchor_start(flow, table.id);
    return flow;
}

}  // namespace quarterdeck
