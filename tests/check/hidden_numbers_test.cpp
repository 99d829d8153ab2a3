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

/// Repeat plans of two quarters.
Content deck_after_quarter(const std::string& before, const std::string& after, const std::string& text) {
    Content content = deck_of_small_numbers(text);
    content.quarter("2024-25/q1", "figures: { repeat-plans: " + before + " }\n");
    content.quarter("2024-25/q2", "figures: { repeat-plans: " + after + " }\ndocuments:\n  report: { template: report, title: T }\n");
    return content;
}

/// In the quarter after one with so many repeat plans, there are four.
std::string after_quarter(const std::string& before, const std::string& text) {
    return check(deck_after_quarter(before, "4", text)).found();
}

/// A hundred looked after children, four of them under 1: as a part, or as a measure of its own. Of nine missing children
/// three are left, and of 25 audits four are good.
std::string found_among_hundred(const std::string& text, bool own_measure) {
    const std::string of_own =
        "under-1: { title: Looked after children under 1, unit: count, suppress: 1 to 5 }\n"
        "under-1-share: { title: Share of looked after children under 1, unit: percent, numerator: under-1, denominator: looked-after, suppress: 1 to 5 }\n";
    const std::string parts =
        "by-age: { title: Looked after children by age, unit: count, parts: [under 1, 1 to 4, 5 to 15, 16 and over], "
        "total: looked-after, suppress: 1 to 5 }\n";
    const std::string by_age = "by-age: { under 1: 4, 1 to 4: 30, 5 to 15: 50, 16 and over: 16 }";
    const std::string figures = "figures: { looked-after: 100, " + (own_measure ? "under-1: 4, under-1-share: 4" : by_age);
    return check(Content()
                     .measures("looked-after: { title: Looked after children, unit: count }\n" + (own_measure ? of_own : parts) +
                               "missing: { title: Children missing from care, unit: count, suppress: 1 to 5 }\n"
                               "audits: { title: Case file audits, unit: count }\n"
                               "homes: { title: Children's homes with a child missing, unit: count, suppress: 1 to 5 }\n"
                               "good: { title: Audits judged good, unit: count, suppress: 1 to 5 }\n"
                               "good-share: { title: Share judged good, unit: percent, numerator: good, denominator: audits, suppress: 1 to 5 }\n")
                     .quarter("2024-25/q1", "figures: { missing: 9 }\n")
                     .quarter("2024-25/q2", figures + ", missing: 3, homes: 3, audits: 25, good: 4, good-share: 16 }\n"
                                            "documents:\n  report: { template: report, title: How it went }\n")
                     .deck("## Children\n\n" + text + "\n"))
        .found();
}

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
    CHECK(given_away_in("Four children are more likely to have repeat plans.") == "warning hidden-number: Four\n");
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

TEST_CASE("Notes of figures are read where these are shown") {
    const auto given_away = [](const std::string& figure, const std::string& body) {
        return check(Content()
                         .measures(measures_with_small_numbers)
                         .quarter("2024-25/q2", "figures: { repeat-plans: " + figure +
                                                    " }\ndocuments:\n  report: { template: report, title: How it went }\n")
                         .deck("## Performance\n\n" + body + "\n"))
            .found();
    };
    const std::string table = "```table\nmeasures: [visits, repeat-plans]\nperiods: last 1\n```";
    const std::string noted = "4, visits: { value: 60, note: Four children with repeat plans were visited. }";
    CHECK(given_away(noted, table) == "warning hidden-number: Four\n");
    CHECK(given_away(noted, "Nothing is shown.") == "");
    // The note of a hidden figure is hidden with it.
    CHECK(given_away("{ value: 4, note: Four children with repeat plans. }", table).find("hidden-number") == std::string::npos);
}

