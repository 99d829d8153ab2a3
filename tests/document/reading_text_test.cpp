#include "document/reading_text.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

Block block(auto node) { return Block{std::move(node), {}}; }

}  // namespace

TEST_CASE("A deck reads slide by slide, title first, with the labels of its lists") {
    Slide slide;
    slide.title = plain("Local context");
    slide.subtitle = plain("Island figures");
    List nested{ListStyle::bullets, {{"•", "", {block(Paragraph{ParagraphStyle::body, plain("inner"), ""})}}}, true};
    List list{ListStyle::decimal, {{"8.", "", {block(Paragraph{ParagraphStyle::body, plain("outer"), ""}), block(nested)}}}, true};
    slide.blocks = {block(list)};
    Slide again = slide;
    again.continued = true;
    again.blocks.clear();
    Document document;
    document.body = Deck{{slide, again}};
    CHECK(reading_text(document) == "Local context\nIsland figures\n8. outer\n• inner\nLocal context (continued)\nIsland figures\n");
}

TEST_CASE("A table reads caption, symbols, headings, rows, notes") {
    Table table;
    table.symbols = {plain("[x] not available")};
    table.caption = plain("Caption");
    table.columns = {{plain("Quarter"), Alignment::start}, {plain("Contacts"), Alignment::end}};
    table.rows = {{RowKind::body, {plain("Q1"), plain("3,340")}, {}}};
    table.notes = {plain("Note")};
    Document document;
    document.body = Paper{plain("Report"), {block(table)}};
    CHECK(reading_text(document) == "Report\nCaption\n[x] not available\nQuarter\nContacts\nQ1\n3,340\nNote\n");
}

TEST_CASE("A chart reads as what it says, a picture as its alternative text") {
    Chart chart;
    chart.headline = plain("Contacts rose");
    chart.subtitle = plain("Contacts, Isle of Wight");
    chart.alternative_text = "Line chart.";
    chart.notes = {plain("Source: register")};
    chart.table_label = "Data table 1";
    Document document;
    document.body = Paper{{}, {block(chart), block(Pictures{{{"content/images/a.png", "A poster", 1, 1}}})}};
    CHECK(reading_text(document) == "Contacts rose\nContacts, Isle of Wight\nLine chart.\nSource: register\nData table 1\nA poster\n");
}

TEST_CASE("Plain text drops marks and keeps words apart") {
    const Inlines inlines = {Inline{Strong{plain("Safe")}, {}}, Inline{LineBreak{}, {}},
                             Inline{Link{"#a", {Inline{Emphasis{plain("home")}, {}}}}, {}}};
    CHECK(plain_text(inlines) == "Safe home");
}
