#include <set>

#include "document/reading_text.hpp"
#include "document/speaker_notes.hpp"
#include "html/sample_documents.hpp"
#include "html/sample_pages.hpp"
#include "html/table.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/html_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

std::string attribute_of(const pugi::xml_document& page, const char* path, const char* name) {
    return page.select_node(path).node().attribute(name).value();
}

std::set<std::string> ids_of(const pugi::xml_document& page) {
    std::set<std::string> ids;
    for (const auto& found : page.select_nodes("//*[@id]")) {
        INFO("id " << found.node().attribute("id").value());
        CHECK(ids.insert(found.node().attribute("id").value()).second);
    }
    return ids;
}

}  // namespace

TEST_CASE("A page reads as its document does") {
    for (const Document& document : {sample_deck(), sample_paper()}) {
        const std::string page = sample_page(document);
        CHECK(normalised(page_reading_text(page)) == normalised(reading_text(document)));
    }
}

TEST_CASE("Reading a page back notices text that is missing, moved or hidden") {
    const std::string page = "<main><ul><li>one</li><li>two<span aria-hidden=\"true\"> three</span></li></ul></main>";
    CHECK(normalised(page_reading_text(page)) == "• one • two");
    CHECK(normalised(page_reading_text("<main><ol start=\"4\"><li>a</li><li value=\"9\">b</li></ol></main>")) ==
          "4. a 9. b");
    CHECK_THROWS(parse_page("<main><p>open</main>"));
}

TEST_CASE("A table's data is one link away, which says what it leads to and how large that is") {
    for (const Document& document : {sample_deck(), sample_paper()}) {
        const auto page = parse_page(sample_page(document));
        const pugi::xml_node link = page.select_node("//p[@class='data-link']/a").node();
        CHECK(std::string(link.attribute("href").value()) == "sample_table-1.csv");
        CHECK(std::string(link.text().get()) == "Download the data (CSV, 2 KB)");
        CHECK_THAT(link.child("span").text().get(), Catch::StartsWith(": Data table 1"));
        CHECK(page.select_nodes("//p[@class='data-link']").size() == 1);
    }
}

/// The class of a figure's cell in a table with that figure in its second column, and whether the table can be reached to be
/// scrolled.
std::pair<std::string, bool> shown_in_table(const std::string& figure) {
    Table table;
    table.id = "table-of-one";
    table.caption = plain("Figures");
    table.columns = {{plain("Quarter"), Alignment::start}, {plain("Figure"), Alignment::end}};
    table.rows.resize(1);
    table.rows.front().cells = {plain("Quarter 3 2022/23"), plain(figure)};
    const auto page = parse_page("<main>" + render_table(table) + "</main>");
    const pugi::xml_node region = page.select_node("//div[contains(@class, 'table-scroll')]").node();
    return {page.select_node("//td").node().attribute("class").value(), !region.attribute("tabindex").empty()};
}

TEST_CASE("A figure is never broken, and a table of figures too wide for a phone can be scrolled") {
    CHECK(shown_in_table("60.8%") == std::pair<std::string, bool>("end", false));
    CHECK(shown_in_table("15 (5%)") == std::pair<std::string, bool>("end whole figure", false));
    CHECK(shown_in_table("60.8% (55.0% to 66.3%)") == std::pair<std::string, bool>("end whole figure", true));
}

TEST_CASE("Figures without a mark leave the room of it") {
    Table table;
    table.columns = {{plain("Quarter"), Alignment::start}, {plain("Figure"), Alignment::end}};
    for (const char* figure : {"198 [b]", "205", "15 (5%)"}) {
        TableRow row;
        row.cells = {plain("Quarter 3 2022/23"), plain(figure)};
        table.rows.push_back(row);
    }
    const auto page = parse_page("<main>" + render_table(table) + "</main>");
    std::vector<std::string> rooms;
    for (const auto& cell : page.select_nodes("//td")) rooms.push_back(cell.node().attribute("data-room").value());
    CHECK(rooms == std::vector<std::string>{" ", " (5%)", ""});
    CHECK(page.select_nodes("//th[@data-room]").empty());
}

TEST_CASE("Ids are unique and every link within a page leads somewhere") {
    for (const Document& document : {sample_deck(), sample_paper()}) {
        const auto page = parse_page(sample_page(document));
        const auto ids = ids_of(page);
        for (const auto& found : page.select_nodes("//a[starts-with(@href, '#')]")) {
            const std::string target = found.node().attribute("href").value();
            INFO("link to " << target);
            CHECK(ids.count(target.substr(1)) == 1);
        }
        for (const auto& found : page.select_nodes("//*[@aria-labelledby]")) {
            INFO("labelled by " << found.node().attribute("aria-labelledby").value());
            CHECK(ids.count(found.node().attribute("aria-labelledby").value()) == 1);
        }
    }
}

