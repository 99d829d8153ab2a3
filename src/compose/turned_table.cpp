#include "compose/turned_table.hpp"

#include <algorithm>

#include "base/folded_list.hpp"

namespace quarterdeck {
namespace {

/// In characters of a table's text: what a page of A4 holds side by side, and what stands empty beside each cell.
constexpr std::size_t room_of_page = 96;
constexpr std::size_t room_beside_cell = 2;
/// A cell no longer than this reads badly in two lines, and a longer one is broken in any case.
constexpr std::size_t longest_unbroken = 20;

std::size_t longest_word(const std::string& text) {
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        longest = std::max(longest, character_count(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return longest;
}

/// Headings may take several lines, short cells only one.
std::size_t width_of_column(const Table& table, std::size_t column) {
    std::size_t width = longest_word(plain_text(table.columns[column].heading));
    for (const TableRow& row : table.rows) {
        const std::string cell = plain_text(row.cells[column]);
        width = std::max({width, longest_word(cell), std::min(character_count(cell), longest_unbroken)});
    }
    return width + room_beside_cell;
}

std::size_t width_of(const Table& table) {
    std::size_t width = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) width += width_of_column(table, column);
    return width;
}

/// Its first column keeps the alignment of names, and the others that of the figures.
Table turned(const Table& table, const TurnedHeadings& headings) {
    Table made = table;
    made.columns = {{plain(headings.corner), table.columns.front().alignment}};
    for (const std::string& name : headings.columns)
        made.columns.push_back({plain(name), table.columns.back().alignment});
    made.rows.clear();
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        TableRow row;
        row.cells.push_back(table.columns[column].heading);
        for (const TableRow& old : table.rows) row.cells.push_back(old.cells[column]);
        made.rows.push_back(std::move(row));
    }
    return made;
}

}  // namespace

Table turned_if_too_wide(Table table, const TurnedHeadings& headings) {
    const std::size_t width = width_of(table);
    if (headings.corner.empty() || width <= room_of_page) return table;
    Table other = turned(table, headings);
    return width_of(other) < width ? other : std::move(table);
}

}  // namespace quarterdeck
