#include "html/table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "html/element.hpp"
#include "html/inlines.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

// A table of fewer columns finds room on a phone by wrapping, unless figures that are never broken take more letters
// than a line has; a wider one scrolls by itself, and then needs the keyboard.
constexpr std::size_t fewest_columns_that_scroll = 4;
constexpr std::size_t letters_that_scroll = 34;

std::string alignment_class(Alignment alignment) {
    switch (alignment) {
        case Alignment::start: return "";
        case Alignment::centre: return "centre";
        case Alignment::end: return "end";
    }
    return "";
}

/// Figures with their intervals, and periods such as “Quarter 1 2019/20”, are never broken; other short texts are not
/// where there is room for them.
constexpr std::size_t longest_whole_text = 20;
constexpr std::size_t longest_figure = 40;

enum class CellBreaks { anywhere, where_room_is_short, nowhere };

CellBreaks breaks_of(const Inlines& cell, Alignment alignment) {
    const std::string text = plain_text(cell);
    if (text.find(' ') == std::string::npos) return CellBreaks::anywhere;
    const bool has_digit = text.find_first_of("0123456789") != std::string::npos;
    const std::size_t longest = alignment == Alignment::end ? longest_figure : longest_whole_text;
    if (has_digit && text.size() <= longest) return CellBreaks::nowhere;
    return text.size() <= longest_whole_text ? CellBreaks::where_room_is_short : CellBreaks::anywhere;
}

std::string breaks_class(CellBreaks breaks) {
    switch (breaks) {
        case CellBreaks::anywhere: return "";
        case CellBreaks::where_room_is_short: return "whole";
        case CellBreaks::nowhere: return "whole figure";
    }
    return "";
}

std::string cell_class(const Inlines& cell, Alignment alignment) {
    const std::string aligned = alignment_class(alignment), breaks = breaks_class(breaks_of(cell, alignment));
    return aligned.empty() || breaks.empty() ? aligned + breaks : aligned + " " + breaks;
}

std::string render_symbols(const Table& table) {
    std::string paragraphs;
    for (const Inlines& symbol : table.symbols) {
        paragraphs += block_element("p", attribute("class", "symbols"), render_inlines(symbol));
    }
    return paragraphs;
}

/// What the symbols mean belongs to the caption, so that it is read after what the table is and before its cells; the
/// id is of the title alone, which names the table where it scrolls.
std::string render_caption(const Table& table) {
    const std::string name = attribute("class", table.caption_hidden ? "visually-hidden" : "");
    const std::string attributes = name + attribute("id", table.id.empty() ? "" : table.id + "-caption");
    const std::string title = render_inlines(table.caption);
    if (table.symbols.empty()) return block_element("caption", attributes, title);
    return block_element("caption", "", "\n" + block_element("p", attributes, title) + render_symbols(table));
}

std::string render_head(const Table& table) {
    std::string cells;
    for (const TableColumn& column : table.columns) {
        const std::string attributes = " scope=\"col\"" + attribute("class", alignment_class(column.alignment));
        cells += element("th", attributes, render_inlines(column.heading));
    }
    return block_element("thead", "", element("tr", "", cells));
}

/// Longer than a mark such as “[b]” or a share is an interval, which is part of its figure.
constexpr std::size_t longest_mark = 9;

/// What stands in brackets behind the first word: the “ [b]” of “198 [b]”.
std::string mark_of(const Inlines& cell) {
    const std::string text = plain_text(cell);
    const std::size_t space = text.find(' ');
    return space == std::string::npos || std::string("[(").find(text[space + 1]) == std::string::npos ? "" : text.substr(space);
}

/// Per column, the longest mark behind a figure; none where some are no marks.
std::vector<std::string> longest_marks(const Table& table) {
    std::vector<std::string> marks(table.columns.size());
    for (std::size_t column = 0; column < marks.size(); ++column) {
        if (table.columns[column].alignment != Alignment::end) continue;
        for (const TableRow& row : table.rows) {
            const std::string mark = column < row.cells.size() ? mark_of(row.cells[column]) : "";
            if (mark.size() > marks[column].size()) marks[column] = mark;
        }
        if (marks[column].size() > longest_mark) marks[column].clear();
    }
    return marks;
}

