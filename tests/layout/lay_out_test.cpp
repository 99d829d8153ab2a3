#include <algorithm>
#include <set>

#include "document/reading_text.hpp"
#include "document/speaker_notes.hpp"
#include "layout/layout.hpp"
#include "layout/made_documents.hpp"
#include "layout/page_contents.hpp"
#include "support/theme_and_fonts.hpp"
#include "support/catch.hpp"
#include "support/html_reader.hpp"

namespace quarterdeck::testing {
namespace {

Document fitted(Document document) {
    Diagnostics diagnostics;
    return fit(std::move(document), theme(), fonts(), diagnostics);
}

std::vector<Document> made_documents() { return {fitted(full_deck()), fitted(full_paper())}; }

bool overlap(const Rect& first, const Rect& second) {
    constexpr double touch = 0.5;
    return first.x < second.right() - touch && second.x < first.right() - touch && first.y < second.bottom() - touch &&
           second.y < first.bottom() - touch;
}

TEST_CASE("what is drawn reads in the order of the document", "[layout]") {
    for (const Document& document : made_documents()) {
        CHECK(structure_text(lay_out(document, theme(), fonts())) == normalised(reading_text(document)));
    }
}

TEST_CASE("the shape beside a judgement is decoration, before its word and never parted from it", "[layout]") {
    const PagedDocument pages = lay_out(deck({slide(1, {card("card", 3)})}), theme(), fonts());
    int shapes = 0;
    for (const FrameItem& item : pages.pages.front().items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr || !(shape->fill_colour == theme().colours.rag_amber)) continue;
        ++shapes;
        CHECK(std::get<ArtifactKind>(item.belonging) == ArtifactKind::layout);
        const Rect area = extent(item);
        const auto runs = runs_on(pages.pages.front());
        const auto word = std::find_if(runs.begin(), runs.end(),
                                       [](const GlyphRun* run) { return run->text.find("Amber") != std::string::npos; });
        REQUIRE(word != runs.end());
        CHECK(area.right() < (*word)->origin.x);
        CHECK((*word)->origin.x - area.x < 1.2 * (*word)->size);
    }
    CHECK(shapes == 1);
}

TEST_CASE("what the presenter says is on no page, unless the deck is one for presenters", "[layout]") {
    Slide noted = slide(1, {paragraph("Shown")});
    noted.notes = {paragraph("Said")};
    const Document made = deck({noted, slide(2, {paragraph("Next")})});
    CHECK(structure_text(lay_out(made, theme(), fonts())).find("Said") == std::string::npos);
    const Document spoken = with_speaker_notes(made);
    const PagedDocument pages = lay_out(spoken, theme(), fonts());
    REQUIRE(pages.pages.size() == 3);
    CHECK(structure_text(pages) == normalised(reading_text(spoken)));
    CHECK(drawn_text(pages.pages[1]).find("1 of 2|") != std::string::npos);
    CHECK(drawn_text(pages.pages[2]).find("2 of 2|") != std::string::npos);
}

TEST_CASE("nothing is drawn outside its page", "[layout]") {
    for (const Document& document : made_documents()) {
        for (const Frame& page : lay_out(document, theme(), fonts()).pages) {
            for (const FrameItem& item : page.items) {
                const Rect area = extent(item);
                INFO(drawn_text({page.size, {item}}) << area.x << " " << area.y);
                CHECK(area.x >= -0.01);
                CHECK(area.y >= -0.01);
                CHECK(area.right() <= page.size.width + 0.01);
                CHECK(area.bottom() <= page.size.height + 0.01);
            }
        }
    }
}

TEST_CASE("no two texts of a page are drawn over each other", "[layout]") {
    for (const Document& document : made_documents()) {
        for (const Frame& page : lay_out(document, theme(), fonts()).pages) {
            const std::vector<const GlyphRun*> runs = runs_on(page);
            for (std::size_t first = 0; first < runs.size(); ++first) {
                for (std::size_t second = first + 1; second < runs.size(); ++second) {
                    INFO(runs[first]->text << " / " << runs[second]->text);
                    CHECK_FALSE(overlap(letters(*runs[first]), letters(*runs[second])));
                }
            }
        }
    }
}

TEST_CASE("every drawn item is an artifact or belongs to a content slot that is there", "[layout]") {
    for (const Document& document : made_documents()) {
        const PagedDocument pages = lay_out(document, theme(), fonts());
        std::set<StructureNodeId> drawn;
        for (const Frame& page : pages.pages) {
            for (const FrameItem& item : page.items) {
                const auto* node = std::get_if<StructureNodeId>(&item.belonging);
                if (node == nullptr) continue;
                REQUIRE(*node >= 0);
                REQUIRE(*node < pages.structure.size());
                const bool is_link = std::holds_alternative<LinkArea>(item.item);
                CHECK(pages.structure.is_content(*node) == !is_link);
                drawn.insert(*node);
            }
        }
        for (StructureNodeId node = 0; node < pages.structure.size(); ++node) {
            if (pages.structure.is_content(node)) CHECK(drawn.count(node) == 1);
        }
    }
}

TEST_CASE("every link leads to an address or to a place that is there", "[layout]") {
    for (const Document& document : made_documents()) {
        const PagedDocument pages = lay_out(document, theme(), fonts());
        int links = 0;
        for (const Frame& page : pages.pages) {
            for (const FrameItem& item : page.items) {
                const auto* link = std::get_if<LinkArea>(&item.item);
                if (link == nullptr) continue;
                ++links;
                CHECK(pages.structure.element(link->element).role == StructureRole::link);
                CHECK_FALSE(link->contents.empty());
                if (link->target.front() == '#') CHECK(pages.destinations.count(link->target.substr(1)) == 1);
            }
        }
        CHECK(links > 0);
    }
}

TEST_CASE("bookmarks start at level 1 and never skip a level", "[layout]") {
    for (const Document& document : made_documents()) {
        const PagedDocument pages = lay_out(document, theme(), fonts());
        REQUIRE_FALSE(pages.outline.empty());
        int level = 0;
        for (const OutlineEntry& entry : pages.outline) {
            CHECK(entry.level >= 1);
            CHECK(entry.level <= level + 1);
            level = entry.level;
        }
        CHECK(level >= 1);
    }
}

TEST_CASE("slides, headings, items, tables and charts can be led to", "[layout]") {
    const PagedDocument deck_pages = lay_out(fitted(full_deck()), theme(), fonts());
    for (const char* id : {"slide-1", "slide-10", "chart-1", "chart-3", "left", "table-1", "first-item", "rich"}) {
        CHECK(deck_pages.destinations.count(id) == 1);
    }
    const PagedDocument paper_pages = lay_out(full_paper(), theme(), fonts());
    for (const char* id : {"summary", "detail", "paragraph-2", "middle", "judgements", "table-1-note-1"}) {
        CHECK(paper_pages.destinations.count(id) == 1);
    }
}

TEST_CASE("the same document gives the same pages", "[layout]") {
    for (const Document& document : made_documents()) {
        const PagedDocument first = lay_out(document, theme(), fonts());
        const PagedDocument second = lay_out(document, theme(), FontBook(theme()));
        CHECK(dump_pages(first) == dump_pages(second));
        CHECK(dump_structure(first) == dump_structure(second));
    }
}

TEST_CASE("a slide is a page, with its number and the council's name below the content", "[layout]") {
    const PagedDocument pages = lay_out(full_deck(), theme(), fonts());
    REQUIRE(pages.pages.size() == 11);
    CHECK(drawn_text(pages.pages[3]).find("Made-up Council – A made-up deck|4 of 11|") != std::string::npos);
    CHECK(drawn_text(pages.pages[0]).find("1 of 11") == std::string::npos);
}

TEST_CASE("a paper's pages are numbered, and from the second on have a running header", "[layout]") {
    const PagedDocument pages = lay_out(full_paper(), theme(), fonts());
    const std::size_t count = pages.pages.size();
    REQUIRE(count >= 3);
    CHECK(drawn_text(pages.pages[0]).find("Page 1 of " + std::to_string(count)) != std::string::npos);
    CHECK(drawn_text(pages.pages[0]).find("Policy and Scrutiny Committee, 7 March 2024") == std::string::npos);
    CHECK(drawn_text(pages.pages[1]).find("Policy and Scrutiny Committee, 7 March 2024") != std::string::npos);
    CHECK(drawn_text(pages.pages[1]).find("Page 2 of " + std::to_string(count)) != std::string::npos);
}

TEST_CASE("a draft says that it is one, on every page and every slide", "[layout]") {
    Document made_paper = full_paper();
    Document made_deck = full_deck();
    CHECK(drawn_text(lay_out(made_paper, theme(), fonts()).pages[0]).find("Draft") == std::string::npos);
    made_paper.metadata.status = made_deck.metadata.status = Status::draft;
    for (const Frame& page : lay_out(made_paper, theme(), fonts()).pages) {
        CHECK(drawn_text(page).find("Draft|Made-up Council|") != std::string::npos);
    }
    for (const Frame& page : lay_out(made_deck, theme(), fonts()).pages) {
        CHECK(drawn_text(page).find("Draft|") != std::string::npos);
    }
}

TEST_CASE("a long title never crowds out that a document is under embargo", "[layout]") {
    Document made = full_deck();
    made.metadata.title = "A very long title " + std::string(300, 'x');
    made.metadata.embargo = "10 March 2024";
    for (const Frame& page : lay_out(made, theme(), fonts()).pages) {
        CHECK(drawn_text(page).find("Embargoed until 10 March 2024|") != std::string::npos);
    }
}

TEST_CASE("a table's header is drawn again on the next page, once read", "[layout]") {
    const PagedDocument pages = lay_out(paper({table("long", 80)}), theme(), fonts());
    REQUIRE(pages.pages.size() >= 2);
    for (const Frame& page : pages.pages) CHECK(drawn_text(page).find("Measure of long") != std::string::npos);
    const std::string read = structure_text(pages);
    CHECK(read.find("Measure of long") == read.rfind("Measure of long"));
}

const GlyphRun& run_with(const std::vector<const GlyphRun*>& runs, const std::string& text) {
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const auto* run) { return run->text.starts_with(text); });
    REQUIRE(found != runs.end());
    return **found;
}

