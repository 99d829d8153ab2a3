#include <limits>

#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;
using Catch::Matchers::Matches;

namespace {

std::string rendered(const Shape& shape) {
    PageBuilder page;
    page.add_page();
    page.draw(shape, ArtifactKind::layout);
    return render_pdf(page.document, sample_metadata(), test_fonts(), {});
}

std::string content_of(const std::string& bytes) {
    PdfReader pdf(bytes);
    std::string content;
    for (QPDFObjectHandle stream : pdf.page_objects().at(0).getPageContents()) {
        const auto data = stream.getStreamData();
        content.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    }
    return content;
}

}  // namespace

TEST_CASE("Shapes are drawn from the page's foot, in their colours") {
    const std::string content = content_of(rendered(filled_rectangle({10, 20, 30, 40}, {255, 0, 51})));
    // libharu writes single-precision numbers.
    CHECK_THAT(content, Matches("[^]*\n1 0 0\\.2 rg\n10 821\\.89\\d* m\n[^]*40 781\\.89\\d* l\n[^]*"));
}

TEST_CASE("Dashes may be fractions of a point") {
    CHECK_THAT(content_of(rendered(stroked_line({0, 0}, {9, 9}, {{}, 0.5, {2.5, 1.25}}))),
               Contains("[2.500 1.250 ] 0 d"));
}

TEST_CASE("Lines have round corners, as in SVG") {
    CHECK_THAT(content_of(rendered(stroked_polyline({{0, 0}, {5, 90}, {10, 0}}, {}))), Contains("1 j\n"));
}

TEST_CASE("Shapes without path or paint draw nothing") {
    CHECK_THAT(content_of(rendered(Shape{})), !Contains(" m\n"));
    Shape unpainted = filled_rectangle({0, 0, 1, 1}, {});
    unpainted.fill = Paint::none;
    CHECK_THAT(content_of(rendered(unpainted)), !Contains(" m\n"));
}

TEST_CASE("What cannot be drawn is refused in plain words") {
    const double infinite = std::numeric_limits<double>::infinity(), none = std::numeric_limits<double>::quiet_NaN();
    for (const double place : {infinite, -infinite, none, 1e9})
        CHECK_THROWS_WITH(rendered(filled_rectangle({place, 0, 1, 1}, {})),
                          "Something would be drawn far outside its page.");
    Shape headless = filled_rectangle({0, 0, 1, 1}, {});
    headless.path.erase(headless.path.begin());
    CHECK_THROWS_WITH(rendered(headless), Contains("The PDF library could not draw a page"));
}

TEST_CASE("After a refusal the next document is drawn as if nothing had been") {
    const std::string before = sample_pdf();
    CHECK_THROWS(rendered(filled_rectangle({1e9, 0, 1, 1}, {})));
    CHECK(sample_pdf() == before);
}

TEST_CASE("A page of any size, even an empty one, is a good page") {
    PageBuilder page;
    page.add_page({960, 540});
    const std::string pdf = render_pdf(page.document, sample_metadata(), test_fonts(), {});
    CHECK(pdf_failures(pdf) == std::vector<std::string>{});
    CHECK(PdfReader(pdf).page_objects().at(0).getKey("/MediaBox").getArrayItem(2).getNumericValue() == 960);
}
