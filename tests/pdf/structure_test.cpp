#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

QPDFObjectHandle outline_of(PdfReader& pdf) { return pdf.file().getRoot().getKey("/Outlines"); }

}  // namespace

TEST_CASE("Reading order is the structure's, not the drawing's") {
    PageBuilder page = one_page();
    const StructureNodeId first = page.slot(page.element(0, StructureRole::paragraph));
    const StructureNodeId second = page.slot(page.element(0, StructureRole::paragraph));
    page.text({64, 100}, "second", second);
    page.text({64, 60}, "first", first);
    CHECK(PdfReader(rendered(page.document)).reading_text() == "first\nsecond\n");
}

TEST_CASE("A slot drawn in pieces keeps them all, in drawing order") {
    PageBuilder page = one_page();
    const StructureNodeId slot = page.slot(page.element(0, StructureRole::paragraph));
    page.text({64, 60}, "one ", slot);
    page.text({64, 20}, "a page header", ArtifactKind::page_header);
    page.text({64, 80}, "two", slot);
    const std::string pdf = rendered(page.document);
    CHECK(PdfReader(pdf).reading_text() == "one two\n");
    CHECK(pdf_failures(pdf) == std::vector<std::string>{});
}

TEST_CASE("Artifacts say what they are and are not read out") {
    PdfReader pdf(sample_pdf());
    CHECK_THAT(pdf.pages().at(0).artifact_text, Contains("Corporate Scrutiny Committee") && Contains("Page 1 of 2"));
    CHECK_THAT(pdf.reading_text(), !Contains("Corporate Scrutiny Committee") && !Contains("Page 1 of 2"));
    std::string content;
    for (QPDFObjectHandle stream : pdf.page_objects().at(0).getPageContents()) {
        const auto bytes = stream.getStreamData();
        content.append(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    }
    CHECK_THAT(content, Contains("/Artifact <</Type /Pagination /Subtype /Header") &&
                            Contains("/Artifact <</Type /Layout>>") &&
                            Contains("/Artifact <</Type /Pagination /Subtype /Footer") &&
                            Contains("/Artifact <</Type /Background /BBox"));
}

TEST_CASE("Two elements with one id are refused") {
    PageBuilder page = one_page();
    StructureAttributes attributes;
    attributes.id = "note-1";
    page.text_element(0, StructureRole::note, "one", {64, 60}, attributes);
    page.text_element(0, StructureRole::note, "two", {64, 80}, attributes);
    CHECK_THROWS_WITH(rendered(page.document), "Two parts of the document have the id “note-1”.");
}

TEST_CASE("Drawing into what is no slot is refused") {
    for (const StructureNodeId nowhere : {-1, 0, 99}) {
        PageBuilder page = one_page();
        page.text({64, 60}, "lost", nowhere);
        CHECK_THROWS_WITH(rendered(page.document),
                          "Something on a page belongs to no place in the document's structure.");
    }
}

TEST_CASE("Spans over several columns are said") {
    PageBuilder page = one_page();
    const StructureNodeId row = page.element(page.element(0, StructureRole::table), StructureRole::table_row);
    StructureAttributes wide;
    wide.column_span = 3;
    wide.row_span = 2;
    page.text_element(row, StructureRole::table_data, "wide", {64, 60}, wide);
    CHECK_THAT(PdfReader(rendered(page.document)).structure_text(), Contains("TD [ColSpan=3, RowSpan=2]"));
}

TEST_CASE("Expansions and titles are said, with characters of any script") {
    PageBuilder page = one_page();
    StructureAttributes attributes;
    attributes.expansion = "Gwasanaethau Plant — 儿童 😀";
    attributes.title = "Terms (of art)\\";
    page.text_element(0, StructureRole::span, "GP", {64, 60}, attributes);
    CHECK_THAT(PdfReader(rendered(page.document)).structure_text(),
               Contains("Span [E=Gwasanaethau Plant — 儿童 😀, T=Terms (of art)\\]"));
}

TEST_CASE("Bookmarks are nested as their levels say and lead to their pages") {
    PdfReader pdf(sample_pdf());
    QPDFObjectHandle first = outline_of(pdf).getKey("/First");
    CHECK(outline_of(pdf).getKey("/Count").getIntValue() == 4);
    CHECK(first.getKey("/Title").getUTF8Value() == "Performance");
    CHECK(first.getKey("/Count").getIntValue() == 2);
    CHECK(first.getKey("/First").getKey("/Next").getKey("/Title").getUTF8Value() == "Later on");
    CHECK(first.getKey("/Next").getKey("/Title").getUTF8Value() == "Annex");
    CHECK(first.getKey("/Next").getKey("/Dest").getArrayItem(0).getObjGen() == pdf.page_objects().at(1).getObjGen());
    CHECK(first.getKey("/Next").getKey("/Dest").getArrayItem(3).getNumericValue() == Approx(841.89 - 200));
}

TEST_CASE("A document without bookmarks has no outline") {
    PagedDocument pages = sample_document();
    pages.outline.clear();
    CHECK_FALSE(PdfReader(rendered(pages)).file().getRoot().hasKey("/Outlines"));
}

TEST_CASE("A document without pages is refused") {
    CHECK_THROWS_WITH(rendered(PagedDocument{}), "A document without pages cannot become a PDF.");
}