TEST_CASE("a table that goes on says so above its head, for the eye alone", "[layout]") {
    const PagedDocument pages = lay_out(paper({table("long", 80)}), theme(), fonts());
    REQUIRE(pages.pages.size() >= 2);
    const std::string continued = " (continued)";
    CHECK(drawn_text(pages.pages[0]).find(continued) == std::string::npos);
    for (std::size_t page = 1; page < pages.pages.size(); ++page) {
        const std::string drawn = drawn_text(pages.pages[page]);
        CHECK(drawn.find("Made-up figures of long") < drawn.find(continued));
        CHECK(drawn.find(continued) < drawn.find("Measure of long"));
    }
    CHECK(structure_text(pages).find(continued) == std::string::npos);
}

TEST_CASE("a page break leaves no few rows of a table alone", "[layout]") {
    for (const auto& [rows, fewest] : {std::pair(16, 3), std::pair(60, 5)}) {
        for (int filler = 20; filler < 40; ++filler) {
            Blocks blocks;
            for (int line = 0; line < filler; ++line) blocks.push_back(paragraph("Filler"));
            blocks.push_back(table("long", rows));
            for (const Frame& page : lay_out(paper(std::move(blocks)), theme(), fonts()).pages) {
                const std::vector<const GlyphRun*> runs = runs_on(page);
                const auto shown = std::count_if(runs.begin(), runs.end(), [](const auto* run) {
                    return run->text.starts_with("long line ");
                });
                CHECK((shown == 0 || shown >= fewest));
            }
        }
    }
}

