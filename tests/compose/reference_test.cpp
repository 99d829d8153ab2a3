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

TEST_CASE("Everything that can be worked out stands in a sentence, and says where it means nothing") {
    Desk desk = desk_with_contacts();
    CHECK(read(desk, "contacts.change-percent-in-words") == "rose by 12.2%");
    CHECK(read(desk, "contacts.average over last 2") == "1,167");
    CHECK(read(desk, "contacts.travel") == "rising");
    CHECK(desk.complaints() == "");
    read(desk, "contacts.year-to-date");
    CHECK_THAT(desk.complaints(), Contains("“contacts” is a snapshot"));
    read(desk, "contacts.target");
    CHECK_THAT(desk.complaints(), Contains("the measure “contacts” has no target"));
    read(desk, "contacts.rag");
    CHECK_THAT(desk.complaints(), Contains("the measure “contacts” has no target"));
    read(desk, "contacts.difference");
    CHECK_THAT(desk.complaints(), Contains("a difference is from another area"));
    read(desk, "contacts.change.previous");
    CHECK_THAT(desk.complaints(), Contains("“.change” cannot be followed by “.previous”"));
}

TEST_CASE("What is worked out from a missing figure is shown as such, with a warning") {
    Desk desk = desk_with_contacts();
    CHECK(read(desk, "contacts.year-change-in-words") == "[x]");
    CHECK(desk.diagnostics.error_count() == 0);
    CHECK_THAT(desk.complaints(), Contains("“contacts.year-change-in-words” is not known for Quarter 2 2024/25"));
}

TEST_CASE("A clause stands only where it says something") {
    Desk desk = desk_with_contacts();
    read(desk, "contacts.change over last 4");
    CHECK_THAT(desk.complaints(), Contains("“over last …” goes with “.average”"));
    read(desk, "contacts.difference from nowhere");
    CHECK_THAT(desk.complaints(), Contains("there is no area “nowhere”"));
}

TEST_CASE("A symbol in a sentence is explained once, at the foot of its slide or of its paper") {
    Desk desk = desk_with_contacts();
    desk.archive.figures[{"contacts", local_area, {}, first_quarter}].vintages.front().shorthand =
        Shorthand::confidential;
    desk.archive.figures[{"contacts", local_area, {}, first_quarter}].vintages.front().value.reset();
    const markup::Blocks twice = {heading(2, "Slide"), alone("contacts.previous"), alone("contacts.change"),
                                  heading(2, "Another"), alone("contacts")};
    desk.source.blocks = twice;
    const Document deck = desk.compose();
    const Blocks& first = deck.deck()->slides.at(0).blocks;
    REQUIRE(first.size() == 3);
    CHECK(plain_text(std::get<Paragraph>(first.back().node).text) == "[c] means confidential.");
    CHECK(std::get<Paragraph>(first.back().node).style == ParagraphStyle::source);
    CHECK(deck.deck()->slides.at(1).blocks.size() == 1);

    desk.source.form = DocumentForm::paper;
    const Document paper = desk.compose();
    const Blocks& blocks = std::get<Paper>(paper.body).blocks;
    CHECK(plain_text(std::get<Paragraph>(blocks.back().node).text) == "[c] means confidential.");
}

TEST_CASE("A reference into a finance statement reads its lines and its total") {
    Desk desk = desk_with_contacts();
    FinanceStatement statement;
    statement.id = "outturn";
    statement.lines = {{"families", "Children and families", Decimal(21218, 0), Decimal(21195, 0), {}, {}},
                       {"fees", "Fees", Decimal(0, 0), Decimal(-20, 0), {}, {}}};
    desk.archive.finance[second_quarter]["outturn"] = statement;
    CHECK(read(desk, "finance.outturn.families.budget") == "£21,218,000");
    CHECK(read(desk, "finance.outturn.total.forecast in millions") == "£21.18 million");
    CHECK(read(desk, "finance.outturn.total.variance") == "−£43,000");
    CHECK(read(desk, "finance.outturn.total.variance-in-words") == "underspend of £43,000");
    CHECK(read(desk, "finance.outturn.families.variance-percent") == "−0.1%");
    CHECK(read(desk, "finance.outturn.fees.variance-percent") == "[z]");
    CHECK(read(desk, "finance.outturn.families.title") == "Children and families");
    CHECK(desk.complaints() == "");

    read(desk, "finance.outturn.family.budget");
    CHECK_THAT(desk.complaints(), Contains("the statement “outturn” has no line “family”"));
    read(desk, "finance.outturn.families.budgets");
    CHECK_THAT(desk.complaints(), Contains("has no “.budgets”"));
    read(desk, "finance.outrun.total.budget");
    CHECK_THAT(desk.complaints(), Contains("there is no finance statement “outrun” for Quarter 2 2024/25"));
    read(desk, "finance.outturn");
    CHECK_THAT(desk.complaints(), Contains("names a statement, a line and what of it"));
}

TEST_CASE("Words without their hyphens are told from an area") {
    Desk desk = desk_with_contacts();
    read(desk, "contacts.change in words");
    CHECK(desk.complaints() == "“.change in words” is no value of a figure\n");
    CHECK(desk.diagnostics.sorted().front().hints.front() == "write its words with hyphens: “{{ contacts.change-in-words }}”");
    read(desk, "contacts in nowhere");
    CHECK_THAT(desk.complaints(), Contains("there is no area “nowhere”"));
}

TEST_CASE("That a series is too short to stand in is not called a missing figure") {
    Desk desk = desk_with_contacts();
    CHECK(read(desk, "contacts.standing") == "[x]");
    REQUIRE(desk.diagnostics.warning_count() == 1);
    CHECK_THAT(desk.diagnostics.sorted().front().hints.front(), Contains("among at least three"));
}
