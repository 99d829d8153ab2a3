#include "documents/document_dump.hpp"

#include <fmt/format.h>

#include "model/judgement.hpp"

#include "base/overloaded.hpp"

namespace quarterdeck::testing {
namespace {

/// Of levels and bands that do not cross the whole chart.
std::string over(const std::optional<CategoryStretch>& stretch) {
    return stretch ? fmt::format(", over categories {} to {}", stretch->first + 1, stretch->last + 1) : "";
}

std::string marked(const Inlines& inlines) {
    std::string text;
    for (const Inline& part : inlines) {
        text +=
            std::visit(overloaded{
                           [](const Text& run) { return run.text; },
                           [](const FigureText& figure) {
                               return fmt::format("{}<{}{}{}>", figure.text, figure.key.measure,
                                                  (figure.key.part.empty() ? "" : " of " + figure.key.part) +
                                                      (figure.key.area == local_area ? "" : " in " + figure.key.area),
                                                  " for " + figure.key.period.id());
                           },
                           [](const Strong& strong) { return "**" + marked(strong.content) + "**"; },
                           [](const Emphasis& emphasis) { return "*" + marked(emphasis.content) + "*"; },
                           [](const Link& link) { return fmt::format("[{}]({})", marked(link.content), link.target); },
                           [](const LineBreak&) { return std::string(" ⏎ "); },
                           [](const LanguageSpan& span) { return span.language + ":" + marked(span.content); },
                           [](const Abbreviation& word) { return fmt::format("{}={}", word.text, word.expansion); },
                           [](const NoteMarker& marker) { return fmt::format("{}({})", marker.text, marker.note_id); },
                           [](const RagText& judgement) { return "●" + judgement.word; },
                           [](const Sparkline& sparkline) { return "~" + sparkline.alternative_text; },
                       },
                       part.node);
    }
    return text;
}

std::string style_name(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::body: return "paragraph";
        case ParagraphStyle::lead_in: return "lead-in";
        case ParagraphStyle::strapline: return "strapline";
        case ParagraphStyle::statement: return "statement";
        case ParagraphStyle::source: return "source";
        case ParagraphStyle::contact: return "contact";
        case ParagraphStyle::presenter: return "presenter";
        case ParagraphStyle::organisation: return "organisation";
    }
    return "";
}

std::string slide_name(SlideKind kind) {
    switch (kind) {
        case SlideKind::cover: return "cover";
        case SlideKind::section: return "section";
        case SlideKind::content: return "slide";
        case SlideKind::closing: return "closing";
        case SlideKind::data: return "data";
        case SlideKind::notes: return "notes";
    }
    return "";
}

class Dumper {
public:
    std::string take() { return std::move(text_); }

    void line(int depth, const std::string& words) {
        text_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + words + "\n";
    }