TEST_CASE("charts side by side have their subtitles and drawings at the same height", "[layout]") {
    Chart left = std::get<Chart>(chart("left", "table-1").node), right = left;
    left.headline = plain(prose(30));
    left.subtitle = plain("Left side");
    right.headline = plain("Short");
    right.subtitle = plain("Right side: " + prose(20));
    left.notes = {plain("Left note")};
    right.notes = {plain("Right note")};
    const PagedDocument pages =
        lay_out(deck({slide(1, {block(Columns{{{block(left)}, {block(right)}}})})}), theme(), fonts());
    const std::vector<const GlyphRun*> runs = runs_on(pages.pages.front());
    CHECK(run_with(runs, "Left side").origin.y == Approx(run_with(runs, "Right side").origin.y));
    CHECK(run_with(runs, "Left note").origin.y == Approx(run_with(runs, "Right note").origin.y));
}

TEST_CASE("values side by side in a card stand on one line, however long their names are", "[layout]") {
    Card card;
    card.rows = {{{}, {{plain("Name"), plain("19.1"), {}}, {plain("A name of " + prose(12)), plain("22.9"), {}}}}};
    const PagedDocument pages = lay_out(deck({slide(1, {block(card)})}), theme(), fonts());
    const std::vector<const GlyphRun*> runs = runs_on(pages.pages.front());
    CHECK(run_with(runs, "19.1").origin.y == Approx(run_with(runs, "22.9").origin.y));
}

