#include "svg/svg.hpp"

#include "support/catch.hpp"
#include "svg/attributes.hpp"

using namespace quarterdeck;
using Catch::Contains;

namespace {

Frame frame_of(std::variant<GlyphRun, Shape, Picture, LinkArea> item) {
    Frame frame;
    frame.size = {100, 50};
    frame.items.push_back({std::move(item)});
    return frame;
}

GlyphRun run_of(std::string text) {
    GlyphRun run;
    run.origin = {10, 20};
    run.size = 12.5;
    run.width = 30;
    run.colour = {0x12, 0x43, 0x6d};
    run.text = std::move(text);
    return run;
}

const SvgDescription described{"chart-3", "", "Line chart of contacts & referrals."};

}  // namespace

TEST_CASE("A picture takes its width from its container and says what it shows") {
    const std::string svg = render_svg(frame_of(run_of("Q1")), described);
    CHECK_THAT(svg,
               Contains("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\" width=\"100%\" role=\"img\" "
                        "aria-labelledby=\"chart-3-desc\">"));
    CHECK_THAT(svg, Contains("<desc id=\"chart-3-desc\">Line chart of contacts &amp; referrals.</desc>"));
    CHECK_THAT(svg, !Contains("<title"));
}

TEST_CASE("A title is named before the description") {
    const std::string svg = render_svg(Frame{}, {"c", "Contacts", "A chart."});
    CHECK_THAT(svg, Contains("aria-labelledby=\"c-title c-desc\""));
    CHECK_THAT(svg, Contains("<title id=\"c-title\">Contacts</title>"));
}

TEST_CASE("A picture that says nothing is hidden from assistive technology") {
    const std::string svg = render_svg(Frame{}, {});
    CHECK_THAT(
        svg,
        Contains("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 0\" width=\"100%\" aria-hidden=\"true\">"));
    CHECK_THAT(svg, !Contains("role="));
}

TEST_CASE("Text stays text, at its size, weight and colour") {
    GlyphRun run = run_of("Referrals < 40% & \"rising\"");
    run.style = {true, true};
    CHECK_THAT(render_svg(frame_of(run), described),
               Contains("<text class=\"chart-text\" x=\"10\" y=\"20\" font-size=\"12.5\" font-weight=\"700\" "
                        "font-style=\"italic\" fill=\"#12436d\">Referrals &lt; 40% &amp; &quot;rising&quot;</text>"));
}

TEST_CASE("Text keeps its anchor, so that other widths in a browser do not move it") {
    GlyphRun run = run_of("40%");
    run.anchor = TextAnchor::middle;
    CHECK_THAT(render_svg(frame_of(run), described), Contains("x=\"25\"") && Contains("text-anchor=\"middle\""));
    run.anchor = TextAnchor::end;
    CHECK_THAT(render_svg(frame_of(run), described), Contains("x=\"40\"") && Contains("text-anchor=\"end\""));
}

TEST_CASE("Spaces at the ends of a text are kept, others need no attribute") {
    CHECK_THAT(render_svg(frame_of(run_of("Met ")), described), Contains(" xml:space=\"preserve\">Met </text>"));
    CHECK_THAT(render_svg(frame_of(run_of("Met it")), described), !Contains("xml:space"));
}

TEST_CASE("Shapes become rectangles and paths") {
    CHECK_THAT(render_svg(frame_of(filled_rectangle({1, 2, 3, 4.256}, {0, 0, 0})), described),
               Contains("<rect class=\"chart-mark\" x=\"1\" y=\"2\" width=\"3\" height=\"4.26\" fill=\"#000000\"/>"));
    CHECK_THAT(
        render_svg(frame_of(stroked_line({0, 0}, {10, 5.5}, {{0xff, 0, 0}, 1.5, {4, 2}})), described),
        Contains("<path class=\"chart-mark\" d=\"M0 0L10 5.5\" fill=\"none\" stroke=\"#ff0000\" stroke-width=\"1.5\" "
                 "stroke-dasharray=\"4 2\"/>"));
    CHECK_THAT(render_svg(frame_of(filled_circle({5, 5}, 2, {0, 0, 0})), described), Contains("C") && Contains("Z"));
}

TEST_CASE("A shape tells what it is when pointed at") {
    Shape shape = filled_rectangle({0, 0, 1, 1}, {});
    shape.title = "Q3 2020/21: 38.3%";
    CHECK_THAT(render_svg(frame_of(shape), described), Contains("><title>Q3 2020/21: 38.3%</title></rect>"));
}

TEST_CASE("Pictures are named, links are left out") {
    CHECK_THAT(render_svg(frame_of(Picture{{0, 0, 8, 4}, "images/a&b.png"}), described),
               Contains("<image x=\"0\" y=\"0\" width=\"8\" height=\"4\" href=\"images/a&amp;b.png\"/>"));
    CHECK_THAT(render_svg(frame_of(LinkArea{{0, 0, 8, 4}, "https://example.org/", "x", 1}), described),
               !Contains("example.org"));
}

TEST_CASE("Numbers are short and never a surprise") {
    CHECK(svg_number(0) == "0");
    CHECK(svg_number(-0.001) == "0");
    CHECK(svg_number(1.5) == "1.5");
    CHECK(svg_number(1.055) == "1.06");
    CHECK(svg_number(-12.345) == "-12.35");
    CHECK(svg_number(-0.5) == "-0.5");
    CHECK(svg_number(1234567) == "1234567");
    CHECK(svg_number(1e300) == "1000000000");
    CHECK(svg_number(0.0 / 0.0 * 0.0) == "0");
}

TEST_CASE("Markup is escaped, and what XML and HTML forbid is dropped") {
    CHECK(escape_markup("<b a=\"x\">&") == "&lt;b a=&quot;x&quot;&gt;&amp;");
    CHECK(escape_markup(std::string_view("a\0b\x01\x7F\xC2\x85"
                                         "c\n",
                                         9)) == "abc\n");
    CHECK(escape_markup("\xEF\xBF\xBE|\xEF\xB7\x90") == "|");
    CHECK(escape_markup("\xFF") == "\xEF\xBF\xBD");
    CHECK(escape_markup("Tŷ ≤ 😀") == "Tŷ ≤ 😀");
}

TEST_CASE("A drawing stands on its own ground, below everything and no part of what it shows") {
    Frame frame;
    frame.size = {100, 50};
    frame.items.push_back({filled_rectangle({0, 0, 10, 10}, {0, 0, 0}), ArtifactKind::layout});
    const std::string svg = render_svg(frame, {"id", "", "A chart", Colour{255, 255, 255}});
    const std::size_t ground = svg.find("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    REQUIRE(ground != std::string::npos);
    CHECK(ground < svg.find("<g "));
    CHECK(render_svg(frame, {"id", "", "A chart"}).find("100%\" fill") == std::string::npos);
}
