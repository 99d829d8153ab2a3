#include "text/font_book.hpp"

#include <numeric>
#include <stdexcept>

#include "support/catch.hpp"
#include "support/theme_and_fonts.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr FontStyle regular{};
constexpr FontStyle bold{true, false};
constexpr Colour ink{0x1a, 0x1a, 0x1a};

std::string joined_text(const std::vector<GlyphRun>& runs) {
    return std::accumulate(runs.begin(), runs.end(), std::string(),
                           [](std::string text, const GlyphRun& run) { return std::move(text) + run.text; });
}

}  // namespace

TEST_CASE("Faces are numbered by weight, then the fallbacks in order") {
    REQUIRE(fonts().face_count() == 5);
    CHECK(fonts().face_name(0) == "OpenSans");
    CHECK(fonts().face_name(1) == "OpenSans-Bold");
    CHECK(fonts().face_name(2) == "OpenSans-Italic");
    CHECK(fonts().face_name(3) == "OpenSans-BoldItalic");
    CHECK(fonts().face_name(4) == "DejaVuSans");
    CHECK(fonts().face_bytes(4).size() > 100'000);
}

TEST_CASE("A line of plain text is one run that carries its size, colour, text and width") {
    const auto runs = fonts().shape("Referrals rose", bold, 20, ink, "en-GB");
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].face == 1);
    CHECK(runs[0].style == bold);
    CHECK(runs[0].size == 20);
    CHECK(runs[0].colour == ink);
    CHECK(runs[0].text == "Referrals rose");
    double advances = 0;
    for (const Glyph& glyph : runs[0].glyphs) advances += glyph.advance;
    CHECK(runs[0].width == Approx(advances));
    CHECK(runs[0].width == Approx(fonts().width("Referrals rose", bold, 20, "en-GB")));
}

TEST_CASE("Width grows with size alone") {
    const double at_ten = fonts().width("1,097 contacts", regular, 10, "en-GB");
    CHECK(fonts().width("1,097 contacts", regular, 25, "en-GB") == Approx(at_ten * 2.5));
    CHECK(at_ten > 50);
}

TEST_CASE("Pairs of letters are kerned") {
    const auto width = [](const char* text) { return fonts().width(text, regular, 1000, "en-GB"); };
    CHECK(width("AV") < width("A") + width("V") - 10);
}

TEST_CASE("Clusters are byte offsets into the run's text") {
    const auto runs = fonts().shape("£ŵ1", regular, 10, ink, "cy");
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].glyphs.size() == 3);
    CHECK(runs[0].glyphs[1].cluster == 2);
    CHECK(runs[0].glyphs[2].cluster == 4);
}

TEST_CASE("A character that the text face lacks comes from a fallback face, and the runs follow each other") {
    const auto runs = fonts().shape("Met ✓ in May", regular, 10, ink, "en-GB");
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].text == "Met ");
    CHECK(runs[1].text == "✓");
    CHECK(runs[1].face == 4);
    CHECK(runs[2].text == " in May");
    CHECK(runs[2].face == 0);
    CHECK(runs[1].origin.x == Approx(runs[0].width));
    CHECK(runs[2].origin.x == Approx(runs[0].width + runs[1].width));
    CHECK(runs[1].glyphs[0].cluster == 0);
    CHECK(runs[1].glyphs[0].id != 0);
}

TEST_CASE("An accent typed apart composes with its letter and stays in its face") {
    const auto runs = fonts().shape("w\xCC\x82n", regular, 10, ink, "cy");
    REQUIRE(runs.size() == 1);
    CHECK(fonts().width("w\xCC\x82n", regular, 10, "cy") == Approx(fonts().width("ŵn", regular, 10, "cy")));
    CHECK(fonts().missing_characters("w\xCC\x82n", regular).empty());
}

TEST_CASE("Characters that no face has are named once, in order") {
    CHECK(fonts().missing_characters("Ysgol Tŷ Gŵyr ✓ £1 ≤ 2 – “ok” ▲▼", regular).empty());
    const std::vector<std::string> expected{"漢", "字"};
    CHECK(fonts().missing_characters("a 漢字 and 漢", regular) == expected);
}

TEST_CASE("Bytes that are no UTF-8 are shown as replacement characters, control characters as spaces") {
    const auto runs = fonts().shape(
        "a\xFF"
        "b\tc\x80\xE2\x82",
        regular, 10, ink, "en-GB");
    CHECK(joined_text(runs) ==
          "a\xEF\xBF\xBD"
          "b c\xEF\xBF\xBD\xEF\xBF\xBD");
    for (const GlyphRun& run : runs) CHECK_FALSE(run.glyphs.empty());
    CHECK(fonts().width(std::string_view("a\0b", 3), regular, 10, "en-GB") ==
          Approx(fonts().width("a b", regular, 10, "en-GB")));
}

TEST_CASE("Soft hyphens and joiners inside a line are not drawn") {
    CHECK(fonts().width("co\xC2\xADop", regular, 10, "en-GB") == Approx(fonts().width("coop", regular, 10, "en-GB")));
}

TEST_CASE("Nothing to shape gives no runs") { CHECK(fonts().shape("", regular, 10, ink, "en-GB").empty()); }

TEST_CASE("An unknown or broken language tag is shaped all the same") {
    for (const char* language : {"", "und", "xx-not-a-language", "\xFF"}) {
        CHECK(fonts().width("Ward", regular, 10, language) > 0);
    }
}

TEST_CASE("Metrics describe the face at size 1") {
    const FaceMetrics metrics = fonts().metrics(regular);
    CHECK(metrics.ascent == Approx(1.069).margin(0.01));
    CHECK(metrics.descent == Approx(0.293).margin(0.01));
    CHECK(metrics.cap_height == Approx(0.714).margin(0.01));
    CHECK(metrics.x_height == Approx(0.535).margin(0.02));
}

TEST_CASE("A file that is no font is refused by name") {
    Theme theme = testing::test_theme();
    theme.faces[2] = {"Broken.ttf", "this is not a font"};
    CHECK_THROWS_WITH(FontBook(theme), Catch::Contains("Broken.ttf"));
    theme.faces[2].bytes.clear();
    CHECK_THROWS_AS(FontBook(theme), std::runtime_error);
}