TEST_CASE("a table's cells name the headers of their column and row", "[layout]") {
    const std::string structure = dump_structure(lay_out(paper({table("small", 2)}), theme(), fonts()));
    CHECK(structure.find("TH id=small-column-2 scope=column\n") != std::string::npos);
    CHECK(structure.find("TH id=small-row-1 scope=row\n") != std::string::npos);
    CHECK(structure.find("TD header=small-column-2 header=small-row-1\n") != std::string::npos);
}

/// A table of quarters and of figures with their intervals.
Table intervals(int columns) {
    Table table;
    table.id = "intervals";
    table.caption = plain("Shares");
    table.columns = {{plain("Quarter"), Alignment::start}};
    table.rows.resize(2);
    for (TableRow& row : table.rows) row.cells = {plain("Quarter 1 2023/24")};
    for (int column = 0; column < columns; ++column) {
        table.columns.push_back({plain("Area"), Alignment::end});
        for (TableRow& row : table.rows) row.cells.push_back(plain("60.8% (55.0% to 66.3%)"));
    }
    return table;
}

TEST_CASE("an interval is whole, and stands below its figure where it has no room beside it", "[layout]") {
    const std::string roomy = drawn_text(lay_out(paper({block(intervals(2))}), theme(), fonts()).pages.front());
    CHECK(roomy.find("|60.8% (55.0% to 66.3%)|") != std::string::npos);
    const std::string tight = drawn_text(lay_out(paper({block(intervals(5))}), theme(), fonts()).pages.front());
    CHECK(tight.find("|(55.0% to 66.3%)|") != std::string::npos);
}

TEST_CASE("figures with marks behind some of them stand with their last digits below each other", "[layout]") {
    Table made = std::get<Table>(table("marked", 3).node);
    made.rows[0].cells[1] = plain("198 [b]");
    made.rows[1].cells[1] = plain("205");
    const PagedDocument pages = lay_out(paper({block(made)}), theme(), fonts());
    const std::vector<const GlyphRun*> runs = runs_on(pages.pages.front());
    CHECK(run_with(runs, "198").origin.x == Approx(run_with(runs, "205").origin.x));
}

TEST_CASE("what symbols mean belongs to a table's caption, after its title", "[layout]") {
    const std::string structure = dump_structure(lay_out(paper({table("small", 2)}), theme(), fonts()));
    const std::size_t caption = structure.find("Caption\n");
    REQUIRE(caption != std::string::npos);
    const std::size_t title = structure.find("P\n", caption);
    const std::size_t symbols = structure.find("P\n", title + 1);
    CHECK(symbols < structure.find("THead", caption));
    const std::string read = structure_text(lay_out(paper({table("small", 2)}), theme(), fonts()));
    CHECK(read.find("[x] not available") > read.find("small"));
    CHECK(read.find("[x] not available") < read.find("Measure of small"));
}

