#include <set>

#include "support/catch.hpp"
#include "support/test_theme.hpp"
#include "theme/theme.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Black and white pass everywhere; each test spoils one colour.
Theme plain_theme() {
    constexpr Colour black{0, 0, 0};
    constexpr Colour white{255, 255, 255};
    constexpr Colour navy{0x12, 0x43, 0x6d};
    Theme theme;
    theme.colours = {black, black, white,  navy, white, {0x28, 0xa1, 0x97}, navy, black,
                     white, white, {navy}, navy, navy,  navy,               navy};
    for (MediumTokens* medium : {&theme.slide, &theme.paper}) {
        for (TextStyle& style : medium->text) style.colour = black;
        medium->text.at(static_cast<std::size_t>(TextRole::table_heading)).colour = white;
    }
    theme.slide.text.at(static_cast<std::size_t>(TextRole::title)).colour = white;
    return theme;
}

std::set<std::string> failing_foregrounds(const Theme& theme) {
    std::set<std::string> names;
    for (const ContrastFailure& failure : contrast_failures(theme)) names.insert(failure.foreground);
    return names;
}

constexpr Colour pale_grey{0xcc, 0xcc, 0xcc};

}  // namespace

TEST_CASE("A theme whose colours all stand out has no failures") { CHECK(contrast_failures(plain_theme()).empty()); }

TEST_CASE("Text needs 4.5:1 wherever it stands") {
    Theme theme = plain_theme();
    SECTION("in the palette") {
        theme.colours.muted = pale_grey;
        CHECK(failing_foregrounds(theme) == std::set<std::string>{"muted"});
    }
    SECTION("in one style of one medium") {
        theme.paper.text.at(static_cast<std::size_t>(TextRole::caption)).colour = pale_grey;
        CHECK(failing_foregrounds(theme) == std::set<std::string>{"paper caption"});
    }
    SECTION("on covers") {
        theme.slide.text.at(static_cast<std::size_t>(TextRole::title)).colour = {0, 0, 0};
        CHECK(failing_foregrounds(theme) == std::set<std::string>{"slide title"});
    }
    SECTION("in the heads of tables") {
        theme.slide.text.at(static_cast<std::size_t>(TextRole::table_heading)).colour = {0, 0, 0};
        CHECK(failing_foregrounds(theme) == std::set<std::string>{"slide table-heading"});
    }
    SECTION("in the heads of tables that are not filled") {
        theme.slide.table = TableLook::ruled;
        theme.paper.table = TableLook::open;
        CHECK(failing_foregrounds(theme) == std::set<std::string>{"slide table-heading", "paper table-heading"});
    }
    SECTION("on stripes, where paper would do") {
        theme.colours.ink = {0x76, 0x76, 0x76};
        theme.colours.stripe = {0xee, 0xee, 0xee};
        const auto failures = contrast_failures(theme);
        REQUIRE(failures.size() == 1);
        CHECK(failures[0].foreground == "ink");
        CHECK(failures[0].background == "stripe");
        CHECK(failures[0].required == 4.5);
        CHECK(failures[0].ratio == Approx(3.92).margin(0.01));
    }
}

TEST_CASE("Marks need 3:1, and less than that of text is enough") {
    Theme theme = plain_theme();
    theme.colours.series = {{0x12, 0x43, 0x6d}, {0xf4, 0x6a, 0x25}, pale_grey};
    theme.colours.comparator = {0x8a, 0x8f, 0x94};
    theme.colours.rag_amber = {0xf4, 0x6a, 0x25};
    theme.colours.rag_red = pale_grey;
    CHECK(failing_foregrounds(theme) == std::set<std::string>{"rag-red", "series 3"});
}

TEST_CASE("The accent has to stand out from paper and from the brand's colour") {
    Theme theme = plain_theme();
    theme.colours.accent = {0, 0, 0};
    const auto failures = contrast_failures(theme);
    REQUIRE(failures.size() == 1);
    CHECK(failures[0].background == "brand");
}

TEST_CASE("Every role of text has a name of its own") {
    std::set<std::string> names;
    for (int role = 0; role < text_role_count; ++role) names.insert(text_role_name(static_cast<TextRole>(role)));
    CHECK(names.size() == text_role_count);
    CHECK(names.count("") == 0);
    CHECK(text_role_name(TextRole::table_heading) == "table-heading");
}
