#include "compose/composing.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

const Period first_quarter = Period::quarter_of(2024, 1);
const Period second_quarter = Period::quarter_of(2024, 2);
const Period third_quarter = Period::quarter_of(2024, 3);

Desk desk_with_contacts() {
    Desk desk;
    desk.add_measure("contacts");
    desk.add_figure("contacts", first_quarter, 1100);
    desk.add_figure("contacts", second_quarter, 1234);
    return desk;
}

/// What a reference reads as on a slide.
std::string read(Desk& desk, const std::string& text) {
    desk.source.blocks = {heading(2, "Slide"), alone(text)};
    const Document document = desk.compose();
    const Blocks& blocks = document.deck()->slides.front().blocks;
    return blocks.empty() ? "" : plain_text(std::get<Paragraph>(blocks.front().node).text);
}

}  // namespace

TEST_CASE("A measure's name is its figure of the document's quarter") {
    Desk desk = desk_with_contacts();
    CHECK(read(desk, "contacts") == "1,234");
    CHECK(read(desk, "contacts.previous") == "1,100");
    CHECK(read(desk, "contacts for 2024-25 Q1") == "1,100");
    CHECK(read(desk, "contacts.change-in-words") == "rose by 134");
    CHECK(read(desk, "contacts.previous.period") == "Quarter 1 2024/25");
    CHECK(read(desk, "document.period") == "Quarter 2 2024/25");
    CHECK(desk.complaints() == "");
}

TEST_CASE("A document over two quarters counts back from before both") {
    Desk desk = desk_with_contacts();
    desk.add_figure("contacts", third_quarter, 1500);
    desk.entry.period = *Period::span(second_quarter, third_quarter);
    CHECK(read(desk, "contacts") == "1,500");
    CHECK(read(desk, "contacts.previous") == "1,100");
}

TEST_CASE("A figure remembers which figure it is") {
    Desk desk = desk_with_contacts();
    desk.source.blocks = {heading(2, "Slide"), alone("contacts.previous")};
    const Document document = desk.compose();
    const auto& text = std::get<Paragraph>(document.deck()->slides.front().blocks.front().node).text;
    REQUIRE(std::holds_alternative<FigureText>(text.front().node));
    CHECK(std::get<FigureText>(text.front().node).key.period == first_quarter);
}

TEST_CASE("What was not known on the day of publication is not shown") {
    Desk desk = desk_with_contacts();
    desk.add_figure("contacts", second_quarter, 1234, *parse_date("2024-12-01"));
    desk.entry.published = *parse_date("2024-11-01");
    CHECK(read(desk, "contacts") == "[x]");
    CHECK(desk.diagnostics.error_count() == 0);
    CHECK_THAT(desk.complaints(), Contains("no figure is known of “contacts” for Quarter 2 2024/25"));
}

TEST_CASE("A name that nothing has is an error with a suggestion") {
    Desk desk = desk_with_contacts();
    read(desk, "contcats");
    CHECK_THAT(desk.complaints(), Contains("there is no measure “contcats”"));
    REQUIRE(desk.diagnostics.sorted().front().hints.size() == 1);
    CHECK_THAT(desk.diagnostics.sorted().front().hints.front(), Contains("“contacts”"));
    read(desk, "contacts.previos");
    CHECK_THAT(desk.complaints(), Contains("a figure has no “.previos”"));
    read(desk, "contacts in nowhere");
    CHECK_THAT(desk.complaints(), Contains("there is no area “nowhere”"));
    read(desk, "contacts of under 1");
    CHECK_THAT(desk.complaints(), Contains("not broken down"));
}
