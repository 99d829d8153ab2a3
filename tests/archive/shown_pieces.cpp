#include "archive/shown_pieces.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "csv/csv.hpp"
#include "document/visit_blocks.hpp"

namespace quarterdeck::testing {

namespace {

/// Takes down the pieces of one block; those that stand inside it are blocks of their own.
class PieceVisitor {
public:
    explicit PieceVisitor(std::vector<ShownPiece>& pieces) : pieces_(pieces) {}

    void text(const std::string& kind, const Inlines& inlines) { pieces_.push_back({kind, plain_text(inlines)}); }
    void texts(const std::string& kind, const std::vector<Inlines>& all) {
        for (const Inlines& one : all) text(kind, one);
    }

    void operator()(const Heading& heading) { text("heading", heading.text); }
    void operator()(const Paragraph& paragraph) { text("text", paragraph.text); }
    void operator()(const List& list) {
        for (const ListItem& item : list.items) pieces_.push_back({"label", item.label});
    }
    void operator()(const Table& table) {
        text("caption", table.caption);
        texts("symbol", table.symbols);
        for (const TableColumn& column : table.columns) text("column heading", column.heading);
        for (const TableRow& row : table.rows) texts("cell", row.cells);
        for (const ColumnNote& note : table.column_notes) text("note", note.text);
        texts("note", table.notes);
    }
    void operator()(const Chart& chart) {
        text("headline", chart.headline);
        text("subtitle", chart.subtitle);
        pieces_.push_back({"alternative text", chart.alternative_text});
        texts("note", chart.notes);
        for (const ChartCategory& category : chart.spec.categories) pieces_.push_back({"category", category.label});
        for (const ChartPanel& panel : chart.spec.panels) take(panel);
    }
    void operator()(const Pictures& pictures) {
        for (const DocumentPicture& picture : pictures.pictures)
            pieces_.push_back({"alternative text", picture.alternative_text});
    }
    void operator()(const Columns&) {}
    void operator()(const Callouts& callouts) { texts("callout", callouts.items); }
    void operator()(const Facts& facts) {
        for (const Facts::Fact& fact : facts.facts) texts("fact", {fact.term, fact.description});
    }
    void operator()(const Card& card) {
        text("card", card.title);
        texts("card", card.remarks);
        for (const Card::Row& row : card.rows) {
            text("card", row.label);
            for (const Tile& tile : row.tiles) texts("card", {tile.name, tile.value, tile.detail});
        }
        text("card", card.conclusion);
    }
    void operator()(const Signatories& signatories) {
        for (const auto& person : signatories.people) pieces_.push_back({"signatory", person.name + person.role});
    }

private:
    void take(const ChartPanel& panel) {
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points) {
                const std::string place =
                    point.value ? fmt::format("{} at {}", point.shown, *point.value) : point.shown;
                pieces_.push_back({"mark", place});
            }
        }
        for (const ReferenceLevel& level : panel.levels)
            pieces_.push_back({"level", fmt::format("{} at {}", level.label, level.value)});
        for (const ValueBand& band : panel.bands)
            pieces_.push_back({"band", fmt::format("{} to {}", band.lower.value_or(0), band.upper.value_or(0))});
        pieces_.push_back({"axis", fmt::format("{} to {}", panel.lower.value_or(0), panel.upper.value_or(0))});
    }

    std::vector<ShownPiece>& pieces_;
};

std::vector<std::string> cut(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    return parts;
}

std::string without_marks(std::string word) {
    while (!word.empty() && std::string_view(".,:;").find(word.back()) != std::string_view::npos) word.pop_back();
    return word;
}

/// The words in which two texts differ: "38.3% → 38.4%, 2.3 → 2.4"; both texts where one has more words.
std::string change(const std::string& before, const std::string& after) {
    const std::vector<std::string> was = cut(before, ' '), is = cut(after, ' ');
    if (was.size() != is.size()) return before + " → " + after;
    std::vector<std::string> changes;
    for (std::size_t index = 0; index < is.size(); ++index) {
        if (was[index] != is[index]) changes.push_back(without_marks(was[index]) + " → " + without_marks(is[index]));
    }
    return fmt::format("{}", fmt::join(changes, ", "));
}

}  // namespace

std::vector<ShownPiece> shown_pieces(const Document& document) {
    std::vector<ShownPiece> pieces{{"title", document.metadata.title}, {"description", document.metadata.description}};
    PieceVisitor visitor(pieces);
    if (const Deck* deck = document.deck()) {
        for (const Slide& slide : deck->slides) visitor.texts("slide title", {slide.title, slide.subtitle});
    }
    visit_blocks(document, [&](const Block& block) { std::visit(visitor, block.node); });
    for (const DataFile& file : render_data_files(document)) {
        for (const std::string& row : cut(file.bytes, '\n')) {
            for (const std::string& field : cut(row, ',')) pieces.push_back({"download", field});
        }
    }
    return pieces;
}

std::vector<std::string> differences(const Document& before, const Document& after) {
    const std::vector<ShownPiece> was = shown_pieces(before), is = shown_pieces(after);
    std::vector<std::string> found;
    for (std::size_t index = 0; index < std::max(was.size(), is.size()); ++index) {
        const ShownPiece one = index < was.size() ? was[index] : ShownPiece{"nothing", ""};
        const ShownPiece other = index < is.size() ? is[index] : ShownPiece{"nothing", ""};
        if (one.kind != other.kind) found.push_back(one.kind + " became " + other.kind);
        else if (one.text != other.text) found.push_back(one.kind + ": " + change(one.text, other.text));
    }
    return found;
}

}  // namespace quarterdeck::testing
