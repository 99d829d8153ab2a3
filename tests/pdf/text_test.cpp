#include <cmath>

#include "pdf/drawing.hpp"
#include "pdf/sample_document.hpp"
#include "pdf/text_operators.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

PagedDocument page_of(const std::vector<std::string>& lines) {
    PageBuilder page;
    page.add_page();
    double y = 60;
    for (const std::string& line : lines) {
        page.text_element(page.document.structure.root(), StructureRole::paragraph, line, {64, y});
        y += 20;
    }
    return std::move(page.document);
}

std::string rendered_lines(const std::vector<std::string>& lines) {
    return render_pdf(page_of(lines), sample_metadata(), test_fonts(), {});
}

/// How far the pen has gone after TJ operators: widths less adjustments, in thousandths.
double pen_after(const std::string& operators, const EmbeddableFace& face) {
    double pen = 0;
    for (std::size_t offset = 0; offset < operators.size();) {
        if (operators[offset] == '<') {
            for (++offset; operators[offset] != '>'; offset += 4)
                pen += face.advance(static_cast<std::uint32_t>(std::stoul(operators.substr(offset, 4), nullptr, 16)));
        } else if (operators[offset] == '-' || (operators[offset] >= '0' && operators[offset] <= '9')) {
            std::size_t length = 0;
            pen -= std::stod(operators.substr(offset), &length);
            offset += length;
            continue;
        }
        ++offset;
    }
    return pen;
}

}  // namespace

TEST_CASE("What is read out is what was written, character by character") {
    const std::vector<std::string> lines{"office, waffle, fjord", "non‑breaking, plain-hyphen, en – em —",
                                         "Tŷ Ddewi, ŵyl, Ẁ, x̂ ẍ̂", "£3,340 · 38.3% · ½ · −5 ≤ ≥ ▲ ▼ ✓",
                                         "“quotes” ‘and’ it’s",   "e\xCC\x81 and é"};
    const std::string pdf = rendered_lines(lines);
    CHECK(pdf_failures(pdf) == std::vector<std::string>{});
    std::string expected;
    for (const std::string& line : lines) expected += line + "\n";
    CHECK(PdfReader(pdf).reading_text() == expected);
}

TEST_CASE("A no-break space is read as a space") {
    CHECK(PdfReader(rendered_lines({"5\xC2\xA0km"})).reading_text() == "5 km\n");
}

TEST_CASE("Kerned text ends where shaping says, however long it is") {
    const PagedDocument pages =
        page_of({"AVATAR To. WAVE Yo, " + std::string(120, 'V') + std::string(60, 'A') + "VAVAVAVAVA"});
    const DrawingFonts fonts = fonts_in_use(pages, test_fonts());
    const auto& run = std::get<GlyphRun>(pages.pages[0].items[0].item);
    const DrawingFont& font = fonts.at(run.face);
    const double pen = pen_after(text_operators(run, font.face, font.texts), font.face) * run.size / 1000;
    const Glyph& last = run.glyphs.back();
    const double expected = run.width - last.advance + last.x_offset + font.face.advance(last.id) * run.size / 1000;
    CHECK(pen == Approx(expected).margin(run.size * 0.0006));
}

TEST_CASE("A face is embedded once, and only faces in use are") {
    PdfReader pdf(rendered_lines({"one", "two ✓"}));
    int programs = 0;
    for (QPDFObjectHandle object : pdf.file().getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor")) ++programs;
    }
    CHECK(programs == 2);
}

TEST_CASE("Raised glyphs are drawn raised, and what follows is back on the line") {
    PagedDocument pages = page_of({"abc"});
    auto& run = std::get<GlyphRun>(pages.pages[0].items[0].item);
    run.glyphs[1].y_offset = 3.5;
    const DrawingFonts fonts = fonts_in_use(pages, test_fonts());
    const DrawingFont& font = fonts.at(run.face);
    const std::string operators = text_operators(run, font.face, font.texts);
    CHECK(operators.find("3.500 Ts\n") < operators.find("0.000 Ts\n"));
    CHECK(PdfReader(render_pdf(pages, sample_metadata(), test_fonts(), {})).reading_text() == "abc\n");
}

TEST_CASE("A character that no font has is refused, never drawn as a box") {
    PagedDocument pages = page_of({"abc"});
    std::get<GlyphRun>(pages.pages[0].items[0].item).glyphs[1].id = 0;
    CHECK_THROWS_WITH(render_pdf(pages, sample_metadata(), test_fonts(), {}),
                      "The text “abc” has a character that no font of the theme has.");
}
