#include "document/reading_text.hpp"
#include "html/address.hpp"
#include "html/sample_documents.hpp"
#include "html/sample_pages.hpp"
#include "support/catch.hpp"
#include "support/html_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

const std::string hostile = "\"'></p><script>alert(1)</script>&lt;{{title}}<!--";

Inlines hostile_inlines() {
    Inlines inlines = plain(hostile);
    inlines.push_back({Link{"javascript:alert(1)", plain(hostile)}, {}});
    inlines.push_back({Link{"https://example.org/?a=\"&b=<", plain(hostile)}, {}});
    inlines.push_back({Abbreviation{hostile, hostile}, {}});
    inlines.push_back({NoteMarker{hostile, hostile}, {}});
    inlines.push_back({LanguageSpan{hostile, plain(hostile)}, {}});
    return inlines;
}

Table hostile_table() {
    Table table;
    table.id = hostile;
    table.caption = table.notes.emplace_back(hostile_inlines());
    table.symbols = {hostile_inlines()};
    table.columns = {{hostile_inlines(), Alignment::start}};
    table.rows = {{RowKind::body, {hostile_inlines()}, {}}};
    return table;
}

Chart hostile_chart() {
    Chart chart = std::get<Chart>(sample_chart(ChartKind::line, hostile + " chart", hostile, hostile).node);
    chart.alternative_text = hostile;
    chart.headline = chart.subtitle = hostile_inlines();
    chart.spec.panel().series.front().name = hostile;
    return chart;
}

Blocks hostile_blocks() {
    const Inlines text = hostile_inlines();
    const List list{ListStyle::paragraphs,
                    {{hostile, hostile + " item", {block(Paragraph{ParagraphStyle::body, text, ""})}}},
                    true};
    return {block(Heading{1, text, hostile + " heading"}),
            {list, {}},
            {hostile_table(), {}},
            {hostile_chart(), {}},
            {Pictures{{{hostile, hostile, 1, 1}}}, {}},
            {Callouts{{text}}, {}},
            {Facts{{{text, text}}}, {}},
            {Signatories{{{hostile, hostile}}}, {}}};
}

Document hostile_paper() {
    Document document = sample_paper();
    document.body = Paper{hostile_inlines(), hostile_blocks()};
    for (std::string* field :
         {&document.metadata.title, &document.metadata.description, &document.metadata.organisation,
          &document.metadata.service, &document.metadata.contact, &document.metadata.language}) {
        *field = hostile;
    }
    return document;
}

}  // namespace

TEST_CASE("Nothing that an author writes becomes markup") {
    const Document document = hostile_paper();
    const std::string source = sample_page(document);
    const auto page = parse_page(source);
    CHECK(page.select_nodes("//script").empty());
    CHECK(source.find("<script") == std::string::npos);
    CHECK(page.select_nodes("//*[starts-with(@href, 'javascript')]").empty());
    CHECK(std::string(page.select_node("//title").node().text().get()) == hostile + " – " + hostile);
    CHECK(normalised(page_reading_text(source)) == normalised(reading_text(document)));
}

TEST_CASE("Links lead to the web, to e-mail, or to other places of the council's pages") {
    for (const char* address : {"https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "#areas",
                                "../q3/deck.html", "deck.html?at=10:30", "a/b:c"}) {
        INFO(address);
        CHECK(is_safe_address(address));
    }
    for (const char* address : {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
                                "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                                "//elsewhere.example", "\\\\elsewhere.example", "", "x y"}) {
        INFO(address);
        CHECK_FALSE(is_safe_address(address));
    }
}

TEST_CASE("Paths are encoded for addresses") {
    CHECK(encode_path("images/a poster #1.png") == "images/a%20poster%20%231.png");
    CHECK(encode_path("../q4/deck.pdf") == "../q4/deck.pdf");
}
