#include "compose/composing.hpp"
#include "compose/composition.hpp"
#include "compose/slots.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

TEST_CASE("A slot alone in its paragraph is replaced by what was written for it") {
    Desk desk;
    desk.source.blocks = {heading(2, "Contacts"), alone("narrative.contacts")};
    desk.narrative["contacts"] = prose({words("They rose."), words("Then they fell.")});
    const Document document = desk.compose();
    CHECK(desk.complaints() == "");
    REQUIRE(document.deck()->slides.size() == 1);
    CHECK(document.deck()->slides.front().blocks.size() == 2);
}

TEST_CASE("What is omitted takes its slide with it, and only its own") {
    Desk desk;
    desk.source.blocks = {heading(1, "Section"), heading(2, "Gone"), alone("text.gone"), heading(2, "Stays"),
                          words("Here.")};
    desk.entry.text["gone"] = {Prose::Presence::omitted, {}, {}};
    const Document document = desk.compose();
    CHECK(desk.complaints() == "");
    REQUIRE(document.deck()->slides.size() == 2);
    CHECK(plain_text(document.deck()->slides[0].title) == "Section");
    CHECK(plain_text(document.deck()->slides[1].title) == "Stays");
    CHECK(document.deck()->slides[1].id == "slide-2");
}

TEST_CASE("What is omitted takes its slide with it, also right before slides that directives make") {
    const auto directive = [](DirectiveKind kind) {
        markup::Directive made;
        made.kind = kind;
        return markup::Block{std::move(made), {}};
    };
    for (const DirectiveKind kind : {DirectiveKind::closing, DirectiveKind::cover}) {
        Desk desk;
        desk.source.blocks = {heading(2, "Gone"), alone("text.gone"), directive(kind)};
        desk.entry.text["gone"] = {Prose::Presence::omitted, {}, {}};
        const Document document = desk.compose();
        REQUIRE(document.deck()->slides.size() == 1);
        CHECK(plain_text(document.deck()->slides.front().title) != "Gone");
    }
}

TEST_CASE("An omitted text leaves a slide that holds something else") {
    Desk desk;
    desk.source.blocks = {heading(2, "Half"), alone("text.gone"), words("Here.")};
    desk.entry.text["gone"] = {Prose::Presence::omitted, {}, {}};
    CHECK(desk.compose().deck()->slides.size() == 1);
}

TEST_CASE("That there is nothing this quarter is said") {
    Desk desk;
    desk.source.blocks = {heading(2, "Risks"), alone("text.risks")};
    desk.entry.text["risks"] = {Prose::Presence::none_this_quarter, {}, {}};
    CHECK_THAT(reading_text(desk.compose()), Contains("None this quarter."));
}

TEST_CASE("Texts that include each other in a circle are refused") {
    Desk desk;
    desk.source.blocks = {heading(2, "Round"), alone("text.one")};
    desk.entry.text["one"] = prose({alone("text.two")});
    desk.entry.text["two"] = prose({alone("text.one")});
    desk.compose();
    CHECK_THAT(desk.complaints(), Contains("text.one → text.two → text.one"));
}

TEST_CASE("Texts that double each other do not grow without end") {
    Desk desk;
    desk.source.blocks = {heading(2, "Many"), alone("text.t0")};
    for (int level = 0; level < 60; ++level) {
        const std::string next = "text.t" + std::to_string(level + 1);
        desk.entry.text["t" + std::to_string(level)] = prose({alone(next), alone(next)});
    }
    desk.entry.text["t60"] = prose({words("x")});
    desk.compose();
    CHECK_THAT(desk.complaints(), Contains("include each other too often"));
}

TEST_CASE("A missing slot and an unused text are both pointed out") {
    Desk desk;
    desk.source.blocks = {heading(2, "Finance"), alone("text.finance")};
    desk.entry.text["finances"] = prose({words("Money.")});
    desk.compose();
    CHECK(desk.diagnostics.error_count() == 1);
    CHECK(desk.diagnostics.warning_count() == 1);
    CHECK_THAT(desk.complaints(), Contains("the text “finance” is asked for here"));
    CHECK_THAT(desk.complaints(), Contains("asks for the text “finances”"));
}

TEST_CASE("A text that is still to come makes a draft of the document, in words on the page") {
    Desk desk;
    desk.source.blocks = {heading(2, "Contacts"), alone("narrative.contacts")};
    desk.narrative["contacts"] = {Prose::Presence::to_come, {}, {}};
    const Document document = desk.compose();
    CHECK(document.metadata.status == Status::draft);
    CHECK(reading_text(document).find("[to come]") != std::string::npos);
    CHECK(document.metadata.to_come == std::vector<std::string>{"narrative.contacts"});
    CHECK(desk.complaints() == "“[to come]” stands in this document, so it is made as a draft\n");
    desk.entry.status = DocumentStatus::draft;
    desk.compose();
    CHECK(desk.complaints() == "");
}

TEST_CASE("Slides that are still to come have one slide for the time being") {
    Desk desk;
    desk.source.blocks = {alone("text.opening")};
    desk.entry.status = DocumentStatus::draft;
    desk.entry.text["opening"] = {Prose::Presence::to_come, {}, {}};
    const Document document = desk.compose();
    CHECK(desk.complaints() == "");
    REQUIRE(document.deck()->slides.size() == 1);
    CHECK(plain_text(document.deck()->slides.front().title) == "[to come]");
}

TEST_CASE("A figure that is still to come makes a draft of each document that shows it, and of no other") {
    Desk desk;
    desk.add_measure("contacts");
    desk.add_measure("referrals");
    desk.add_figure("contacts", Period::quarter_of(2024, 2), 3340);
    Figure& figure = desk.archive.figures[{"referrals", local_area, {}, Period::quarter_of(2024, 2)}];
    figure.key = {"referrals", local_area, {}, Period::quarter_of(2024, 2)};
    figure.vintages.push_back({});
    figure.vintages.back().shorthand = Shorthand::to_come;
    desk.source.blocks = {heading(2, "Contacts"), alone("contacts")};
    CHECK(desk.compose().metadata.status == Status::final_);
    desk.source.blocks.push_back(alone("referrals"));
    const Document document = desk.compose();
    CHECK(document.metadata.status == Status::draft);
    CHECK(document.metadata.to_come == std::vector<std::string>{"referrals"});
    CHECK(reading_text(document).find("[to come]") != std::string::npos);
    desk.source.blocks.back() = alone("referrals.change-in-words");
    CHECK(desk.compose().metadata.status == Status::draft);
}

TEST_CASE("A slot that stands in a line is one paragraph, and what is omitted says nothing") {
    Desk desk;
    desk.narrative["note"] = prose({words("Counted twice.")});
    desk.narrative["long"] = prose({words("One."), words("Two.")});
    desk.narrative["gone"] = {Prose::Presence::omitted, {}, {}};
    const Release release(desk.archive, {});
    const CompositionInput input{desk.source, desk.entry, desk.narrative, release, {}};
    Composition composition{input, desk.diagnostics, {}, {}, {}};
    const auto line = [&](const std::string& slot) {
        return plain_text(compose_slot_line(std::get<Reference>(parse_reference(slot)), {}, composition));
    };
    CHECK(line("narrative.note") == "Counted twice.");
    CHECK(line("narrative.gone") == "");
    CHECK(desk.complaints() == "");
    CHECK(line("narrative.long") == "");
    CHECK(line("narrative.none") == "");
    CHECK_THAT(desk.complaints(), Contains("one paragraph") && Contains("“none” is asked for here"));
}
