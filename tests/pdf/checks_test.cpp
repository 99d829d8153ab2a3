#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::VectorContains;

// The checks that every PDF in the tests is held against must themselves notice what they are for.

namespace {

std::vector<std::string> failures_of(const PageBuilder& page) {
    return pdf_failures(render_pdf(page.document, sample_metadata(), test_fonts(), {}));
}

void replace_all(std::string& bytes, const std::string& from, const std::string& to) {
    for (std::size_t place = bytes.find(from); place != std::string::npos; place = bytes.find(from, place + to.size()))
        bytes.replace(place, from.size(), to);
}

}  // namespace

TEST_CASE("The checks notice a skipped heading level") {
    PageBuilder page = one_page();
    page.text_element(0, StructureRole::heading1, "One", {64, 60});
    page.text_element(0, StructureRole::heading3, "Three", {64, 80});
    CHECK_THAT(failures_of(page), VectorContains(std::string("heading level 3 follows level 1")));
}

TEST_CASE("The checks notice a figure without alternative text") {
    PageBuilder page = one_page();
    page.text_element(0, StructureRole::figure, "12", {64, 60});
    CHECK_THAT(failures_of(page), VectorContains(std::string("Figure has no Alt")));
}

TEST_CASE("The checks notice tables without scope, with uneven rows or with headings that are not there") {
    PageBuilder page = one_page();
    const StructureNodeId table = page.element(0, StructureRole::table);
    const StructureNodeId first = page.element(table, StructureRole::table_row);
    const StructureNodeId second = page.element(table, StructureRole::table_row);
    StructureAttributes lost;
    lost.headers = {"nowhere"};
    page.text_element(first, StructureRole::table_header, "A", {64, 60});
    page.text_element(first, StructureRole::table_data, "B", {94, 60});
    page.text_element(second, StructureRole::table_data, "C", {64, 80}, lost);
    CHECK_THAT(failures_of(page), VectorContains(std::string("TH has no Scope")) &&
                                      VectorContains(std::string("a Table's rows differ in length")) &&
                                      VectorContains(std::string("a cell names a heading that is not there: nowhere")));
}

TEST_CASE("The checks notice elements in the wrong place") {
    PageBuilder page = one_page();
    page.text_element(page.element(0, StructureRole::list), StructureRole::paragraph, "A", {64, 60});
    page.text_element(page.element(0, StructureRole::paragraph), StructureRole::table_data, "B", {64, 80});
    CHECK_THAT(failures_of(page),
               VectorContains(std::string("P stands in L")) && VectorContains(std::string("TD stands in P")));
}

TEST_CASE("The checks notice a numbered list that does not say so, and a note without id") {
    PageBuilder page = one_page();
    const StructureNodeId item = page.element(page.element(0, StructureRole::list), StructureRole::list_item);
    page.text_element(item, StructureRole::label, "1", {64, 60});
    page.text_element(item, StructureRole::list_body, "A", {94, 60});
    page.text_element(0, StructureRole::note, "B", {64, 80});
    CHECK_THAT(failures_of(page),
               VectorContains(std::string("L has no ListNumbering")) && VectorContains(std::string("Note has no ID")));
}

TEST_CASE("The checks notice a link that nothing can be clicked for") {
    PageBuilder page = one_page();
    page.text_element(page.element(0, StructureRole::paragraph), StructureRole::link, "here", {64, 60});
    CHECK_THAT(failures_of(page), VectorContains(std::string("a Link has no annotation")));
}

TEST_CASE("The checks notice metadata that disagree or do not claim the standards") {
    std::string pdf = sample_pdf();
    replace_all(pdf, "<pdfuaid:part>1<", "<pdfuaid:part>9<");
    replace_all(pdf, "<rdf:li>Isle of Wight Council<", "<rdf:li>Isle of Man   Council<");
    CHECK_THAT(pdf_failures(pdf),
               VectorContains(std::string("the XMP metadata lacks <pdfuaid:part>1<")) &&
                   VectorContains(std::string("the XMP metadata does not say what Info says of /Author")));
}
