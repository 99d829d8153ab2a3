#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

std::string rendered(const std::string& bytes) {
    PageBuilder page;
    page.add_page();
    StructureAttributes attributes;
    attributes.alternative_text = "A picture.";
    const StructureNodeId figure = page.element(page.document.structure.root(), StructureRole::figure, attributes);
    page.draw(Picture{{10, 20, 100, 50}, "images/poster"}, page.slot(figure));
    return render_pdf(page.document, sample_metadata(), test_fonts(), {{"images/poster", bytes}});
}

QPDFObjectHandle image_stream(PdfReader& pdf) {
    return pdf.page_objects().at(0).getKey("/Resources").getKey("/XObject").getDictAsMap().begin()->second;
}

QPDFObjectHandle image_of(PdfReader& pdf) { return image_stream(pdf).getDict(); }

std::string samples_of(PdfReader& pdf) {
    const auto bytes = image_stream(pdf).getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

TEST_CASE("Transparency of a PNG becomes a soft mask") {
    PdfReader pdf(rendered(sample_png()));
    CHECK(image_of(pdf).getKey("/Width").getIntValue() == 16);
    CHECK(image_of(pdf).getKey("/ColorSpace").unparse() == "/DeviceRGB");
    CHECK(image_of(pdf).getKey("/SMask").isStream());
}

TEST_CASE("Opaque PNG pictures keep their compression and show the same pixels") {
    PdfReader in_palette(rendered(sample_opaque_png(true)));
    QPDFObjectHandle image = image_of(in_palette);
    CHECK(image.getKey("/ColorSpace").getArrayItem(0).unparse() == "/Indexed");
    CHECK(image.getKey("/BitsPerComponent").getIntValue() == 1);
    CHECK(image.getKey("/DecodeParms").getKey("/Predictor").getIntValue() == 15);
    CHECK(samples_of(in_palette).substr(0, 4) == "\x55\x55\xAA\xAA");  // a chessboard, eight pixels a byte

    PdfReader in_rgb(rendered(sample_opaque_png(false)));
    CHECK(image_of(in_rgb).getKey("/DecodeParms").getKey("/Colors").getIntValue() == 3);
    CHECK(samples_of(in_rgb).size() == 3 * 16 * 16);
    CHECK(samples_of(in_rgb).substr(0, 6) == std::string("\x00\x64\x25\x01\x64\x25", 6));
}

TEST_CASE("JPEG pictures are embedded as they are, in grey or in colour") {
    for (const int components : {1, 3}) {
        const std::string bytes = sample_jpeg(components);
        const std::string file = rendered(bytes);
        CHECK(file.find(bytes) != std::string::npos);
        CHECK(pdf_failures(file) == std::vector<std::string>{});
        PdfReader pdf(file);
        CHECK(image_of(pdf).getKey("/ColorSpace").unparse() == (components == 1 ? "/DeviceGray" : "/DeviceRGB"));
    }
}

TEST_CASE("A figure's box is where it is drawn, measured from the page's foot") {
    PdfReader pdf(rendered(sample_png()));
    const auto& figure = std::get<PdfElement>(pdf.structure().children.at(0));
    CHECK(figure.said.at("BBox") == "10 771.89 110 821.89");
}

TEST_CASE("A picture shown twice is embedded once") {
    PagedDocument pages = sample_document();
    FrameItem again;
    again.item = Picture{{10, 20, 100, 50}, "images/square.png"};
    pages.pages[1].items.push_back(again);
    PdfReader pdf(render_pdf(pages, sample_metadata(), test_fonts(), sample_pictures()));
    int images = 0;
    for (QPDFObjectHandle object : pdf.file().getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").unparse() == "/Image") ++images;
    }
    CHECK(images == 2);  // the picture and its mask
}

TEST_CASE("Pictures that cannot be shown are refused by name and reason") {
    const std::string png = sample_png(), jpeg = sample_jpeg(3);
    CHECK_THROWS_WITH(rendered(png.substr(0, png.size() / 2)), Contains("images/poster") && Contains("damaged"));
    CHECK_THROWS_WITH(rendered(png.substr(0, 10)), Contains("damaged"));
    CHECK_THROWS_WITH(rendered(jpeg.substr(0, jpeg.size() / 2)), Contains("damaged"));
    CHECK_THROWS_WITH(rendered(jpeg.substr(0, 20)), Contains("damaged"));
    CHECK_THROWS_WITH(rendered(sample_jpeg(4)), Contains("CMYK"));
    CHECK_THROWS_WITH(rendered("GIF89a"), Contains("neither a PNG nor a JPEG"));
    CHECK_THROWS_WITH(rendered(""), Contains("neither a PNG nor a JPEG"));
}

TEST_CASE("A picture cut off at any byte is refused or shown, and never ends the program") {
    for (const std::string& picture : {sample_png(), sample_opaque_png(true), sample_jpeg(3)}) {
        for (std::size_t length = 0; length < picture.size(); length += 7) {
            try {
                rendered(picture.substr(0, length));
            } catch (const std::runtime_error& refusal) {
                CHECK_THAT(refusal.what(), Contains("images/poster"));
            }
        }
    }
}

TEST_CASE("A picture whose file was not read is refused") {
    CHECK_THROWS_WITH(render_pdf(sample_document(), sample_metadata(), test_fonts(), {}),
                      Contains("images/square.png"));
}
