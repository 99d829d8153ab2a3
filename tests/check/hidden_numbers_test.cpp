#include "check/checking.hpp"
#include "support/catch.hpp"

using namespace quarterdeck::testing;

// All figures are invented.
namespace {

constexpr const char* measures_with_small_numbers =
    "by-age: { title: Looked after children by age, unit: count, parts: [under 5, 5 to 15, 16 to 17], total: looked-after, "
    "suppress: 1 to 5 }\n"
    "looked-after: { title: Looked after children, unit: count }\n"
    "repeat-plans: { title: Children with repeat plans, short: Repeat plans, unit: count, suppress: 1 to 5 }\n"
    "visits: { title: Visits, unit: count }\n";

/// Under 5 is 3 and hidden; 16 to 17 is 12 and hidden with it.
constexpr const char* small_figures =
    "figures: { looked-after: 75, by-age: { under 5: 3, 5 to 15: 60, 16 to 17: 12 }, repeat-plans: 4, visits: 60 }\n";

Content deck_of_small_numbers(const std::string& body, const std::string& council = "") {
    Content content = Content().measures(measures_with_small_numbers).quarter(
        "2024-25/q2", std::string(small_figures) + "documents:\n  report: { template: report, title: How it went }\n");
    if (!council.empty()) content.file("content/council.yaml", council);
    return content.deck("## Performance\n\n" + body + "\n");
}

std::string given_away_in(const std::string& body) { return check(deck_of_small_numbers(body)).found(); }

constexpr const char* chart_by_age = "```chart\nkind: bars\nmeasure: by-age\nparts: all\n```\n\n";

}  // namespace

TEST_CASE("A hidden number that a text spells out or types is said to be given away") {
    const std::string complaint = check(deck_of_small_numbers("There were three children under 5.")).complaints();
    CHECK(complaint.find("“three” gives away “by-age” of “under 5” for 2024-25 Q2, which is hidden as a small number: the "
                         "text discloses it [hidden-number: three]") != std::string::npos);
    CHECK(complaint.find("write {{ by-age of under 5 }}, which shows [c], or leave the number out") != std::string::npos);
    CHECK(complaint.find("publish: {") != std::string::npos);
    CHECK(given_away_in("There were 3 children under 5.") == "warning hidden-number: 3\n");
    CHECK(given_away_in("Of our children, three were under five.") == "warning hidden-number: three\n");
    CHECK(given_away_in("Four children had repeat plans.") == "warning hidden-number: Four\n");
    CHECK(given_away_in("Repeat plans rose to 4.") == "warning hidden-number: 4\n");
    CHECK(given_away_in("Repeat plans fell from six to four.") == "warning hidden-number: four\n");
    CHECK(given_away_in("After {{ repeat-plans }}, that is four.") == "warning hidden-number: four\n");
}

TEST_CASE("What is hidden so that a small number cannot be worked out is given away likewise") {
    const std::string complaint = check(deck_of_small_numbers("Twelve children were 16 to 17.")).complaints();
    CHECK(complaint.find("“Twelve” gives away") != std::string::npos);
    CHECK(complaint.find("which is hidden so that no small number can be worked out") != std::string::npos);
}

TEST_CASE("A number of people beside the chart of a hidden figure is taken for it") {
    CHECK(given_away_in(std::string(chart_by_age) + "Three children moved here.") == "warning hidden-number: Three\n");
    CHECK(given_away_in(std::string(chart_by_age) + "Three of the children moved here.") == "warning hidden-number: Three\n");
    CHECK(given_away_in(std::string(chart_by_age) + "We have three areas of work.") == "");
    CHECK(given_away_in(std::string(chart_by_age) + "We look at three age groups, and three after the summer.") == "");
    CHECK(given_away_in("Three children opened the hall.") == "");
    CHECK(given_away_in(std::string(chart_by_age) + "## Elsewhere\n\nThree children opened the hall.") == "");
}