TEST_CASE("Every picture and drawing that assistive technology meets has a text") {
    for (const Document& document : {sample_deck(), sample_paper()}) {
        const auto page = parse_page(sample_page(document));
        CHECK_FALSE(page.select_nodes("//img").empty());
        CHECK(page.select_nodes("//img[not(@alt) or @alt = '']").empty());
        CHECK_FALSE(page.select_nodes("//svg").empty());
        CHECK(
            page.select_nodes("//svg[not(@role = 'img' and desc) and not(ancestor-or-self::*[@aria-hidden = 'true'])]")
                .empty());
    }
}

TEST_CASE("A page says what it is, in which language, and how to get to its content and its PDF") {
    const auto page = parse_page(sample_page(sample_paper()));
    CHECK(attribute_of(page, "/html", "lang") == "en-GB");
    CHECK(std::string(page.select_node("/html/head/title").node().text().get()) ==
          "Outcome of the inspection of children’s services – Isle of Wight Council");
    CHECK(attribute_of(page, "/html/head/meta[@name = 'description']", "content") ==
          "A sample of everything that a document may hold.");
    CHECK(attribute_of(page, "/html/body/*[1]", "href") == "#page-content");
    CHECK(attribute_of(page, "//main", "id") == "page-content");
    CHECK(attribute_of(page, "/html/body/header//a", "href") == "sample.pdf");
    CHECK(attribute_of(page, "/html/body/footer//a", "href") == "mailto:scrutiny@example.gov.uk");
}

TEST_CASE("A page speaks its document's language") {
    Document welsh = sample_deck();
    welsh.metadata.language = "cy";
    const auto page = parse_page(sample_page(welsh));
    CHECK(attribute_of(page, "/html", "lang") == "cy");
    CHECK(std::string(page.select_node("/html/body/*[1]").node().text().get()) == "Neidio i’r cynnwys");
}

TEST_CASE("A page needs no script and no styles of its own") {
    for (const Document& document : {sample_deck(), sample_paper()}) {
        const auto page = parse_page(sample_page(document));
        CHECK(page.select_nodes("//script").empty());
        CHECK(page.select_nodes("//style").empty());
        CHECK(page.select_nodes("//@style").empty());
    }
}

TEST_CASE("What a document does not have leaves nothing empty behind") {
    Document bare = sample_paper();
    bare.metadata.description.clear();
    bare.metadata.contact.clear();
    bare.metadata.service.clear();
    const auto page = parse_page(sample_page(bare));
    CHECK(page.select_nodes("//meta[@name = 'description']").empty());
    CHECK(page.select_nodes("//footer//a").empty());
    CHECK(page.select_nodes("//p[not(node())]").empty());
}

TEST_CASE("The notes on a table's columns are linked both ways") {
    const auto page = parse_page(sample_page(sample_paper()));
    CHECK(attribute_of(page, "//sup[@id = 'noted-marker-2']/a", "href") == "#noted-column-note-2");
    CHECK(attribute_of(page, "//p[@id = 'noted-column-note-2']/a", "href") == "#noted-marker-2");
}

TEST_CASE("A judgement is a word; each has a shape of its own, which assistive technology skips") {
    const auto page = parse_page(sample_page(sample_paper()));
    std::set<std::string> shapes;
    for (const char* word : {"green", "amber", "red"}) {
        const std::string judgement = std::string("//span[@class = 'rag rag--") + word + "']";
        shapes.insert(attribute_of(page, (judgement + "/svg[@aria-hidden = 'true']/path").c_str(), "d"));
    }
    CHECK(shapes.size() == 3);
    CHECK(page_reading_text(sample_page(sample_paper())).find("16 Red") != std::string::npos);
}

TEST_CASE("What the presenter says is on no page unless the deck is one for presenters") {
    CHECK(sample_page(sample_deck()).find("nobody reads") == std::string::npos);
    const Document noted = with_speaker_notes(sample_deck());
    const std::string page = sample_page(noted);
    CHECK(page.find("nobody reads") != std::string::npos);
    CHECK(normalised(page_reading_text(page)) == normalised(reading_text(noted)));
}

TEST_CASE("Pages are what they were: QUARTERDECK_UPDATE_GOLDENS=1 accepts a change") {
    check_golden("tests/html/golden/deck.html", sample_page(sample_deck()));
    check_golden("tests/html/golden/paper.html", sample_page(sample_paper()));
}
