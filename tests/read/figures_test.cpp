#include "model/release.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

const Period first_quarter = Period::quarter_of(2019, 1);

const Figure& figure_of(const Outcome& outcome, const FigureKey& key) {
    const auto& figures = outcome.site.archive.figures;
    INFO(outcome.complaints());
    REQUIRE(figures.count(key) == 1);
    return figures.at(key);
}

Outcome sound_figures(const std::string& figures) {
    Outcome outcome = read_quarter_text("period: 2019-20 Q1\nfigures:\n" + figures);
    INFO(outcome.complaints());
    REQUIRE(outcome.diagnostics.sorted().empty());
    return outcome;
}

}  // namespace

TEST_CASE("a bare figure is the council's own, of the file's quarter") {
    const Outcome outcome = sound_figures("  contacts: 3340\n");
    const Figure& figure = figure_of(outcome, {"contacts", local_area, "", first_quarter});
    REQUIRE(figure.vintages.size() == 1);
    CHECK(figure.vintages[0].value == Decimal(3340, 0));
    CHECK_FALSE(figure.vintages[0].known.has_value());
    CHECK(figure.span.line == 3);
}

TEST_CASE("a figure keeps what was said about it") {
    const Outcome outcome = sound_figures(
        "  looked-after: { value: 4, as-at: 2019-06-30, mark: p, note: Counted on the day, publish: { who: "
        "Director, why: Already public }, known: 2019-07-10 }\n");
    const Figure& figure = figure_of(outcome, {"looked-after", local_area, "", first_quarter});
    const FigureVintage& vintage = figure.vintages.at(0);
    CHECK(vintage.as_at == parse_date("2019-06-30"));
    CHECK(vintage.mark == Shorthand::provisional);
    CHECK(vintage.note == "Counted on the day");
    REQUIRE(vintage.publish);
    CHECK(vintage.publish->who == "Director");
    CHECK(vintage.publish->why == "Already public");
    CHECK(vintage.known == parse_date("2019-07-10"));
}

TEST_CASE("what is said in a list is said of one value, what is said about the list of all its values") {
    const Outcome outcome = sound_figures(
        "  looked-after:\n    - { value: 118, mark: p }\n    - { value: 117, known: 2019-08-01, as-at: 2019-07-31 }\n"
        "  contacts:\n    mark: e\n    value:\n      - 3340\n      - { value: 3341, known: 2019-08-01, mark: r }\n");
    const auto& looked_after = figure_of(outcome, {"looked-after", local_area, "", first_quarter}).vintages;
    CHECK(looked_after.at(0).mark == Shorthand::provisional);
    CHECK_FALSE(looked_after.at(0).as_at);
    CHECK_FALSE(looked_after.at(1).mark);
    CHECK(looked_after.at(1).as_at == parse_date("2019-07-31"));
    const auto& contacts = figure_of(outcome, {"contacts", local_area, "", first_quarter}).vintages;
    CHECK(contacts.at(0).mark == Shorthand::estimated);
    CHECK(contacts.at(1).mark == Shorthand::revised);
}

TEST_CASE("names below a measure are areas or parts, side by side or one in the other") {
    const Outcome outcome = sound_figures(
        "  child-poverty: { local: 20.4, england: 18.4 }\n  age-of-looked-after: { under 1: 12, england: { 1 to 4: 9 "
        "}, 5 to 9: x }\n");
    CHECK(figure_of(outcome, {"child-poverty", "england", "", first_quarter}).vintages[0].value == Decimal(184, 1));
    CHECK(figure_of(outcome, {"age-of-looked-after", local_area, "under 1", first_quarter}).vintages[0].value ==
          Decimal(12, 0));
    CHECK(figure_of(outcome, {"age-of-looked-after", "england", "1 to 4", first_quarter}).vintages[0].value ==
          Decimal(9, 0));
    CHECK(figure_of(outcome, {"age-of-looked-after", local_area, "5 to 9", first_quarter}).vintages[0].shorthand ==
          Shorthand::not_available);
}

TEST_CASE("a figure with nothing behind its colon is still to come") {
    const Outcome outcome = sound_figures(
        "  contacts:\n  referrals: to come\n  child-poverty:\n    local: # 2018-19 Q4: 20.4\n    england: 18.4\n"
        "  looked-after: { value: , note: recounted }\n");
    for (const std::string measure : {"contacts", "referrals", "child-poverty", "looked-after"}) {
        CAPTURE(measure);
        CHECK(figure_of(outcome, {measure, local_area, "", first_quarter}).vintages[0].shorthand == Shorthand::to_come);
    }
    CHECK(figure_of(outcome, {"child-poverty", "england", "", first_quarter}).vintages[0].value == Decimal(184, 1));
}