    void blocks(int depth, const Blocks& blocks) {
        for (const Block& block : blocks) std::visit([&](const auto& node) { dump(depth, node); }, block.node);
    }

private:
    void dump(int depth, const Heading& heading) {
        line(depth, fmt::format("h{} #{}: {}", heading.level, heading.id, marked(heading.text)));
    }
    void dump(int depth, const Paragraph& paragraph) {
        line(depth, style_name(paragraph.style) + ": " + marked(paragraph.text));
    }
    void dump(int depth, const List& list) {
        for (const ListItem& item : list.items) {
            line(depth, item.label + (item.id.empty() ? "" : " #" + item.id));
            blocks(depth + 1, item.blocks);
        }
    }
    void dump(int depth, const Table& table) {
        line(depth, fmt::format("table #{}: {}", table.id, marked(table.caption)));
        for (const Inlines& symbol : table.symbols) line(depth + 1, "symbol: " + marked(symbol));
        std::string head;
        for (const TableColumn& column : table.columns) {
            head += " | " + marked(column.heading) + (column.alignment == Alignment::end ? " →" : "");
        }
        line(depth + 1, "head" + head);
        for (const TableRow& row : table.rows) {
            std::string cells = row.kind == RowKind::total ? "total" : "row";
            for (const Inlines& cell : row.cells) cells += " | " + plain_text(cell);
            line(depth + 1, cells);
        }
        for (const ColumnNote& note : table.column_notes) {
            line(depth + 1, fmt::format("note #{} back to #{}: {} {}", note.id, note.marker_id, note.label,
                                        marked(note.text)));
        }
        for (const Inlines& note : table.notes) line(depth + 1, "note: " + marked(note));
    }
    void dump(int depth, const Chart& chart) {
        line(depth, fmt::format("chart #{} with table #{}", chart.id, chart.table_id));
        line(depth + 1, "headline: " + marked(chart.headline));
        line(depth + 1, "subtitle: " + marked(chart.subtitle));
        line(depth + 1, "alternative: " + chart.alternative_text);
        dump_spec(depth + 1, chart.spec);
        for (const Inlines& note : chart.notes) line(depth + 1, "note: " + marked(note));
    }
    void dump_spec(int depth, const ChartSpec& spec) {
        std::string categories = "categories";
        for (const ChartCategory& category : spec.categories) {
            categories += " | " + category.label + (category.group.empty() ? "" : " of " + category.group);
        }
        line(depth, categories);
        for (const ChartPanel& panel : spec.panels) dump_panel(depth, panel);
    }
    void dump_panel(int depth, const ChartPanel& panel) {
        if (!panel.title.empty()) line(depth, "panel " + panel.title);
        for (const ChartSeries& series : panel.series) {
            std::string points = (series.role == SeriesRole::subject ? "subject " : "comparator ") + series.name;
            for (const ChartPoint& point : series.points) {
                points += " | " + point.shown;
                if (point.rag) points += " " + rag_word(*point.rag, "en-GB");
            }
            line(depth, points);
        }
        for (const ReferenceLevel& level : panel.levels)
            line(depth, fmt::format("level {} at {}{}", level.label, level.value, over(level.over)));
        for (const ValueBand& band : panel.bands)
            line(depth, fmt::format("band {} from {} to {}{}", band.label, band.lower.value_or(-1e9), band.upper.value_or(1e9),
                                    over(band.over)));
        if (panel.lower) line(depth, fmt::format("axis {} to {}", *panel.lower, panel.upper.value_or(0)));
    }
    void dump(int depth, const Pictures& pictures) {
        for (const DocumentPicture& picture : pictures.pictures) {
            line(depth, fmt::format("picture {} {}×{}: {}", picture.path, picture.width, picture.height,
                                    picture.alternative_text));
        }
    }
    void dump(int depth, const Columns& columns) {
        for (const Blocks& column : columns.columns) {
            line(depth, "column");
            blocks(depth + 1, column);
        }
    }
    void dump(int depth, const Callouts& callouts) {
        for (const Inlines& item : callouts.items) line(depth, "callout: " + marked(item));
    }
    void dump(int depth, const Facts& facts) {
        for (const Facts::Fact& fact : facts.facts)
            line(depth, "fact " + marked(fact.term) + ": " + marked(fact.description));
    }
    void dump(int depth, const Card& card) {
        line(depth, fmt::format("card #{} h{}: {}", card.id, card.title_level, marked(card.title)));
        for (const Inlines& remark : card.remarks) line(depth + 1, "remark: " + marked(remark));
        for (const Card::Row& row : card.rows) {
            line(depth + 1, "row " + marked(row.label));
            for (const Tile& tile : row.tiles) {
                line(depth + 2, marked(tile.name) + ": " + marked(tile.value) +
                                    (tile.detail.empty() ? "" : " / " + marked(tile.detail)));
            }
        }
        if (!card.conclusion.empty()) line(depth + 1, "conclusion: " + marked(card.conclusion));
    }
    void dump(int depth, const Signatories& signatories) {
        for (const auto& person : signatories.people)
            line(depth, fmt::format("signs: {} / {}", person.name, person.role));
    }

    std::string text_;
};

void dump_deck(const Deck& deck, Dumper& dumper) {
    for (const Slide& slide : deck.slides) {
        dumper.line(0, fmt::format("{} #{} h{}: {}", slide_name(slide.kind), slide.id, slide.heading_level,
                                   marked(slide.title)));
        if (!slide.subtitle.empty()) dumper.line(1, "subtitle: " + marked(slide.subtitle));
        dumper.blocks(1, slide.blocks);
        if (!slide.notes.empty()) dumper.line(1, "for the presenter");
        dumper.blocks(2, slide.notes);
    }
}

}  // namespace

std::string dump_document(const Document& document) {
    Dumper dumper;
    const DocumentMetadata& metadata = document.metadata;
    dumper.line(0, fmt::format("document {}: {}", metadata.path, metadata.title));
    if (const Deck* deck = document.deck()) dump_deck(*deck, dumper);
    if (const Paper* paper = document.paper()) {
        if (!paper->label.empty()) dumper.line(0, "label: " + marked(paper->label));
        if (!paper->report_type.empty()) dumper.line(0, "report type: " + marked(paper->report_type));
        dumper.blocks(0, paper->blocks);
    }
    return dumper.take();
}

}  // namespace quarterdeck::testing