TEST_CASE("a heading stays with the text below it, and a paragraph keeps two lines at either end", "[layout]") {
    // Whatever stands above, the heading comes with two lines of its text.
    for (int filler = 30; filler < 44; ++filler) {
        Blocks blocks;
        for (int line = 0; line < filler; ++line) blocks.push_back(paragraph("Filler"));
        blocks.push_back(heading(2, "The heading"));
        blocks.push_back(paragraph(prose(60)));
        const PagedDocument pages = lay_out(paper(std::move(blocks)), theme(), fonts());
        std::vector<int> lines_on_pages;
        for (const Frame& page : pages.pages) {
            const std::vector<const GlyphRun*> runs = runs_on(page);
            const bool has_heading =
                std::any_of(runs.begin(), runs.end(), [](const auto* run) { return run->text == "The heading"; });
            const auto lines = std::count_if(runs.begin(), runs.end(),
                                             [](const auto* run) { return run->size == 11 && run->text != "Filler"; });
            if (has_heading) CHECK(lines >= 2);
            CHECK(lines != 1);
        }
    }
}

TEST_CASE("a lead-in stays with the list that it introduces", "[layout]") {
    for (int filler = 34; filler < 44; ++filler) {
        Blocks blocks;
        for (int line = 0; line < filler; ++line) blocks.push_back(paragraph("Filler"));
        blocks.push_back(paragraph("The lead-in:", ParagraphStyle::lead_in));
        blocks.push_back(bullets({"First", "Second"}));
        for (const Frame& page : lay_out(paper(std::move(blocks)), theme(), fonts()).pages) {
            const std::string text = drawn_text(page);
            CHECK((text.find("The lead-in:") != std::string::npos) == (text.find("First|") != std::string::npos));
        }
    }
}

TEST_CASE("an unfitted slide that is far too full still stays on its page", "[layout]") {
    const PagedDocument pages = lay_out(deck({slide(1, {paragraph(prose(900))})}), theme(), fonts());
    for (const FrameItem& item : pages.pages.front().items) CHECK(extent(item).bottom() <= 540.01);
}

TEST_CASE("a title of many lines is set smaller and leaves room for the slide's content", "[layout]") {
    Slide long_title = slide(1, {paragraph("The content")});
    long_title.title = plain(prose(150));
    const PagedDocument pages = lay_out(deck({std::move(long_title)}), theme(), fonts());
    for (const FrameItem& item : pages.pages.front().items) CHECK(extent(item).bottom() <= 540.01);
    CHECK(drawn_text(pages.pages.front()).find("The content|") != std::string::npos);
}

TEST_CASE("documents with nothing in them, or too little, are laid out all the same", "[layout]") {
    CHECK(lay_out(deck({}), theme(), fonts()).pages.empty());
    CHECK(lay_out(paper({}), theme(), fonts()).pages.size() == 1);
    Table ragged = std::get<Table>(table("ragged", 3).node);
    ragged.rows[1].cells.resize(1);
    Table headless;
    Blocks blocks = {block(List{}),
                     block(Pictures{}),
                     block(Columns{}),
                     block(Callouts{}),
                     block(Facts{}),
                     block(headless),
                     block(std::move(ragged)),
                     block(Signatories{}),
                     paragraph(""),
                     heading(2, ""),
                     block(List{ListStyle::bullets, {{"•", "empty", {}}}, true})};
    const Document odd = paper(std::move(blocks));
    CHECK(structure_text(lay_out(odd, theme(), fonts())) == normalised(reading_text(odd)));
    CHECK(lay_out(fitted(deck({slide(1, odd.paper()->blocks)})), theme(), fonts()).pages.size() == 1);
}

TEST_CASE("labels of a list stand before their text, on its first baseline", "[layout]") {
    const PagedDocument pages = lay_out(paper({numbered(9, {prose(40), prose(40, 1)})}), theme(), fonts());
    const std::vector<const GlyphRun*> runs = runs_on(pages.pages.front());
    const auto label = std::find_if(runs.begin(), runs.end(), [](const auto* run) { return run->text == "10"; });
    REQUIRE(label != runs.end());
    const auto text = std::find_if(runs.begin(), runs.end(), [&](const auto* run) {
        return run != *label && run->origin.y == (*label)->origin.y;
    });
    REQUIRE(text != runs.end());
    CHECK((*label)->origin.x + (*label)->width < (*text)->origin.x);
}

}  // namespace
}  // namespace quarterdeck::testing
