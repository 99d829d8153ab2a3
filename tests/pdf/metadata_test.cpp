#include "pdf/metadata.hpp"

#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

PdfReader rendered(const DocumentMetadata& metadata) {
    return PdfReader(render_pdf(sample_document(), metadata, test_fonts(), sample_pictures()));
}

}  // namespace

TEST_CASE("A PDF says its title, author, subject and language") {
    PdfReader pdf = rendered(sample_metadata());
    QPDFObjectHandle info = pdf.file().getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Performance & finance: “Children’s Services”");
    CHECK(info.getKey("/Author").getUTF8Value() == "Isle of Wight Council");
    CHECK(info.getKey("/Subject").getUTF8Value() == "How the service did in <2019/20>");
    CHECK(pdf.file().getRoot().getKey("/Lang").getUTF8Value() == "en-GB");
}

TEST_CASE("The only date is the day of publication") {
    PdfReader published = rendered(sample_metadata());
    CHECK(published.file().getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() == "D:20240307000000Z");
    CHECK(xmp_packet(sample_metadata()).find("<xmp:CreateDate>2024-03-07T00:00:00Z<") != std::string::npos);

    DocumentMetadata undated = sample_metadata();
    undated.published = "";
    CHECK_FALSE(rendered(undated).file().getTrailer().getKey("/Info").hasKey("/CreationDate"));
    CHECK(xmp_packet(undated).find("Date>") == std::string::npos);
}

TEST_CASE("Markup in metadata stays text") {
    const std::string packet = xmp_packet(sample_metadata());
    CHECK(packet.find("How the service did in &lt;2019/20&gt;") != std::string::npos);
    CHECK(packet.find("Performance &amp; finance") != std::string::npos);
}

TEST_CASE("Broken and invisible bytes in metadata do no harm") {
    DocumentMetadata metadata = sample_metadata();
    metadata.title = std::string("A\x01 title\xFF with\0 all", 19) + " 😀)(\\";
    const std::string pdf = render_pdf(sample_document(), metadata, test_fonts(), sample_pictures());
    CHECK(pdf_failures(pdf) == std::vector<std::string>{});
    CHECK(PdfReader(pdf).file().getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() ==
          "A  title\xEF\xBF\xBD with  all 😀)(\\");
}

TEST_CASE("A document without title or language is refused") {
    DocumentMetadata nameless = sample_metadata(), mute = sample_metadata();
    nameless.title = "";
    mute.language = "";
    CHECK_THROWS_WITH(rendered(nameless), "A document without a title cannot become an accessible PDF.");
    CHECK_THROWS_WITH(rendered(mute), "A document without a language cannot become an accessible PDF.");
}
