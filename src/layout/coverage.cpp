#include <set>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "layout/layout.hpp"
#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

/// Walks all text that is drawn, with the place and the style that it has.
class CoverageCheck {
public:
    CoverageCheck(const FontBook& fonts, Diagnostics& diagnostics) : fonts_(fonts), diagnostics_(diagnostics) {}

    void check(const Document& document) {
        check_text(document.metadata.title, {}, {});
        check_text(document.metadata.organisation, {}, {});
        check_text(document.metadata.committee, {}, {});
        if (const Deck* deck = document.deck()) {
            for (const Slide& slide : deck->slides) check(slide);
        }
        if (const Paper* paper = document.paper()) {
            check(paper->label, {}, bold);
            check(paper->report_type, {}, bold);
            check(paper->blocks);
        }
    }

private:
    static constexpr FontStyle regular{};
    static constexpr FontStyle bold{true, false};

    void check(const Slide& slide) {
        check(slide.title, slide.span, bold);
        check(slide.subtitle, slide.span, regular);
        check(slide.blocks);
        check(slide.notes);
    }

    void check(const Blocks& blocks) {
        for (const Block& block : blocks) {
            std::visit([&](const auto& node) { check(node, block.span); }, block.node);
        }
    }

    void check(const Heading& heading, const SourceSpan& span) { check(heading.text, span, bold); }
    void check(const Paragraph& paragraph, const SourceSpan& span) { check(paragraph.text, span, regular); }

    void check(const List& list, const SourceSpan& span) {
        for (const ListItem& item : list.items) {
            check_text(item.label, span, regular);
            check(item.blocks);
        }
    }

    void check(const Table& table, const SourceSpan& span) {
        check(table.symbols, span, regular);
        check(table.caption, span, bold);
        for (const TableColumn& column : table.columns) check(column.heading, span, bold);
        for (const TableRow& row : table.rows) {
            check(row.cells, row.span.known() ? row.span : span, row.kind == RowKind::total ? bold : regular);
        }
        for (const ColumnNote& note : table.column_notes) check(note.text, span, regular);
        check(table.notes, span, regular);
    }

    void check(const Chart& chart, const SourceSpan& span) {
        check(chart.headline, span, bold);
        check(chart.subtitle, span, regular);
        check(chart.notes, span, regular);
        check_text(chart.table_label, span, regular);
        for (const ChartCategory& category : chart.spec.categories) {
            check_text(category.label, span, regular);
            check_text(category.group, span, regular);
        }
        for (const ChartPanel& panel : chart.spec.panels) check(panel, span);
    }

    void check(const ChartPanel& panel, const SourceSpan& span) {
        check_text(panel.title, span, bold);
        for (const ChartSeries& series : panel.series) {
            check_text(series.name, span, regular);
            for (const ChartPoint& point : series.points) check_text(point.shown, span, regular);
        }
        for (const ReferenceLevel& level : panel.levels) check_text(level.label, span, regular);
    }

    void check(const Pictures&, const SourceSpan&) {}

    void check(const Columns& columns, const SourceSpan&) {
        for (const Blocks& column : columns.columns) check(column);
    }

    void check(const Callouts& callouts, const SourceSpan& span) { check(callouts.items, span, bold); }

    void check(const Facts& facts, const SourceSpan& span) {
        for (const Facts::Fact& fact : facts.facts) {
            check(fact.term, span, bold);
            check(fact.description, span, regular);
        }
    }

    void check(const Card& card, const SourceSpan& span) {
        check(card.title, span, bold);
        check(card.remarks, span, regular);
        for (const Card::Row& row : card.rows) {
            check(row.label, span, bold);
            for (const Tile& tile : row.tiles) {
                check(tile.name, span, regular);
                check(tile.value, span, bold);
                check(tile.detail, span, regular);
            }
        }
        check(card.conclusion, span, bold);
    }

    void check(const Signatories& signatories, const SourceSpan& span) {
        for (const Signatories::Signatory& person : signatories.people) {
            check_text(person.name, span, bold);
            check_text(person.role, span, regular);
        }
    }

    void check(const std::vector<Inlines>& texts, const SourceSpan& span, FontStyle style) {
        for (const Inlines& text : texts) check(text, span, style);
    }

    void check(const Inlines& inlines, const SourceSpan& around, FontStyle style) {
        for (const Inline& inline_ : inlines) {
            const SourceSpan& span = inline_.span.known() ? inline_.span : around;
            std::visit(overloaded{
                           [&](const Text& text) { check_text(text.text, span, style); },
                           [&](const FigureText& figure) { check_text(figure.text, span, style); },
                           [&](const Strong& strong) {
                               check(strong.content, span, {true, style.italic});
                           },
                           [&](const Emphasis& emphasis) {
                               check(emphasis.content, span, {style.bold, true});
                           },
                           [&](const Link& link) { check(link.content, span, style); },
                           [](const LineBreak&) {},
                           [&](const LanguageSpan& language) { check(language.content, span, style); },
                           [&](const Abbreviation& abbreviation) { check_text(abbreviation.text, span, style); },
                           [&](const NoteMarker& marker) { check_text(marker.text, span, style); },
                           [&](const RagText& judgement) { check_text(judgement.word, span, style); },
                           [](const Sparkline&) {},
                       },
                       inline_.node);
        }
    }

    void check_text(const std::string& text, const SourceSpan& span, FontStyle style) {
        if (text.empty()) return;
        for (const std::string& character : fonts_.missing_characters(text, style)) {
            const auto code = static_cast<std::uint32_t>(decode_character(character, 0).code);
            diagnostics_
                .error(span, fmt::format("no font of the theme has the character “{}” (U+{:04X})", character, code))
                .hint("write it in another way, or add a font that has it to the theme's fallback fonts");
        }
    }

    const FontBook& fonts_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_coverage(const Document& document, const FontBook& fonts, Diagnostics& diagnostics) {
    CoverageCheck(fonts, diagnostics).check(document);
}

}  // namespace quarterdeck