TEST_CASE("Words that mean a number are numbers") {
    const auto found = [](const std::string& value, const std::string& text) {
        Content content = deck_of_small_numbers(text);
        content.quarter("2024-25/q2", "figures: { repeat-plans: " + value + " }\ndocuments:\n  report: { template: report, title: T }\n");
        return check(content).found();
    };
    CHECK(found("1", "A single child has a repeat plan.") == "warning hidden-number: single\n");
    CHECK(found("1", "Not a single child has a repeat plan.") == "");
    CHECK(found("1", "A single list of repeat plans is kept, and one child of a single parent is on it twice.") ==
          "warning hidden-number: one\n");
    CHECK(found("2", "Repeat plans: a couple of children.") == "warning hidden-number: couple\n");
    CHECK(found("2", "A pair of siblings had repeat plans.") == "warning hidden-number: pair\n");
    CHECK(found("2", "Both had repeat plans.") == "warning hidden-number: Both\n");
    CHECK(found("2", "Both children had repeat plans.") == "warning hidden-number: Both\n");
    CHECK(found("2", "Repeat plans are rare both here and in England, and in both years.") == "");
    CHECK(found("2", "Both boys and girls had repeat plans.") == "");
    CHECK(given_away_in("A dozen children were 16 to 17.") == "warning hidden-number: dozen\n");
    CHECK(given_away_in("Two dozen children were 16 to 17, and half a dozen came.") == "");
}

TEST_CASE("A change from or to a number that is shown gives the hidden one away") {
    CHECK(after_quarter("10", "Repeat plans fell by six.") == "warning hidden-number: six\n");
    CHECK(after_quarter("10", "There is a fall of 6 in repeat plans.") == "warning hidden-number: 6\n");
    CHECK(after_quarter("10", "Repeat plans are down six.") == "warning hidden-number: six\n");
    CHECK(after_quarter("10", "Six fewer children had repeat plans.") == "warning hidden-number: Six\n");
    CHECK(after_quarter("10", "Repeat plans rose by six.") == "");
    CHECK(after_quarter("10", "Repeat plans fell by five.") == "");
    CHECK(after_quarter("10", "Repeat plans fell by six percentage points, and visits by 6%.") == "");
    CHECK(after_quarter("10", "Repeat plans fell by 60%.") == "warning hidden-number: 60%\n");
    CHECK(after_quarter("10", "Repeat plans fell by 50%.") == "");
    CHECK(after_quarter("3", "Repeat plans: one more than before.") == "");
    CHECK(after_quarter("0", "Repeat plans rose by four.") == "warning hidden-number: four\n");
    CHECK(after_quarter("0", "Four more children had repeat plans.") == "warning hidden-number: Four\n");
    const std::string complaint = check(deck_after_quarter("10", "4", "Repeat plans fell by six.")).complaints();
    CHECK(complaint.find("“six” gives away “repeat-plans” for 2024-25 Q2, which is hidden as a small number: it can be "
                         "worked out with “repeat-plans” for 2024-25 Q1 [") != std::string::npos);
}

TEST_CASE("A change to a number that is shown gives away the hidden one before") {
    CHECK(check(deck_after_quarter("4", "10", "Repeat plans rose by six.")).found() == "warning hidden-number: six\n");
    CHECK(check(deck_after_quarter("4", "8", "Repeat plans have doubled.")).found() == "warning hidden-number: doubled\n");
}

TEST_CASE("Between two hidden numbers a change gives both away where no other two are so far apart") {
    CHECK(check(deck_after_quarter("1", "5", "Repeat plans rose by four.")).found() == "warning hidden-number: four\n");
    CHECK(check(deck_after_quarter("1", "5", "Five times as many children had repeat plans.")).found() ==
          "warning hidden-number: times\n");
    CHECK(check(deck_after_quarter("1", "4", "Repeat plans rose by three.")).found() == "");
}

TEST_CASE("A multiple of a number that is shown gives the hidden one away") {
    CHECK(after_quarter("2", "Twice as many children had repeat plans.") == "");
    CHECK(after_quarter("8", "Half as many children had repeat plans.") == "warning hidden-number: Half\n");
    CHECK(after_quarter("12", "A third as many children had repeat plans.") == "warning hidden-number: third\n");
    CHECK(after_quarter("6", "Two thirds as many children had repeat plans.") == "warning hidden-number: thirds\n");
    CHECK(after_quarter("8", "Repeat plans halved.") == "warning hidden-number: halved\n");
    CHECK(after_quarter("8", "Half the repeat plans are new, a third as many as in England.") == "");
    CHECK(given_away_in("Five times as many children were 5 to 15 as 16 to 17.") == "warning hidden-number: times\n");
    CHECK(given_away_in("A fifth as many children were 16 to 17 as 5 to 15.") == "warning hidden-number: fifth\n");
}

