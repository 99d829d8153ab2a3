#include "document/reading_text.hpp"

#include "base/translated.hpp"

namespace quarterdeck {

namespace {

/// Gathers lines; empty ones are left out, since nothing is read there.
class Reader {
public:
    void read(const Document& document) {
        if (const Deck* deck = document.deck()) {
            for (const Slide& slide : deck->slides) read_slide(slide, document.metadata.language);
        }
        if (const Paper* paper = document.paper()) {
            line(plain_text(paper->label));
            line(plain_text(paper->report_type));
            read(paper->blocks);
        }
    }

    std::string take() { return std::move(text_); }

private:
    void line(const std::string& text) {
        if (!text.empty()) text_ += text + "\n";
    }

    void lines(const std::vector<Inlines>& texts) {
        for (const Inlines& text : texts) line(plain_text(text));
    }

    void read_slide(const Slide& slide, const std::string& language) {
        line(plain_text(slide.title) + (slide.continued ? continued_suffix(language) : ""));
        line(plain_text(slide.subtitle));
        read(slide.blocks);
    }

    void read(const Blocks& blocks) {
        for (const Block& block : blocks) {
            std::visit([this](const auto& node) { read(node); }, block.node);
        }
    }

    void read(const Heading& heading) { line(plain_text(heading.text)); }
    void read(const Paragraph& paragraph) { line(plain_text(paragraph.text)); }

    void read(const List& list) {
        for (const ListItem& item : list.items) {
            if (!item.label.empty()) text_ += item.label + " ";
            read(item.blocks);
        }
    }

    void read(const Table& table) {
        lines(table.symbols);
        line(plain_text(table.caption));
        for (const TableColumn& column : table.columns) line(plain_text(column.heading));
        for (const TableRow& row : table.rows) lines(row.cells);
        for (const ColumnNote& note : table.column_notes) line(note.label + " " + plain_text(note.text));
        lines(table.notes);
    }

    void read(const Chart& chart) {
        line(plain_text(chart.headline));
        line(plain_text(chart.subtitle));
        line(chart.alternative_text);
        lines(chart.notes);
        line(chart.table_label);
    }

    void read(const Pictures& pictures) {
        for (const DocumentPicture& picture : pictures.pictures) line(picture.alternative_text);
    }

    void read(const Columns& columns) {
        for (const Blocks& column : columns.columns) read(column);
    }

    void read(const Callouts& callouts) { lines(callouts.items); }

    void read(const Facts& facts) {
        for (const Facts::Fact& fact : facts.facts) {
            line(plain_text(fact.term));
            line(plain_text(fact.description));
        }
    }

    void read(const Card& card) {
        line(plain_text(card.title));
        lines(card.remarks);
        for (const Card::Row& row : card.rows) {
            line(plain_text(row.label));
            for (const Tile& tile : row.tiles) lines({tile.name, tile.value, tile.detail});
        }
        line(plain_text(card.conclusion));
    }

    void read(const Signatories& signatories) {
        for (const Signatories::Signatory& person : signatories.people) {
            line(person.name);
            line(person.role);
        }
    }

    std::string text_;
};

}  // namespace

std::string reading_text(const Document& document) {
    Reader reader;
    reader.read(document);
    return reader.take();
}

std::string continued_suffix(const std::string& language) {
    constexpr Translated suffix{" (continued)", " (parhad)"};
    return suffix.in(language);
}

}  // namespace quarterdeck