TEST_CASE("a list revises the figures that it names, oldest first") {
    const Outcome outcome = sound_figures(
        "  looked-after:\n    - 118\n    - { value: 117, known: 2019-08-01, why: two records entered late }\n"
        "  child-poverty:\n    - { local: 20.4, england: 18.4 }\n    - { local: 20.5, known: 2020-01-10 }\n");
    const Figure& looked_after = figure_of(outcome, {"looked-after", local_area, "", first_quarter});
    REQUIRE(looked_after.vintages.size() == 2);
    CHECK(looked_after.vintages[0].value == Decimal(118, 0));
    CHECK(looked_after.vintages[1].known == parse_date("2019-08-01"));
    CHECK(looked_after.vintages[1].why == "two records entered late");
    CHECK(figure_of(outcome, {"child-poverty", local_area, "", first_quarter}).vintages.size() == 2);
    CHECK(figure_of(outcome, {"child-poverty", "england", "", first_quarter}).vintages.size() == 1);
}

TEST_CASE("figures of other periods stand beside the quarter's") {
    const Outcome outcome = read_quarter_text(
        "period: 2019-20 Q1\nother-periods:\n  2019: { child-poverty: { local: 20.4 } }\n  August 2022: { "
        "looked-after: 285 }\n");
    CHECK(outcome.complaints() == "");
    CHECK(figure_of(outcome, {"child-poverty", local_area, "", Period::calendar_year(2019)}).vintages.size() == 1);
    CHECK(figure_of(outcome, {"looked-after", local_area, "", *Period::parse("August 2022")}).vintages.size() == 1);
}

TEST_CASE("a file's own date of knowledge counts for figures that give none") {
    const Outcome outcome = read_quarter_text(
        "period: 2019-20 Q1\nknown: 2019-08-15\nfigures:\n  contacts: 1\n  referrals: { value: 2, known: 2019-09-01 "
        "}\n");
    CHECK(outcome.complaints() == "");
    CHECK(figure_of(outcome, {"contacts", local_area, "", first_quarter}).vintages[0].known ==
          parse_date("2019-08-15"));
    CHECK(figure_of(outcome, {"referrals", local_area, "", first_quarter}).vintages[0].known ==
          parse_date("2019-09-01"));
}

TEST_CASE("of a figure given twice the first stays, and the second is complained about") {
    MemoryFileSystem project = sound_project();
    project.write("content/2019-20/q2.yaml", "period: 2019-20 Q2\nother-periods: { 2019-20 Q1: { contacts: 9 } }\n");
    const Outcome outcome = read_project(project);
    CHECK(outcome.diagnostics.error_count() == 1);
    CHECK(figure_of(outcome, {"contacts", local_area, "", first_quarter}).vintages[0].value == Decimal(3340, 0));
}

TEST_CASE("a figure that is refused for its form is there, without a value, so that nobody calls it missing as well") {
    for (const char* refused : {"  contacts: \"3,340\"\n", "  contacts: 38.3%\n", "  contacts: []\n"}) {
        const Outcome outcome = read_quarter_text(std::string("period: 2019-20 Q1\nfigures:\n") + refused);
        CAPTURE(refused);
        CHECK(outcome.diagnostics.error_count() == 1);
        const Release release(outcome.site.archive, std::nullopt);
        CHECK(release.figure({"contacts", local_area, "", first_quarter}).state == FigureState::symbol);
    }
}

TEST_CASE("a figure of a mistyped measure is not missing as well") {
    const FigureKey meant{"contacts", local_area, "", first_quarter};
    const Outcome alone = read_quarter_text("period: 2019-20 Q1\nfigures:\n  contatcs: 3340\n");
    REQUIRE(alone.diagnostics.error_count() == 1);
    CHECK_FALSE(figure_of(alone, meant).vintages.at(0).value);
    CHECK(Release(alone.site.archive, {}).figure(meant).state == FigureState::symbol);
    const Outcome both = read_quarter_text("period: 2019-20 Q1\nfigures:\n  contatcs: 3340\n  contacts: 3341\n");
    CHECK(both.diagnostics.error_count() == 1);
    CHECK(figure_of(both, meant).vintages.at(0).value == Decimal(3341, 0));
}

TEST_CASE("an empty interval beside an empty value is still to come with it") {
    MemoryFileSystem project = sound_project();
    project.write("content/2019-20/q1.yaml", "period: 2019-20 Q1\nfigures:\n  contacts:\n    value:\n    interval:\n");
    const Outcome outcome = read_project(project);
    CHECK(outcome.complaints() == "");
    project.write("content/2019-20/q1.yaml", "period: 2019-20 Q1\nfigures:\n  contacts:\n    value: 3340\n    interval:\n");
    CHECK(read_project(project).complaints().find("“interval” is empty") != std::string::npos);
}
