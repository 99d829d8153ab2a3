#include "document/each_text.hpp"

namespace quarterdeck {

namespace {

class TextVisitor {
public:
    explicit TextVisitor(const std::function<void(Inlines&)>& change) : change_(change) {}

    void visit(Deck& deck) {
        for (Slide& slide : deck.slides) {
            change_(slide.title);
            change_(slide.subtitle);
            visit(slide.blocks);
        }
        for (Slide& slide : deck.slides) visit(slide.notes);
    }

    void visit(Paper& paper) {
        change_(paper.label);
        change_(paper.report_type);
        visit(paper.blocks);
    }

private:
    void visit(Blocks& blocks) {
        for (Block& block : blocks) std::visit([&](auto& node) { visit(node); }, block.node);
    }

    void visit(std::vector<Inlines>& lines) {
        for (Inlines& line : lines) change_(line);
    }

    void visit(Heading& heading) { change_(heading.text); }
    void visit(Paragraph& paragraph) { change_(paragraph.text); }

    void visit(List& list) {
        for (ListItem& item : list.items) visit(item.blocks);
    }

    void visit(Table& table) {
        change_(table.caption);
        visit(table.symbols);
        for (TableColumn& column : table.columns) change_(column.heading);
        for (TableRow& row : table.rows) visit(row.cells);
        for (ColumnNote& note : table.column_notes) change_(note.text);
        visit(table.notes);
    }

    void visit(Chart& chart) {
        change_(chart.headline);
        change_(chart.subtitle);
        visit(chart.notes);
    }

    void visit(Pictures&) {}

    void visit(Columns& columns) {
        for (Blocks& column : columns.columns) visit(column);
    }

    void visit(Callouts& callouts) { visit(callouts.items); }

    void visit(Facts& facts) {
        for (Facts::Fact& fact : facts.facts) {
            change_(fact.term);
            change_(fact.description);
        }
    }

    void visit(Card& card) {
        change_(card.title);
        visit(card.remarks);
        for (Card::Row& row : card.rows) {
            change_(row.label);
            for (Tile& tile : row.tiles) {
                change_(tile.name);
                change_(tile.value);
                change_(tile.detail);
            }
        }
        change_(card.conclusion);
    }

    void visit(Signatories&) {}

    const std::function<void(Inlines&)>& change_;
};

}  // namespace

void for_each_text(Document& document, const std::function<void(Inlines&)>& change) {
    std::visit([&](auto& body) { TextVisitor(change).visit(body); }, document.body);
}

}  // namespace quarterdeck