/// The room of as many letters as the column's longest mark has more, so that figures stand with their last digits below
/// each other.
std::string room_after(const Inlines& cell, const std::string& longest) {
    const std::size_t taken = std::min(mark_of(cell).size(), longest.size());
    return attribute("data-room", longest.substr(0, longest.size() - taken));
}

std::string render_row(const TableRow& row, const Table& table, const std::vector<std::string>& marks) {
    std::string cells;
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        const Alignment alignment = index < table.columns.size() ? table.columns[index].alignment : Alignment::start;
        const std::string attributes = attribute("class", cell_class(row.cells[index], alignment)) +
                                       (index < marks.size() ? room_after(row.cells[index], marks[index]) : "");
        const std::string content = render_inlines(row.cells[index]);
        cells +=
            index == 0 ? element("th", " scope=\"row\"" + attributes, content) : element("td", attributes, content);
    }
    return block_element("tr", attribute("class", row.kind == RowKind::total ? "total" : ""), cells);
}

std::string render_body(const Table& table) {
    std::string rows = "\n";
    const std::vector<std::string> marks = longest_marks(table);
    for (const TableRow& row : table.rows) rows += render_row(row, table, marks);
    return block_element("tbody", "", rows);
}

/// The label leads back to the heading that it was read from.
std::string render_column_note(const ColumnNote& note) {
    const std::string label = escape_markup(note.label);
    const std::string way_back =
        note.marker_id.empty()
            ? label
            : element("a", attribute("href", "#" + note.marker_id) + " role=\"doc-backlink\"", label);
    return block_element("p", attribute("class", "note") + attribute("id", note.id),
                         way_back + " " + render_inlines(note.text));
}

std::string render_notes(const Table& table) {
    std::string paragraphs;
    for (const ColumnNote& note : table.column_notes) paragraphs += render_column_note(note);
    for (std::size_t index = 0; index < table.notes.size(); ++index) {
        const std::string id = table.id.empty() ? "" : fmt::format("{}-note-{}", table.id, index + 1);
        paragraphs +=
            block_element("p", attribute("class", "note") + attribute("id", id), render_inlines(table.notes[index]));
    }
    return paragraphs;
}

bool is_wide(const Table& table) { return table.columns.size() >= fewest_columns_that_scroll; }

/// Of the longest figures, column by column.
std::size_t letters_of_figures(const Table& table) {
    std::size_t letters = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t longest = 0;
        for (const TableRow& row : table.rows) {
            if (column >= row.cells.size()) continue;
            if (breaks_of(row.cells[column], table.columns[column].alignment) != CellBreaks::nowhere) continue;
            longest = std::max(longest, plain_text(row.cells[column]).size());
        }
        letters += longest;
    }
    return letters;
}

bool may_scroll(const Table& table) { return is_wide(table) || letters_of_figures(table) > letters_that_scroll; }

std::string scroll_attributes(const Table& table) {
    const std::string name = attribute("class", "table-scroll");
    if (table.id.empty() || !may_scroll(table)) return name;
    return name + " role=\"region\"" + attribute("aria-labelledby", table.id + "-caption") + " tabindex=\"0\"";
}

}  // namespace

std::string render_table(const Table& table) {
    const std::string parts = "\n" + render_caption(table) + render_head(table) + render_body(table);
    const std::string scrolled =
        "\n" + block_element(
                   "table", attribute("class", is_wide(table) ? "table--wide" : "") + attribute("id", table.id), parts);
    const std::string content =
        "\n" + block_element("div", scroll_attributes(table), scrolled) + render_notes(table);
    return block_element("div", attribute("class", "table-block"), content);
}

}  // namespace quarterdeck
