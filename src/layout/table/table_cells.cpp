#include "layout/table/table_cells.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

/// Of the text's size: what is longer is a sentence, whatever figures stand in it.
constexpr double longest_period = 10;
constexpr double longest_figure = 16;
/// Of the text's size: a mark or share behind a figure; an interval is longer and is part of it.
constexpr double longest_mark = 4.5;

bool has_digit(const Inlines& text) {
    const std::string plain = plain_text(text);
    return std::any_of(plain.begin(), plain.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Whether a cell is a figure, an interval or a period.
bool holds_figure(const Inlines& source, const TableCells::Cell& cell) {
    const double longest = cell.alignment == Alignment::end ? longest_figure : longest_period;
    return has_digit(source) && cell.text.preferred_width() <= longest * cell.text.style().size;
}

/// Figures of a column with marks or shares behind some of them stand with their last digits below each other.
void align_last_digits(std::vector<TableCells::Row>& rows, std::size_t column) {
    double longest = 0;
    for (const TableCells::Row& row : rows) longest = std::max(longest, row[column].text.width_of_mark());
    for (TableCells::Row& row : rows) {
        TableCells::Cell& cell = row[column];
        if (longest > longest_mark * cell.text.style().size) return;
        cell.room_after = longest - cell.text.width_of_mark();
    }
}

class CellShaper {
public:
    CellShaper(const Table& table, StructureNodeId element, FigureBreaks breaks, const FlowContext& context)
        : table_(table),
          element_(element),
          breaks_(breaks),
          context_(context),
          prefix_(table.id.empty() ? fmt::format("table-{}", element) : table.id) {}

    TableCells shape() {
        TableCells cells;
        StructureTree& tree = context_.tree;
        const StructureNodeId head = tree.add_element(element_, StructureRole::table_head);
        cells.header = header_row(tree.add_element(head, StructureRole::table_row));
        if (table_.rows.empty()) return cells;
        const StructureNodeId body = tree.add_element(element_, StructureRole::table_body);
        for (std::size_t index = 0; index < table_.rows.size(); ++index) {
            cells.rows.push_back(body_row(index, tree.add_element(body, StructureRole::table_row)));
        }
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            if (table_.columns[column].alignment == Alignment::end) align_last_digits(cells.rows, column);
        }
        return cells;
    }

private:
    std::string column_id(std::size_t column) const { return fmt::format("{}-column-{}", prefix_, column + 1); }
    std::string row_id(std::size_t row) const { return fmt::format("{}-row-{}", prefix_, row + 1); }

    StructureNodeId add_header(StructureNodeId row, HeaderScope scope, std::string id) const {
        StructureAttributes attributes;
        attributes.scope = scope;
        attributes.id = std::move(id);
        return context_.tree.add_element(row, StructureRole::table_header, std::move(attributes));
    }

    StructureNodeId add_data(StructureNodeId row, std::size_t row_index, std::size_t column) const {
        StructureAttributes attributes;
        attributes.headers = {column_id(column), row_id(row_index)};
        return context_.tree.add_element(row, StructureRole::table_data, std::move(attributes));
    }

    TableCells::Row header_row(StructureNodeId row) const {
        TableCells::Row cells;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const StructureNodeId element = add_header(row, HeaderScope::column, column_id(column));
            const TextStyle& style = context_.medium.style(TextRole::table_heading);
            cells.push_back(
                {context_.shape(table_.columns[column].heading, style, element), table_.columns[column].alignment});
        }
        return cells;
    }

    TableCells::Row body_row(std::size_t index, StructureNodeId row) const {
        const TableRow& source = table_.rows[index];
        TextStyle style = context_.medium.style(TextRole::table_cell);
        style.bold = style.bold || source.kind == RowKind::total;
        TableCells::Row cells;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const StructureNodeId element =
                column == 0 ? add_header(row, HeaderScope::row, row_id(index)) : add_data(row, index, column);
            const Inlines text = column < source.cells.size() ? source.cells[column] : Inlines{};
            cells.push_back({context_.shape(text, style, element), table_.columns[column].alignment});
            if (holds_figure(text, cells.back())) keep_figure(cells.back());
        }
        return cells;
    }

    void keep_figure(TableCells::Cell& cell) const {
        if (breaks_ == FigureBreaks::anywhere) return;
        cell.text.keep_brackets_whole();
        const bool below = breaks_ == FigureBreaks::before_brackets && cell.alignment == Alignment::end;
        cell.figures = below ? cell.text.minimum_width() : cell.text.preferred_width();
    }

    const Table& table_;
    StructureNodeId element_;
    FigureBreaks breaks_;
    const FlowContext& context_;
    std::string prefix_;
};

}  // namespace

TableCells shape_cells(const Table& table, StructureNodeId element, FigureBreaks breaks, const FlowContext& context) {
    return CellShaper(table, element, breaks, context).shape();
}

}  // namespace quarterdeck
