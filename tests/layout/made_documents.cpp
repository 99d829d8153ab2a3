#include "layout/made_documents.hpp"

#include <fmt/format.h>

namespace quarterdeck::testing {

Block block(decltype(Block::node) node) { return {std::move(node), {}}; }

Block paragraph(const std::string& text, ParagraphStyle style) { return block(Paragraph{style, plain(text), ""}); }

Block heading(int level, const std::string& text, const std::string& id) {
    return block(Heading{level, plain(text), id});
}

Block bullets(const std::vector<std::string>& items) {
    List list;
    for (const std::string& item : items) list.items.push_back({"•", "", {paragraph(item)}});
    return block(std::move(list));
}

Block numbered(int first, const std::vector<std::string>& items) {
    List list;
    list.style = ListStyle::paragraphs;
    list.tight = false;
    for (const std::string& item : items) {
        const std::string label = std::to_string(first++);
        list.items.push_back({label, "paragraph-" + label, {paragraph(item)}});
    }
    return block(std::move(list));
}

Block table(const std::string& id, int rows) {
    Table table;
    table.id = id;
    table.caption = plain("Made-up figures of " + id);
    table.symbols = {plain("[x] not available")};
    table.columns = {{plain("Measure of " + id), Alignment::start},
                     {plain("Quarter 1"), Alignment::end},
                     {plain("Quarter 2"), Alignment::end}};
    for (int row = 1; row <= rows; ++row) {
        const RowKind kind = row == rows && rows > 2 ? RowKind::total : RowKind::body;
        table.rows.push_back({kind,
                              {plain(fmt::format("{} line {}", id, row)), plain(fmt::format("{}.1", row)),
                               plain(fmt::format("{}.2", row))},
                              {}});
    }
    table.notes = {plain("Note on " + id)};
    return block(std::move(table));
}

Block chart(const std::string& id, const std::string& table_id) {
    Chart chart;
    chart.id = id;
    chart.spec.kind = ChartKind::columns;
    chart.spec.categories = {{"Q1", "2019/20", SeriesRole::subject}, {"Q2", "2019/20", SeriesRole::subject}};
    chart.spec.panel().series = {{"Island", SeriesRole::subject, {{10.0, "10"}, {12.0, "12"}}}};
    chart.headline = plain("Made-up headline of " + id);
    chart.subtitle = plain("Made-up measure, by quarter");
    chart.alternative_text = "Columns that rise from 10 to 12.";
    chart.notes = {plain("Source: made up")};
    chart.table_id = table_id;
    chart.table_label = "Data table of " + id;
    return block(std::move(chart));
}

Inline strong(const std::string& text) { return {Strong{plain(text)}, {}}; }

Inline link(const std::string& target, const std::string& text) { return {Link{target, plain(text)}, {}}; }

std::string prose(int words, int seed) {
    static const std::vector<std::string> stock = {"families", "are",  "supported", "early",  "by",       "a",
                                                   "team",     "that", "works",     "across", "services", "and",
                                                   "listens",  "to",   "children",  "first"};
    std::string text;
    for (int index = 0; index < words; ++index) {
        if (index > 0) text += " ";
        text += stock[static_cast<std::size_t>(index * 7 + index / 5 + seed * 3) % stock.size()];
    }
    return text + ".";
}

Slide slide(int number, Blocks blocks, SlideKind kind) {
    Slide slide;
    slide.kind = kind;
    slide.id = fmt::format("slide-{}", number);
    slide.heading_level = kind == SlideKind::cover ? 1 : 2;
    slide.title = plain(fmt::format("Slide number {}", number));
    slide.blocks = std::move(blocks);
    return slide;
}

namespace {

DocumentMetadata metadata(const std::string& title) {
    DocumentMetadata metadata;
    metadata.id = "made";
    metadata.title = title;
    metadata.organisation = "Made-up Council";
    metadata.committee = "Policy and Scrutiny Committee";
    metadata.meeting_date = "7 March 2024";
    return metadata;
}

Block rich_paragraph() {
    Inlines text = plain("This is ");
    text.push_back(strong("bold"));
    text.push_back({Text{", this "}, {}});
    text.push_back({Emphasis{plain("leans")}, {}});
    text.push_back({Text{", this leads "}, {}});
    text.push_back(link("https://example.gov.uk/a-page", "to a page of the council with a long name that goes on"));
    text.push_back({Text{" and this is "}, {}});
    text.push_back({LanguageSpan{"cy", plain("Cyngor yr Ynys, tŷ a dŵr")}, {}});
    text.push_back({Text{", then "}, {}});
    text.push_back({Abbreviation{"MASH", "multi-agency safeguarding hub"}, {}});
    text.push_back({NoteMarker{"(1)", "table-1-note-1"}, {}});
    text.push_back({LineBreak{}, {}});
    text.push_back({Text{"after a hard break, with ✓ and ≤ from a fallback face."}, {}});
    return block(Paragraph{ParagraphStyle::body, text, "rich"});
}

Block nested_list() {
    List inner;
    inner.items = {{"•", "", {paragraph("in primary schools")}}, {"•", "", {paragraph("in secondary schools")}}};
    List outer;
    outer.items = {{"•", "first-item", {paragraph("Free school meals:"), block(std::move(inner))}},
                   {"•", "", {paragraph("First part"), paragraph("Second part of the same item")}}};
    return block(std::move(outer));
}

Block decimal_list() {
    List list;
    list.style = ListStyle::decimal;
    for (int number = 8; number <= 11; ++number) {
        list.items.push_back({fmt::format("{}.", number), "", {paragraph("Item " + std::to_string(number))}});
    }
    return block(std::move(list));
}

Block facts() {
    Facts facts;
    facts.facts = {{plain("Purpose"), plain("For information")}, {plain("Date"), plain("7 March 2024")}};
    return block(std::move(facts));
}

Inline judged(Rag rag, const std::string& word) { return {RagText{rag, word}, {}}; }

Block noted_table() {
    Table made = std::get<Table>(table("noted", 3).node);
    for (int column : {1, 2}) {
        const std::string label = fmt::format("({})", column);
        ColumnNote note{label, fmt::format("noted-column-note-{}", column), fmt::format("noted-marker-{}", column),
                        plain("Made-up note that goes on for so long that it needs a second line below its first, at the "
                              "side of its label.")};
        Inlines& heading = made.columns.at(static_cast<std::size_t>(column)).heading;
        heading.push_back({NoteMarker{label, note.id, note.marker_id}, {}});
        made.column_notes.push_back(std::move(note));
    }
    made.rows.front().cells.at(1) = {judged(Rag::green, "Green")};
    return block(std::move(made));
}

Block signatories() {
    Signatories people;
    people.people = {{"", "Strategic Director"}, {"A. Member", "Cabinet Member"}};
    return block(std::move(people));
}

Block third_level() {
    List deepest = std::get<List>(numbered(1, {prose(20, 4)}).node);
    deepest.items.front().label = "3.1.1";
    List middle = std::get<List>(numbered(1, {prose(25, 3)}).node);
    middle.items.front().label = "3.1";
    middle.items.front().id = "middle";
    middle.items.front().blocks.push_back(block(std::move(deepest)));
    List outer = std::get<List>(numbered(3, {prose(30, 2)}).node);
    outer.items.front().blocks.push_back(block(std::move(middle)));
    return block(std::move(outer));
}

}  // namespace

Block card(const std::string& id, int title_level) {
    Card card;
    card.id = id;
    card.title = plain("Made-up risk " + id);
    card.title_level = title_level;
    card.remarks = {plain("Assigned to: Director")};
    card.rows = {{{},
                  {{plain("Target score"), {{Text{"6 "}, {}}, judged(Rag::green, "Green")}, {}},
                   {plain("Current score"), {{Text{"10 "}, {}}, judged(Rag::amber, "Amber")}, plain("June 2019")}}},
                 {plain("Previous scores"), {{plain("May 2019"), {{Text{"16 "}, {}}, judged(Rag::red, "Red")}, {}}}}};
    card.conclusion = plain("Risk reduced");
    return block(std::move(card));
}

Document deck(std::vector<Slide> slides) {
    Document document;
    document.metadata = metadata("A made-up deck");
    document.body = Deck{std::move(slides)};
    return document;
}

Document paper(Blocks blocks) {
    Document document;
    document.metadata = metadata("A made-up paper");
    document.body = Paper{plain("Scrutiny Committee Report"), std::move(blocks)};
    return document;
}

Document full_deck() {
    Slide cover = slide(1,
                        {paragraph("Director of Children's Services", ParagraphStyle::presenter),
                         paragraph("Made-up Council", ParagraphStyle::organisation)},
                        SlideKind::cover);
    cover.subtitle = plain("Policy and Scrutiny Committee, 7 March 2024");
    Slide with_subtitle = slide(3, {rich_paragraph(), nested_list(), decimal_list()});
    with_subtitle.subtitle = plain("A subtitle");
    Pictures pictures;
    pictures.pictures = {{"images/a.png", "A poster", 400, 300}, {"images/b.png", "A leaflet", 300, 400}};
    Callouts callouts;
    callouts.items = {plain("An underspend of £604,000"), plain("No further pressures")};
    Columns tables;
    tables.columns = {{table("left", 3)}, {table("right", 4)}};
    Columns charts;
    charts.columns = {{chart("chart-2", "table-1")}, {chart("chart-3", "table-1")}};
    return deck({std::move(cover), slide(2, {}, SlideKind::section), std::move(with_subtitle),
                 slide(4, {chart("chart-1", "table-1"), paragraph("Source: made up", ParagraphStyle::source)}),
                 slide(5, {block(std::move(tables))}), slide(6, {block(std::move(charts))}),
                 slide(7, {paragraph("In pictures", ParagraphStyle::strapline), block(std::move(pictures))}),
                 slide(8, {table("finance", 4), block(std::move(callouts)), facts()}),
                 slide(11, {card("card-1", 3), card("card-2", 0)}),
                 slide(9, {paragraph("www.example.gov.uk")}, SlideKind::closing),
                 slide(10, {table("table-1", 4)}, SlideKind::data)});
}

Document full_paper() {
    Blocks blocks = {heading(1, "A made-up paper about services for children", "title"),
                     facts(),
                     heading(2, "Executive summary", "summary"),
                     numbered(1, {prose(90, 1), prose(60, 2)}),
                     table("judgements", 5),
                     third_level(),
                     heading(2, "Background", "background"),
                     numbered(4, {prose(120, 5), prose(150, 6), prose(80, 7)}),
                     heading(3, "In detail", "detail"),
                     rich_paragraph(),
                     paragraph("The figures are these:", ParagraphStyle::lead_in),
                     table("table-1", 45),
                     chart("chart-1", "table-1"),
                     noted_table(),
                     card("card-1", 3),
                     heading(2, "Contact", "contact"),
                     paragraph("Contact point: scrutiny@example.gov.uk", ParagraphStyle::contact),
                     signatories()};
    return paper(std::move(blocks));
}

}  // namespace quarterdeck::testing