TEST_CASE("What is left of a total that is shown gives the hidden part away") {
    CHECK(given_away_in("Of the {{ looked-after }} children, the other 72 were older.") == "warning hidden-number: 72\n");
    CHECK(given_away_in(std::string(chart_by_age) + "The remaining 72 children were older.") == "warning hidden-number: 72\n");
    CHECK(given_away_in(std::string(chart_by_age) + "All but three children were older.") == "warning hidden-number: three\n");
    CHECK(given_away_in("The other 72 looked after children were older.") == "warning hidden-number: 72\n");
    CHECK(given_away_in("All but 72 children were under 5.") == "warning hidden-number: 72\n");
    CHECK(given_away_in("Of the {{ looked-after }} children, the other 60 were 5 to 15.") == "");
    CHECK(given_away_in("The other 72 offices closed.") == "");
}

TEST_CASE("A percentage of a total that is shown gives the hidden part away where only that count makes it") {
    CHECK(given_away_in("Of the {{ looked-after }} children, 4% were under 5.") == "warning hidden-number: 4%\n");
    CHECK(given_away_in("Sixteen per cent were 16 to 17.") == "warning hidden-number: Sixteen\n");
    CHECK(given_away_in("Of the {{ looked-after }} children, 5% were under 5.") == "");
    CHECK(given_away_in("Only 4% of the homes were visited.") == "");
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
             "The other three areas have fewer repeat plans, and all but four ways are tried.",
             "Both teams look at repeat plans, twice as many as before.",
             "A couple adopted children with repeat plans, and a single point of contact helped.",
             "Three managers met about children under 5.",
             "Three managers met children under 5.",
             "Four repeat plans a month are looked at.",
             "The four largest teams have repeat plans.",
         }) {
        CAPTURE(text);
        CHECK(given_away_in(text) == "");
    }
}

TEST_CASE("What is said of those whom a hidden figure leaves out gives it away") {
    const auto tells = [](const std::string& text, const std::string& word) {
        for (const bool own_measure : {false, true}) {
            CAPTURE(text, own_measure);
            CHECK(found_among_hundred(text, own_measure).find("warning hidden-number: " + word + "\n") != std::string::npos);
        }
    };
    tells("All but four of the looked after children are aged 1 or over.", "four");
    tells("Ninety-six looked after children are aged 1 or over.", "Ninety-six");
    tells("96% of looked after children are 1 or older.", "96%");
    tells("Of our looked after children, 96 are at least one year old, four under one.", "96");
    tells("Of our looked after children, 96 are at least one year old, four under one.", "four");
    tells("84% of the audits were not judged good.", "84%");
    tells("Of 25 audits, 21 were not judged good.", "21");
    tells("In 21 audits the work wasn't good.", "21");
    tells("One in six audits were judged good.", "One");
    tells("Four in 2024 were judged good.", "Four");
    tells("Looked after children under 1: 4%", "4%");
    tells("Under 1s make up 4% of looked after children.", "4%");
}

