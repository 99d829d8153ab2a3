#include "compose/composing.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

markup::Block named_heading(int level, std::string text, std::string name) {
    markup::Block block = heading(level, std::move(text));
    std::get<markup::Heading>(block.node).id = std::move(name);
    return block;
}

markup::Block slide_of(DirectiveKind kind) {
    markup::Directive directive;
    directive.kind = kind;
    return {std::move(directive), {}};
}

}  // namespace

TEST_CASE("An omitted section goes with its heading and all below it, and asks for no text") {
    Desk desk;
    desk.source.blocks = {heading(2, "First"), words("Here."), named_heading(2, "Ages", "ages"), heading(3, "By year"),
                          words("Much."), alone("narrative.ages"), heading(2, "Last"), words("There.")};
    desk.entry.omitted = {{"ages", {}}};
    const Document document = desk.compose();
    CHECK(desk.complaints() == "");
    CHECK(reading_text(document) == "First\nHere.\nLast\nThere.\n");
}

TEST_CASE("A slot with slides of its own outlives the omitted section that it stands behind") {
    Desk desk;
    desk.source.blocks = {named_heading(2, "Plans", "plans"), words("Gone."), alone("text.extra"), alone("text.more")};
    desk.entry.text["extra"] = prose({heading(2, "Extra"), words("Here.")});
    desk.entry.text["more"] = prose({words("And more.")});
    desk.entry.omitted = {{"plans", {}}};
    CHECK(reading_text(desk.compose()) == "Extra\nHere.\nAnd more.\n");
    CHECK(desk.complaints() == "");
}

TEST_CASE("The closing slide ends the section before it, and may be omitted by its directive's name") {
    Desk desk;
    desk.source.blocks = {heading(2, "First"), words("Here."), named_heading(2, "Plans", "plans"), words("Gone."),
                          slide_of(DirectiveKind::closing)};
    desk.entry.omitted = {{"plans", {}}};
    CHECK(desk.compose().deck()->slides.size() == 2);
    desk.entry.omitted.push_back({"closing", {}});
    CHECK(desk.compose().deck()->slides.size() == 1);
}

TEST_CASE("A section that the template does not have cannot be omitted") {
    Desk desk;
    desk.source.blocks = {named_heading(2, "Finance", "finance"), words("Money.")};
    desk.entry.omitted = {{"finances", {}}};
    desk.compose();
    CHECK_THAT(desk.complaints(), Contains("has no section “finances”"));
}