TEST_CASE("Headlines, captions, notes and typed tables are read too") {
    const std::string of_chart = "```chart\nkind: bars\nmeasure: by-age\nparts: all\n";
    CHECK(given_away_in(of_chart + "headline: Three children are very young\n```") == "warning hidden-number: Three\n");
    CHECK(given_away_in(of_chart + "note: Three of them are under 5.\n```") == "warning hidden-number: Three\n");
    CHECK(given_away_in("```table\ncaption: Repeat plans, four in all\ncolumns: [A, B]\nrows: [[x, z]]\n```") ==
          "warning hidden-number: four\n");
    const auto table = [](const std::string& rows) {
        return given_away_in("```table\ncaption: Ages\ncolumns: [Age, Children]\nrows:\n" + rows + "```");
    };
    CHECK(table("  - [Under 5, 3]\n") == "warning hidden-number: 3\n");
    CHECK(table("  - [5 to 15, \"{{ by-age of 5 to 15 }}\"]\n") == "");
    CHECK(table("  - [Schools, 3]\n") == "");
}

TEST_CASE("Everyday numbers are no hidden figures") {
    for (const char* text : {
             "Three areas need attention, repeat plans among them.",
             "We changed repeat plans in four ways.",
             "Children under 5 are seen first.",
             "One of the reasons for repeat plans is the list.",
             "One in three children has repeat plans.",
             "Three years ago repeat plans were rare, and three months ago too.",
             "Repeat plans are written by more than four children's homes.",
             "There were three children aged 16 to 17.",
             "Three children's homes were inspected, and children under 5 were seen.",
             "See section 4 on repeat plans.",
             "Three more children under 5 came.",
         }) {
        CAPTURE(text);
        CHECK(given_away_in(text) == "");
    }
}

TEST_CASE("A decision to publish, or an acknowledgement, lets a small number stand in a text") {
    Content published = deck_of_small_numbers("Four children had repeat plans.");
    published.quarter("2024-25/q2",
                      "figures:\n  repeat-plans: { value: 4, publish: { who: Caldicott Guardian, why: in the press } }\n"
                      "documents:\n  report: { template: report, title: How it went }\n");
    CHECK(check(published).found() == "");
    Content looked_at = deck_of_small_numbers("Three children opened the hall, all under 5.");
    looked_at.quarter("2024-25/q2",
                      std::string(small_figures) +
                          "documents:\n  report: { template: report, title: How it went }\n"
                          "acknowledged:\n  - { check: hidden-number, about: Three, why: of the hall }\n"
                          "  - { check: hidden-number, about: by-age of under 5, why: of the hall }\n");
    CHECK(check(looked_at).acknowledged == 1);
}

TEST_CASE("In Welsh, small numbers are known in both languages and with their mutations") {
    const auto found = [](const std::string& text) {
        return check(Content()
                         .file("content/council.yaml", "name: Cyngor\ntheme: none\nlanguage: cy\nareas:\n  local: { title: Ynys }\n")
                         .measures("by-age: { title: Plant yn ôl oedran, unit: count, parts: [dan 5, 5 i 15, 16 i 17], suppress: 1 to 5 }\n")
                         .quarter("2024-25/q2",
                                  "figures: { by-age: { dan 5: 3, 5 i 15: 60, 16 i 17: 12 } }\n"
                                  "documents:\n  report: { template: report, title: Adroddiad }\n")
                         .deck("## Plant\n\n" + text + "\n"))
            .found();
    };
    CHECK(found("Roedd tri phlentyn dan 5.") == "warning hidden-number: tri\n");
    CHECK(found("Roedd tair merch dan 5 oed.") == "warning hidden-number: tair\n");
    CHECK(found("Gwelwyd thri o blant dan 5.") == "warning hidden-number: thri\n");
    CHECK(found("There were three children, dan 5.") == "warning hidden-number: three\n");
    CHECK(found("Mae tri maes i blant dan 5.") == "");
}
