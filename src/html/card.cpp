#include "html/card.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "html/element.hpp"
#include "html/inlines.hpp"

namespace quarterdeck {

namespace {

std::string render_title(const Card& card) {
    if (card.title_level == 0) return render_paragraph("card-title", card.title);
    return block_element(fmt::format("h{}", card.title_level), attribute("class", "card-title"),
                         render_inlines(card.title));
}

std::string render_tile(const Tile& tile) {
    std::string parts = element("dt", "", render_inlines(tile.name)) + " " + element("dd", "", render_inlines(tile.value));
    if (!tile.detail.empty()) {
        parts += " " + element("dd", attribute("class", "tile-detail"), render_inlines(tile.detail));
    }
    return block_element("div", "", parts);
}

/// Rows of one card stand in the same columns.
std::string render_row(const Card::Row& row, std::size_t columns) {
    std::string tiles = "\n";
    for (const Tile& tile : row.tiles) tiles += render_tile(tile);
    const std::string name = fmt::format("tiles tiles--{}", columns);
    return render_paragraph("card-label", row.label) + block_element("dl", attribute("class", name), tiles);
}

}  // namespace

std::string render_card(const Card& card) {
    std::size_t columns = 1;
    for (const Card::Row& row : card.rows) columns = std::max(columns, row.tiles.size());
    std::string content = "\n" + render_title(card);
    for (const Inlines& remark : card.remarks) content += render_paragraph("card-remark", remark);
    for (const Card::Row& row : card.rows) content += render_row(row, columns);
    content += render_paragraph("card-conclusion", card.conclusion);
    return block_element("div", attribute("class", "card") + attribute("id", card.id), content);
}

}  // namespace quarterdeck
