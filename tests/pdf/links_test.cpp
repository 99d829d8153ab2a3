#include "pdf/links.hpp"

#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

PagedDocument with_link(const std::string& target, const std::string& contents) {
    PageBuilder page;
    page.add_page();
    const StructureNodeId link = page.element(page.element(0, StructureRole::paragraph), StructureRole::link);
    page.text({64, 60}, "here", page.slot(link));
    page.draw(LinkArea{{64, 48, 30, 16}, target, contents, link}, ArtifactKind::layout);
    return std::move(page.document);
}

QPDFObjectHandle annotation_of(PdfReader& pdf) { return pdf.page_objects().at(0).getKey("/Annots").getArrayItem(0); }

}  // namespace

TEST_CASE("Addresses are written in the characters that addresses may hold") {
    CHECK(percent_encoded("https://example.org/a?b=c&d=e#f") == "https://example.org/a?b=c&d=e#f");
    CHECK(percent_encoded("https://example.org/two words/é") == "https://example.org/two%20words/%C3%A9");
    CHECK(percent_encoded("https://example.org/100%25") == "https://example.org/100%25");
    CHECK(percent_encoded("mailto:a@example.org?subject=<\"\\>") == "mailto:a@example.org?subject=%3C%22%5C%3E");
}

TEST_CASE("Links say what they are, are printed, and have no border") {
    PdfReader pdf(rendered(with_link("https://example.org/)(", "Example (council)")));
    CHECK(annotation_of(pdf).getKey("/Contents").getUTF8Value() == "Example (council)");
    CHECK(annotation_of(pdf).getKey("/A").getKey("/URI").getUTF8Value() == "https://example.org/)(");
    CHECK(annotation_of(pdf).getKey("/Border").unparse() == "[ 0 0 0 ]");
    CHECK(annotation_of(pdf).getKey("/Rect").unparse() == "[ 64 777.89 94 793.89 ]");
}

TEST_CASE("A link without words of its own says where it leads") {
    PdfReader pdf(rendered(with_link("https://example.org/", "")));
    CHECK(annotation_of(pdf).getKey("/Contents").getUTF8Value() == "https://example.org/");
}

TEST_CASE("A link into the document leads to the place's page and height") {
    PagedDocument pages = with_link("#table-3", "Data table 3");
    pages.destinations["table-3"] = {0, 100};
    PdfReader pdf(rendered(pages));
    CHECK(annotation_of(pdf).getKey("/Dest").getArrayItem(0).getObjGen() == pdf.page_objects().at(0).getObjGen());
    CHECK(annotation_of(pdf).getKey("/Dest").getArrayItem(1).unparse() == "/XYZ");
    CHECK(annotation_of(pdf).getKey("/Dest").getArrayItem(3).getNumericValue() == Approx(741.89));
}

TEST_CASE("A link to a place that is not there is refused") {
    CHECK_THROWS_WITH(rendered(with_link("#nowhere", "x")),
                      "A link leads to “#nowhere”, which is no place in the document.");
    PagedDocument pages = with_link("#beyond", "x");
    pages.destinations["beyond"] = {7, 0};
    CHECK_THROWS_WITH(rendered(pages), Contains("page 8"));
}

TEST_CASE("A link area outside the structure is refused") {
    PagedDocument pages = with_link("https://example.org/", "x");
    std::get<LinkArea>(pages.pages[0].items.back().item).element = 1;
    CHECK_THROWS_WITH(rendered(pages), Contains("belongs to no place in the document's structure"));
}
