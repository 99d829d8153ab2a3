#include "archive/expectation.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>

#include "document/reading_text.hpp"
#include "support/golden.hpp"

namespace quarterdeck::testing {
namespace {

/// `| a | b` as "a\nb".
std::string cells_on_lines(std::string_view line) {
    std::string lines;
    while (!line.empty()) {
        line.remove_prefix(2);
        const std::size_t bar = std::min(line.find(" | "), line.size());
        lines += (lines.empty() ? "" : "\n") + std::string(line.substr(0, bar));
        line.remove_prefix(std::min(bar + 1, line.size()));
    }
    return lines;
}

void read_line(const std::string& line, std::vector<ExpectedSection>& sections) {
    if (line.empty() || line.starts_with('#')) return;
    if (line.starts_with("= ")) {
        sections.push_back({line.substr(2), {}});
    } else if (sections.empty()) {
        throw std::runtime_error("before the first title: " + line);
    } else if (line.starts_with("- ")) {
        sections.back().pieces.push_back({false, line.substr(2)});
    } else if (line.starts_with("| ")) {
        sections.back().pieces.push_back({true, cells_on_lines(line)});
    } else {
        throw std::runtime_error("neither title, words nor row: " + line);
    }
}

void gather_rows(const Blocks& blocks, std::vector<std::string>& rows);

void gather_rows(const Block& block, std::vector<std::string>& rows) {
    if (const auto* table = std::get_if<Table>(&block.node)) {
        for (const TableRow& row : table->rows) {
            std::string lines;
            for (const Inlines& cell : row.cells) lines += (lines.empty() ? "" : "\n") + plain_text(cell);
            rows.push_back(std::move(lines));
        }
    } else if (const auto* list = std::get_if<List>(&block.node)) {
        for (const ListItem& item : list->items) gather_rows(item.blocks, rows);
    } else if (const auto* columns = std::get_if<Columns>(&block.node)) {
        for (const Blocks& column : columns->columns) gather_rows(column, rows);
    }
}

void gather_rows(const Blocks& blocks, std::vector<std::string>& rows) {
    for (const Block& block : blocks) gather_rows(block, rows);
}

ComposedSection section_of_slide(const Slide& slide) {
    Document alone;
    alone.body = Deck{{slide}};
    ComposedSection section{plain_text(slide.title), reading_text(alone), {}};
    gather_rows(slide.blocks, section.table_rows);
    return section;
}

ComposedSection section_of_blocks(std::string title, const Blocks& blocks) {
    Document alone;
    alone.body = Paper{{}, blocks};
    ComposedSection section{std::move(title), reading_text(alone), {}};
    gather_rows(blocks, section.table_rows);
    return section;
}

/// The heading that a block begins a section with; empty for any other block. A card may be such a section by itself.
std::string title_of(const Block& block) {
    if (const auto* card = std::get_if<Card>(&block.node); card != nullptr && card->title_level > 0) return plain_text(card->title);
    const auto* heading = std::get_if<Heading>(&block.node);
    return heading == nullptr ? "" : plain_text(heading->text);
}

std::vector<ComposedSection> sections_of_paper(const Paper& paper) {
    std::vector<ComposedSection> sections;
    std::string title;
    Blocks blocks;
    for (const Block& block : paper.blocks) {
        if (const std::string next = title_of(block); !next.empty()) {
            if (!title.empty()) sections.push_back(section_of_blocks(title, blocks));
            title = next;
            blocks.clear();
        }
        blocks.push_back(block);
    }
    sections.push_back(section_of_blocks(title, blocks));
    return sections;
}

bool part_of_a_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

/// Whether what begins at `begin` is no piece of a longer word or number: "8%" does not stand in "18%" nor 5 in "1,535".
bool stands_alone(const std::string& text, std::size_t begin, const std::string& piece) {
    const std::size_t end = begin + piece.size();
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const auto joins = [&](std::size_t at) { return at < text.size() && (text[at] == '.' || text[at] == ','); };
    if (begin > 0 && part_of_a_word(piece.front()) && part_of_a_word(text[begin - 1])) return false;
    if (begin > 1 && digit(begin) && joins(begin - 1) && digit(begin - 2)) return false;
    if (end < text.size() && part_of_a_word(piece.back()) && part_of_a_word(text[end])) return false;
    return !(digit(end - 1) && joins(end) && digit(end + 1));
}

/// Where the piece ends in the text, looked for from `from` on; npos when it is not there.
std::size_t end_of(const ExpectedPiece& piece, const std::string& text, std::size_t from) {
    if (piece.row) {
        const std::size_t found = text.find("\n" + piece.text + "\n", from == 0 ? 0 : from - 1);
        return found == std::string::npos ? found : found + 1 + piece.text.size();
    }
    for (std::size_t at = text.find(piece.text, from); at != std::string::npos; at = text.find(piece.text, at + 1)) {
        if (stands_alone(text, at, piece.text)) return at + piece.text.size();
    }
    return std::string::npos;
}

}  // namespace

std::vector<ExpectedSection> read_expectation(const std::string& path) {
    std::istringstream lines(checkout_file(path));
    std::vector<ExpectedSection> sections;
    for (std::string line; std::getline(lines, line);) read_line(line, sections);
    return sections;
}

std::vector<ComposedSection> composed_sections(const Document& document) {
    if (const Paper* paper = document.paper()) return sections_of_paper(*paper);
    std::vector<ComposedSection> sections;
    for (const Slide& slide : document.deck()->slides) {
        if (slide.kind != SlideKind::data && slide.kind != SlideKind::notes) sections.push_back(section_of_slide(slide));
    }
    return sections;
}

std::vector<std::string> lacking(const ExpectedSection& expected, const ComposedSection& composed) {
    std::vector<std::string> pieces;
    std::size_t from = 0;
    for (const ExpectedPiece& piece : expected.pieces) {
        const std::size_t end = end_of(piece, composed.text, from);
        const bool in_a_table = !piece.row || std::count(composed.table_rows.begin(), composed.table_rows.end(), piece.text) > 0;
        if (end == std::string::npos || !in_a_table) pieces.push_back(piece.text);
        if (end != std::string::npos) from = end;
    }
    return pieces;
}

}  // namespace quarterdeck::testing
