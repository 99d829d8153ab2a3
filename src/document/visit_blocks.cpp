#include "document/visit_blocks.hpp"

namespace quarterdeck {

namespace {

using Visit = std::function<void(const Block&)>;

void visit_all(const Blocks& blocks, const Visit& visit) {
    for (const Block& block : blocks) {
        visit(block);
        if (const auto* columns = std::get_if<Columns>(&block.node)) {
            for (const Blocks& column : columns->columns) visit_all(column, visit);
        }
        if (const auto* list = std::get_if<List>(&block.node)) {
            for (const ListItem& item : list->items) visit_all(item.blocks, visit);
        }
    }
}

}  // namespace

void visit_blocks(const Document& document, const Visit& visit) {
    if (const Deck* deck = document.deck()) {
        for (const Slide& slide : deck->slides) visit_all(slide.blocks, visit);
    }
    if (const Paper* paper = document.paper()) visit_all(paper->blocks, visit);
}

}  // namespace quarterdeck