TEST_CASE("A change is told from a bracket, a fraction, and what is compared with now") {
    const auto found = [](const std::string& text) { return found_among_hundred(text, false); };
    CHECK(found("Children missing fell by 6 (67%).") == "warning hidden-number: 6\nwarning hidden-number: 67%\n");
    CHECK(found("Children missing fell by 67% (6).") == "warning hidden-number: 67%\nwarning hidden-number: 6\n");
    CHECK(found("Children missing fell by two thirds.") == "warning hidden-number: thirds\n");
    CHECK(found("Children missing fell by two-thirds.") == "warning hidden-number: two-thirds\n");
    CHECK(found("A two-thirds fall in missing children.") == "warning hidden-number: two-thirds\n");
    CHECK(found("Children missing fell in the last quarter by 6.") == "warning hidden-number: 6\n");
    CHECK(found("Children missing fell by a third.") == "");
    CHECK(found("Two thirds fewer children were missing.") == "warning hidden-number: thirds\n");
    CHECK(found("The number of children missing is down to a third of last quarter's number.") == "warning hidden-number: third\n");
    CHECK(found("Children missing fell to a third.") == "warning hidden-number: third\n");
    CHECK(found("Children missing rose to a third of all reports.") == "");
    CHECK(found("Six more children were missing in the last quarter than now.") == "warning hidden-number: Six\n");
    CHECK(found("Six more children were missing than this time last year.") == "");
    CHECK(found("Missing children more than halved, by six.") == "warning hidden-number: six\n");
    CHECK(found("A 67% fall in missing children.") == "warning hidden-number: 67%\n");
    CHECK(found("A 60% fall in missing children.") == "");
    CHECK(found("Missing children fell in the last quarter, the number of homes too.") == "");
}

TEST_CASE("Those whom a figure leaves out are not taken for it") {
    for (const char* text : {
             "Four looked after children are aged 1 or over.",
             "Four audits were not judged good.",
             "One in five audits were judged good.",
             "All but four of the looked after children were visited.",
             "Four in ten audits were judged good.",
             "Four audits a month are planned.",
             "The three largest homes report most children missing.",
             "Four managers met about children under 1.",
             "Sixteen looked after children set up four clubs under a plan.",
         }) {
        CAPTURE(text);
        CHECK(found_among_hundred(text, false) == "");
        CHECK(found_among_hundred(text, true) == "");
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
                         .measures("by-age: { title: Plant yn ôl oedran, unit: count, parts: [dan 5, 5 i 15, 16 i 17], suppress: 1 to 5, "
                           "total: plant }\nplant: { title: Plant mewn gofal, unit: count }\n")
                 .quarter("2024-25/q1", "figures: { by-age: { dan 5: 9, 5 i 15: 60 } }\n")
                 .quarter("2023-24/q2", "figures: { by-age: { dan 5: 1, 5 i 15: 60 } }\n")
                         .quarter("2024-25/q2",
                                  "figures: { plant: 75, by-age: { dan 5: 3, 5 i 15: 60, 16 i 17: 12 } }\n"
                                  "documents:\n  report: { template: report, title: Adroddiad }\n")
                         .deck("## Plant\n\n" + text + "\n"))
            .found();
    };
    CHECK(found("Roedd tri phlentyn dan 5.") == "warning hidden-number: tri\n");
    CHECK(found("Roedd tair merch dan 5 oed.") == "warning hidden-number: tair\n");
    CHECK(found("Gwelwyd thri o blant dan 5.") == "warning hidden-number: thri\n");
    CHECK(found("There were three children, dan 5.") == "warning hidden-number: three\n");
    CHECK(found("Mae tri maes i blant dan 5.") == "");
    CHECK(found("Roedd dwsin o blant yn 16 i 17.") == "warning hidden-number: dwsin\n");
    CHECK(found("Roedd hanner dwsin o blant yn 16 i 17.") == "");
    CHECK(found("Gostyngiad o chwech mewn plant dan 5.") == "warning hidden-number: chwech\n");
    CHECK(found("Chwech yn llai o blant dan 5.") == "warning hidden-number: Chwech\n");
    CHECK(found("Chwe phlentyn yn llai dan 5.") == "warning hidden-number: Chwe\n");
    CHECK(found("Chwe phlentyn yn fwy dan 5.") == "");
    CHECK(found("Teirgwaith cymaint o blant dan 5.") == "warning hidden-number: Teirgwaith\n");
    CHECK(found("Roedd 72 o blant eraill, yn hŷn na phlant dan 5.") == "warning hidden-number: 72\n");
    CHECK(found("Pawb ond 72 o blant dan 5.") == "warning hidden-number: 72\n");
    CHECK(found("Roedd 4 y cant dan 5.") == "warning hidden-number: 4\n");
}
