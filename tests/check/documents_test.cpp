#include "check/checking.hpp"
#include "support/catch.hpp"

using namespace quarterdeck::testing;

// All figures are invented.
namespace {

constexpr const char* declared_measures =
    "contacts: { title: Contacts, unit: count, kind: flow }\n"
    "audits: { title: Case files audited, unit: count, kind: flow }\n"
    "repeat-plans: { title: Repeat plans, unit: percent, decimals: 1, better: lower, target: { at-most: 12, by: "
    "2023-24 } }\n"
    "in-time: { title: Conferences in time, unit: percent, decimals: 1, better: higher }\n"
    "vacancy-rate: { title: Vacancy rate, unit: percent, decimals: 1, better: lower }\n";

/// Two quarters of figures, and a document for the later one.
Content two_quarters(const std::string& document, const std::string& more = "") {
    return Content()
        .measures(declared_measures)
        .quarter("2023-24/q2", "figures: { contacts: 3051, vacancy-rate: 16 }\n")
        .quarter("2024-25/q1",
                 "figures: { contacts: 3254, audits: 30, repeat-plans: 9.1, in-time: 91, vacancy-rate: 12 }\n")
        .quarter("2024-25/q2",
                 "figures: { contacts: 3340, audits: 34, repeat-plans: 9.0, in-time: 90.5, vacancy-rate: { local: "
                 "12.4, england: 17.6 } }\n" +
                     more + "documents:\n  report: { template: report, title: How it went, " + document + " }\n");
}

Content deck_that_says(const std::string& text) {
    return two_quarters("meeting: 2024-11-07").deck("## Performance\n\n" + text + "\n");
}

std::string found_in(const std::string& text) { return check(deck_that_says(text)).found(); }

std::string hints_for(const std::string& text) { return check(deck_that_says(text)).complaints(); }

}  // namespace

TEST_CASE("A typed number that is a figure is told, with what to write instead") {
    CHECK(found_in("There were {{ contacts }} contacts.") == "");
    CHECK(found_in("There were 3,340 contacts.") == "warning typed-number: 3,340\n");
    CHECK(hints_for("There were 3,340 contacts.").find("write {{ contacts }},") != std::string::npos);
    CHECK(hints_for("There were 3340 of them.").find("write {{ contacts }},") != std::string::npos);
    CHECK(hints_for("There had been 3,254 contacts.").find("write {{ contacts.previous }},") != std::string::npos);
    CHECK(hints_for("There had been 3,051 contacts.").find("write {{ contacts.year-before }},") != std::string::npos);
    CHECK(hints_for("In England the share of vacancies is 17.6%.").find("write {{ vacancy-rate in england }},") !=
          std::string::npos);
    CHECK(hints_for("Audited files: **34**").find("write {{ audits }},") != std::string::npos);
    CHECK(hints_for("Before, 9.1 per cent had come back.").find("write {{ repeat-plans.previous }},") !=
          std::string::npos);
}

TEST_CASE("A number that is nearly a figure is told too") {
    CHECK(hints_for("There were 3,430 contacts.").find("nearly a figure that is known: 3,340") != std::string::npos);
    CHECK(hints_for("There were 3,540 contacts.").find("nearly a figure that is known: 3,340") != std::string::npos);
    CHECK(hints_for("Conferences: 91%").find("write {{ in-time.previous }},") != std::string::npos);
    CHECK(hints_for("Vacancies: 18%.").find("17.6% rounded") != std::string::npos);
}

TEST_CASE("Numbers around charts and in typed tables are looked at like those of sentences") {
    const auto directive = [](const std::string& settings) {
        return found_in("```table\nmeasures: [repeat-plans]\nperiods: last 2\n" + settings + "\n```");
    };
    CHECK(directive("caption: The quarter's 3,340 contacts") == "warning typed-number: 3,340\n");
    CHECK(directive("notes:\n  - There were {{ contacts }} contacts.\n  - There were 3,340 contacts.") ==
          "warning typed-number: 3,340\n");
    CHECK(directive("column-notes:\n  repeat-plans: Of 3,340 contacts.") == "warning typed-number: 3,340\n");
    CHECK(found_in("```chart\nkind: columns\nmeasure: contacts\nperiods: last 2\nheadline: 3,340 contacts\n```") ==
          "warning typed-number: 3,340\n");
    // The place is the number's own, also within quotation marks.
    CHECK(hints_for("```table\nmeasure: repeat-plans\nperiods: last 2\nnotes: [\"Of 3,340 contacts.\"]\n```")
              .find(":10:13: warning: “3,340” is typed here") != std::string::npos);
    const auto table = [](const std::string& rows) {
        return found_in("```table\ncaption: Typed\ncolumns: [What, In time (%), Number]\nrows:\n" + rows + "```");
    };
    CHECK(table("  - [Contacts, x, \"3,340\"]\n") == "warning typed-number: 3,340\n");
    CHECK(table("  - [Contacts, x, \"{{ contacts }}\"]\n  - [Schools, x, 12]\n") == "");
    CHECK(table("  - [Audited files, x, 34]\n") == "warning typed-number: 34\n");
    // What a cell is of stands in its row's and its column's heading, and its unit there too.
    CHECK(table("  - [Conferences, 91, x]\n") == "warning typed-number: 91\n");
    CHECK(table("  - [Conferences, x, 91]\n") == "");
}

TEST_CASE("A sum of money that a budget statement holds is told") {
    const auto found = [](const std::string& words) {
        return check(Content()
                         .measures("contacts: { title: Contacts, unit: count }\n")
                         .quarter("2024-25/q1",
                                  "finance:\n  outturn:\n    lines:\n"
                                  "      families: { title: Children and families, budget: 9800, forecast: 10118 }\n"
                                  "      education: { title: Education, budget: 1808, forecast: 1658 }\n"
                                  "narrative:\n  words: |\n    " +
                                      words + "\ndocuments:\n  deck: { template: deck, title: Budget }\n")
                         .file("templates/deck.md", "---\nform: deck\n---\n\n## Budget\n\n{{ narrative.words }}\n"));
    };
    const auto hint = [&](const std::string& words, const std::string& reference) {
        return found(words).complaints().find("write {{ " + reference + " }},") != std::string::npos;
    };
    CHECK(found("It spent {{ finance.outturn.families.forecast }}.").found() == "");
    CHECK(found("It spent £10.1m.").found() == "warning typed-number: £10.1m\n");
    CHECK(hint("It spent £10.1m.", "finance.outturn.families.forecast in millions"));
    CHECK(hint("It spent £10,118,000.", "finance.outturn.families.forecast"));
    CHECK(hint("That is £150,000 less than planned.", "finance.outturn.education.variance"));
    CHECK(hint("The budget was £11.608 million.", "finance.outturn.total.budget in millions"));
    CHECK(found("A grant of £10.1m was won.").found() == "");
    CHECK(found("The outturn of schools was £10.2m.").found() == "");
    CHECK(found("About £10m was spent.").found() == "");
}

TEST_CASE("Numbers that are no figures are left alone") {
    for (const char* text : {
             "The plan of 2024 for 34 schools, since 2020/21.",
             "Children aged 12 to 34 months, or within 34 days.",
             "See section 34 of the Children Act 1989, and phase 12.",
             "On 30 October 2024 and on 7 November 2024.",
             "Call [0808 3340](https://www.example.org/3340).",
             "About 3,000 contacts were expected.",
             "Of these, 12 live on the mainland.",
             "The 12% that others reach is not ours.",
             "It rose by 34 percentage points.",
             "Covid-19 and ages 16 to 34.",
         }) {
        CAPTURE(text);
        CHECK(found_in(text) == "");
    }
}

TEST_CASE("Several misfits in one text each have their place") {
    const std::string complaints =
        check(two_quarters("text: { a: omit }",
                           "narrative:\n  contacts: |\n    Of all children,\n    some 3,340 became known.\n")
                  .deck("## Performance\n\n{{ narrative.contacts }}\n"))
            .complaints();
    CHECK(complaints.find("content/2024-25/q2.yaml:6:10:") != std::string::npos);
    CHECK(complaints.find("some 3,340 became known.\n      |          ^^^^^\n") != std::string::npos);
}

TEST_CASE("A verb has to agree with the change that it tells") {
    CHECK(found_in("Contacts rose to {{ contacts }}.") == "");
    CHECK(found_in("Contacts fell to {{ contacts }}.") == "warning direction-word: fell\n");
    CHECK(found_in("Contacts increased by {{ contacts.change }}.") == "");
    CHECK(found_in("Contacts fell from {{ contacts.previous }} to {{ contacts }}.") ==
          "warning direction-word: fell\n");
    CHECK(found_in("The share of repeat plans, {{ repeat-plans }}, improved.") == "");
    CHECK(found_in("The share of conferences in time, {{ in-time }}, improved.") ==
          "warning direction-word: improved\n");
    CHECK(found_in("Vacancies fell over the year, to {{ vacancy-rate }}.") == "");
    CHECK(found_in("Vacancies fell to {{ vacancy-rate }}.") == "warning direction-word: fell\n");
    CHECK(found_in("Contacts doubled to {{ contacts }}.") == "warning direction-word: doubled\n");
    CHECK(found_in("Contacts remained stable at {{ contacts }}.") == "");
}

TEST_CASE("Verbs of wishes, of others and of several measures are left alone") {
    for (const char* text : {
             "We aim to reduce contacts from {{ contacts }}.",
             "Contacts ({{ contacts }}) did not fall.",
             "The target is a fall from {{ repeat-plans }}.",
             "Demand fell elsewhere.",
             "With {{ contacts }} contacts and {{ audits }} audits, work fell into place.",
             "Contacts rose to {{ contacts }}, while repeat plans fell to {{ repeat-plans }}.",
             "Contacts will fall below {{ contacts }}.",
         }) {
        CAPTURE(text);
        CHECK(found_in(text) == "");
    }
    CHECK(found_in("Contacts rose to {{ contacts }}, while repeat plans rose to {{ repeat-plans }}.") ==
          "warning direction-word: rose\n");
}

TEST_CASE("What is steady goes one way") {
    const auto checked = [](const char* second, const std::string& text) {
        return check(
            Content()
                .measures(declared_measures)
                .quarter("2024-25/q1", "figures: { in-time: 90 }\n")
                .quarter("2024-25/q2", std::string("figures: { in-time: ") + second + " }\n")
                .quarter("2024-25/q3",
                         "figures: { in-time: 95 }\ndocuments: { report: { template: report, title: Report } }\n")
                .deck("## Conferences\n\n" + text + "\n"));
    };
    const std::string sentence = "The share held in time, {{ in-time }}, is steadily rising.";
    CHECK(checked("92", sentence).found() == "");
    CHECK(checked("88", sentence).found() == "warning direction-word: steadily\n");
    // A chart's headline claims as much as a sentence, and is quoted as it reads.
    const std::string headline =
        "```chart\nkind: line\nmeasure: in-time\nperiods: last 3\nheadline: Conferences in time rose steadily\n```";
    CHECK(checked("92", headline).found() == "");
    CHECK(checked("88", headline).complaints().find("“rose steadily”, but “in-time” went up and down") !=
          std::string::npos);
}

TEST_CASE("A judged measure that got much worse needs a word") {
    const auto found = [](const char* latest, const char* text) {
        return check(Content()
                         .measures(declared_measures)
                         .quarter("2024-25/q1", "figures: { in-time: 91 }\n")
                         .quarter("2024-25/q2", std::string("figures: { in-time: ") + latest +
                                                    " }\ndocuments: { report: { template: report, title: Report } }\n")
                         .deck(std::string("## Timely response\n\n```chart\nkind: line\nmeasure: in-time\n```\n\n") +
                               text + "\n"))
            .found();
    };
    CHECK(found("70", "All went well.") == "warning unexplained-change: in-time\n");
    CHECK(found("70", "Conferences were late, because rooms were closed.") == "");
    CHECK(found("70", "Only {{ in-time }} were on time.") == "");
    CHECK(found("88", "All went well.") == "");
    CHECK(found("99", "All went well.") == "");
}

TEST_CASE("A change that needs a word is said once, with the periods that it lies between") {
    const std::string chart = "```chart\nkind: line\nmeasure: in-time\n```\n\n";
    const std::string two_slides = "## Timely response\n\n" + chart + "All went well.\n\n## At a glance\n\n" + chart;
    Content content = Content()
                          .measures(declared_measures)
                          .quarter("2024-25/q1", "figures: { in-time: 91 }\n")
                          .quarter("2024-25/q2",
                                   "figures: { in-time: 70 }\ndocuments:\n  report: { template: report, title: Report }\n"
                                   "  summary: { template: report, title: Summary }\n")
                          .deck(two_slides);
    CHECK(check(content).found() == "warning unexplained-change: in-time\n");
    CHECK(check(content, {"summary"}).found() == "warning unexplained-change: in-time\n");
    CHECK(check(content).complaints().find("“in-time” has become worse, from 91% in Quarter 1 2024/25 to 70% in Quarter 2 2024/25, and "
                                           "“Timely response” does not say a word about it") != std::string::npos);
    CHECK(check(content.deck(two_slides + "Conferences were late.\n")).found() == "");
}

TEST_CASE("No change is asked about across a break in the series or within confidence intervals") {
    const auto found = [](const std::string& before, const std::string& between, const std::string& latest) {
        return check(Content()
                         .measures("satisfied: { title: Satisfied, unit: percent, decimals: 1, better: higher, confidence: 95 }\n")
                         .quarter("2023-24/q4", "figures: { satisfied: " + before + " }\n")
                         .quarter("2024-25/q1", "figures: { satisfied: " + between + " }\n")
                         .quarter("2024-25/q2", "figures: { satisfied: " + latest +
                                                    " }\ndocuments: { report: { template: report, title: Report } }\n")
                         .deck("## A\n\n```chart\nkind: line\nmeasure: satisfied\n```\n"))
            .found();
    };
    const auto with = [](const char* value, const char* interval) {
        return "{ value: " + std::string(value) + ", interval: " + interval + " }";
    };
    const std::string change = "warning unexplained-change: satisfied\n";
    CHECK(found("x", with("81.5", "78.0 to 85.0"), with("70.5", "67.0 to 74.0")) == change);
    CHECK(found("x", with("81.5", "74.0 to 89.0"), with("70.5", "66.0 to 75.0")) == "");
    const std::string earlier = with("81.5", "78.0 to 85.0");
    CHECK(found(earlier, with("71.5", "70.0 to 73.0"), "{ value: 70.5, interval: 67.0 to 74.0, mark: b }") == "");
    CHECK(found(earlier, "{ value: 71.5, interval: 70.0 to 73.0, mark: b }", with("70.5", "67.0 to 74.0")) == "");
    CHECK(found(earlier, "b", with("70.5", "67.0 to 74.0")) == "");
    CHECK(found(earlier, "x", with("70.5", "67.0 to 74.0")) == change);
}

TEST_CASE("What counts up over the year is held against the same quarter of the year before") {
    const auto content = [](const char* better, const char* year_before, const char* latest, const std::string& text) {
        return Content()
            .measures(std::string("plans: { title: Plans, unit: count, kind: cumulative, better: ") + better + " }\n")
            .quarter("2023-24/q2", std::string("figures: { plans: ") + year_before + " }\n")
            .quarter("2023-24/q3", "figures: { plans: 60 }\n")
            .quarter("2023-24/q4", "figures: { plans: 80 }\n")
            .quarter("2024-25/q1", "figures: { plans: 20 }\n")
            .quarter("2024-25/q2", std::string("figures: { plans: ") + latest +
                                       " }\ndocuments: { report: { template: report, title: Report } }\n")
            .deck("## Planning\n\n```chart\nkind: columns\nmeasure: plans\n```\n\n" + text + "\n");
    };
    const auto found = [&](const char* better, const char* before, const char* latest, const std::string& text = "All went well.") {
        return check(content(better, before, latest, text)).found();
    };
    const std::string change = "warning unexplained-change: plans\n";
    CHECK(found("higher", "38", "40") == "");
    CHECK(found("lower", "42", "40") == "");
    CHECK(found("higher", "59", "40") == change);
    CHECK(found("lower", "20", "40") == change);
    CHECK(found("higher", "x", "40") == "");
    CHECK(check(content("higher", "59", "40", "All went well.")).complaints().find("from 59 in Quarter 2 2023/24 to 40 in Quarter 2 2024/25") !=
          std::string::npos);
    // "Better" and "worse" are said of the year; "rose" of the quarter.
    CHECK(found("higher", "59", "40", "Plans improved to {{ plans }}.") == "warning direction-word: improved\n");
    CHECK(found("lower", "59", "40", "Plans improved to {{ plans }}.") == "");
    CHECK(found("lower", "x", "40", "Plans improved to {{ plans }}.") == "");
    CHECK(found("higher", "59", "40", "Plans rose to {{ plans }}.") == "");
    CHECK(found("higher", "59", "40", "Plans rose steadily to {{ plans }}.") == "");
    CHECK(found("higher", "59", "40", "Since {{ plans for 2023-24 Q4 }} plans rose to {{ plans }}.") == "");
}

TEST_CASE("With a target between two values only what moves away from it needs a word") {
    const auto found = [](const char* earlier, const char* latest, const char* text) {
        return check(Content()
                         .measures("turnover: { title: Turnover, unit: percent, decimals: 1, better: lower, target: { between: 20 to 40 } }\n")
                         .quarter("2024-25/q1", std::string("figures: { turnover: ") + earlier + " }\n")
                         .quarter("2024-25/q2", std::string("figures: { turnover: ") + latest +
                                                    " }\ndocuments: { report: { template: report, title: Report } }\n")
                         .deck(std::string("## Staffing\n\n```chart\nkind: line\nmeasure: turnover\n```\n\n") + text + "\n"))
            .found();
    };
    const std::string change = "warning unexplained-change: turnover\n";
    CHECK(found("22", "10", "All went well.") == change);
    CHECK(found("38", "52", "All went well.") == change);
    CHECK(found("22", "36", "All went well.") == "");
    CHECK(found("4", "22", "All went well.") == "");
    CHECK(found("22", "10", "Turnover improved to {{ turnover }}.") == "warning direction-word: improved\n");
    CHECK(found("4", "22", "Turnover improved to {{ turnover }}.") == "");
    CHECK(found("22", "36", "Turnover improved to {{ turnover }}.") == "");
}

TEST_CASE("A target that ran out before a document's period is pointed out where it is shown") {
    const std::string chart = "```chart\nkind: line\nmeasure: repeat-plans\nlevels: [target]\n```\n";
    CHECK(found_in(chart) == "warning passed-target: repeat-plans\n");
    CHECK(found_in("The target is {{ repeat-plans.target }}.") == "warning passed-target: repeat-plans\n");
    CHECK(found_in("```chart\nkind: line\nmeasure: repeat-plans\n```\n") == "");
}

TEST_CASE("Dates after the day of the document are questioned when they read as past") {
    CHECK(found_in("Ofsted's report, published on 15 December 2024.") == "warning later-date: 15 December 2024\n");
    CHECK(found_in("Ofsted's report, published on 15 October 2024.") == "");
    CHECK(found_in("The plan is due by 15 December 2024.") == "");
    CHECK(found_in("The report will be published on 15 December 2024.") == "");
    CHECK(found_in("From December 2024, reports are monthly.") == "");
    CHECK(check(two_quarters("subtitle: No day").deck("## A\n\nPublished on 15 December 2030.\n")).found() == "");
}

TEST_CASE("Dates are written in one style") {
    CHECK(found_in("As at 31 March 2024, for 2016/17.") == "");
    CHECK(found_in("As at 31/03/2024.") == "warning date-style: 31/03/2024\n");
    CHECK(found_in("As at 31st March 2024.") == "warning date-style: 31st March 2024\n");
    CHECK(found_in("As at 2024-03-31.") == "warning date-style: 2024-03-31\n");
    CHECK(found_in("In 2016/2017.") == "warning date-style: 2016/2017\n");
    CHECK(hints_for("As at 31/03/2024.").find("write 31 March 2024") != std::string::npos);
}

TEST_CASE("Typed references lead somewhere") {
    const auto found = [](const std::string& text) {
        return check(two_quarters("meeting: 2024-11-07")
                         .paper("## Background\n\n1. First.\n\n   1. Nested.\n   1. Nested again.\n1. Second. " + text +
                                "\n\n- Appendix 1: a report\n"))
            .found();
    };
    CHECK(found("As paragraph 1.2 and paragraph 2 say.") == "");
    CHECK(found("As paragraph 1.3 says.") == "warning cross-reference: paragraph 1.3\n");
    CHECK(found("As identified in 1.3 above.") == "warning cross-reference: 1.3\n");
    CHECK(found("As paragraph 3 says.") == "warning cross-reference: paragraph 3\n");
    CHECK(found("As paragraph 4.2 of the guidance says.") == "");
    CHECK(found("As Appendix 1 says.") == "");
    CHECK(found("As Appendix 4 says.") == "warning cross-reference: Appendix 4\n");
    CHECK(found("As Table 9 shows.") == "warning cross-reference: Table 9\n");
    CHECK(found_in("As slide 12 shows.") == "warning cross-reference: slide 12\n");
    CHECK(found_in("As slide 1 shows.") == "");
}

TEST_CASE("Paragraph numbers typed by hand are pointed out") {
    const auto found = [](const std::string& text) {
        return check(two_quarters("meeting: 2024-11-07").paper("## Background\n\n" + text + "\n")).found();
    };
    CHECK(found("1. One.\n1. Two.\n1. Three.") == "");
    CHECK(found("8. One.\n9. Two.") == "");
    CHECK(found("8. One.\n9. Two.\n11. Three.") == "warning paragraph-number: 11\n");
    CHECK(found("9.5 Private fostering.\n\n9.4 Permanence.") ==
          "warning paragraph-number: 9.5\nwarning paragraph-number: 9.4\n");
    CHECK(found("9.5 children in a class.") == "");
}

TEST_CASE("Each item of an agenda has its slide") {
    const auto found = [](const std::string& agenda) {
        return check(two_quarters("meeting: 2024-11-07")
                         .deck("## Overview\n\n" + agenda +
                               "\n\n## Finance: outturn\n\nText.\n\n## Our approach\n\n### Covid response\n\nText.\n"))
            .found();
    };
    CHECK(found("- Finance\n- Covid update") == "");
    CHECK(found("- Finance\n- Key business activities") == "warning agenda: Key business activities\n");
}

TEST_CASE("A link leads to what it says") {
    CHECK(found_in("[Child Health Profile](https://www.example.gov.uk/profile.pdf)") == "");
    CHECK(found_in("[profile.pdf](https://www.example.gov.uk/profile.pdf)") == "");
    CHECK(found_in("[www.example.gov.uk](https://www.example.gov.uk/profile)") == "");
    CHECK(found_in("[old-profile.pdf](https://www.example.gov.uk/profile.pdf)") ==
          "warning link-text: old-profile.pdf\n");
    CHECK(found_in("[Profile (iow.gov.uk)](https://www.example.gov.uk/profile.pdf)") ==
          "warning link-text: iow.gov.uk\n");
}

TEST_CASE("One measure keeps its code") {
    CHECK(found_in("Repeat referrals within 12 months MK12\n\nRepeat referrals within 12 months MK12") == "");
    CHECK(found_in("Repeat referrals within 12 months MK12\n\nRepeat referrals within 12 months MK16") ==
          "warning code: MK16\n");
    CHECK(found_in("Repeat referrals within 12 months MK12\n\nRepeat plans within 12 months MK16") == "");
}

TEST_CASE("A sign beside a figure that brings its own is pointed out") {
    CHECK(found_in("{{ in-time }} of **{{ contacts }}**% were.") == "");
    CHECK(found_in("{{ in-time }}% of them were.") == "warning doubled-sign: in-time\n");
    CHECK(found_in("**{{ in-time.previous }}** per cent of them were.") == "warning doubled-sign: in-time\n");
    CHECK(found_in("{{ in-time }} percentages and {{ in-time.change }}.") == "");
    const auto spent = [](const std::string& text) {
        return check(Content()
                         .measures("costs: { title: Costs, unit: pounds, kind: flow }\n")
                         .quarter("2024-25/q2", "figures: { costs: 13050 }\ndocuments:\n  report: { template: report, title: How it went }\n")
                         .deck("## Money\n\n" + text + "\n"))
            .complaints();
    };
    CHECK(spent("They spent {{ costs }}.") == "");
    CHECK(spent("They spent £{{ costs }}.").find("report.md:7:12: warning: “£” is typed here") != std::string::npos);
}

TEST_CASE("A reference in single braces is pointed out") {
    CHECK(found_in("{ contacts } children and {contacts.previous} and {{ contacts }}") ==
          "warning single-braces: { contacts }\nwarning single-braces: {contacts.previous}\n");
    CHECK(found_in("The set {a, b} and { others }") == "");
    CHECK(hints_for("{ contacts } children").find("{{ contacts }}") != std::string::npos);
    CHECK(found_in("```table\nmeasures: [contacts]\ncaption: \"Of { contacts }\"\n```") == "warning single-braces: { contacts }\n");
}

TEST_CASE("What stands for words to come is pointed out") {
    for (const char* words : {"tbc", "TBC", "To follow.", "xx"}) {
        CAPTURE(words);
        CHECK(found_in(words).find("warning placeholder: ") == 0);
    }
    CHECK(found_in("There were XX contacts.") == "warning placeholder: XX\n");
    CHECK(found_in("The date (tbc) is in May; x and X are letters.") == "");
}

TEST_CASE("A heading with a second mark is pointed out") {
    CHECK(check(two_quarters("meeting: 2024-11-07").deck("# # Demand\n\nText.\n")).found() == "warning heading-mark: # Demand\n");
    CHECK(check(two_quarters("meeting: 2024-11-07").deck("# Demand #1\n\nText.\n")).found() == "");
}

TEST_CASE("A narrative that no document of its quarter shows is pointed out") {
    const auto narratives = [](const std::string& slots) {
        return check(two_quarters("meeting: 2024-11-07", "narrative:\n" + slots).deck("## Demand\n\n{{ narrative.demand }}\n")).complaints();
    };
    CHECK(narratives("  demand: It rose.\n  later: omit\n  staffing:\n") == "");
    const std::string complaints = narratives("  demand: It rose.\n  demand2: It fell.\n");
    CHECK(complaints.find("no document of this quarter shows the narrative “demand2”") != std::string::npos);
    CHECK(complaints.find("did you mean “demand”?") != std::string::npos);
    // The note of a column shows it too.
    CHECK(check(two_quarters("meeting: 2024-11-07", "narrative: { of-contacts: By email too. }\n")
                    .deck("## Demand\n\n```table\nmeasures: [contacts]\ncolumn-notes: { contacts: \"{{ narrative.of-contacts }}\" }\n```\n"))
              .found() == "");
}

TEST_CASE("Publication fits period and meeting") {
    CHECK(check(two_quarters("published: 2024-10-31, meeting: 2024-11-07").deck("## A\n\nText.\n")).found() == "");
    CHECK(check(two_quarters("published: 2023-10-31").deck("## A\n\nText.\n")).found() ==
          "warning publication: report\n");
    CHECK(check(two_quarters("published: 2024-11-31").deck("## A\n\nText.\n")).diagnostics.has_errors());
    CHECK(check(two_quarters("published: 2024-11-30, meeting: 2024-11-07").deck("## A\n\nText.\n")).found() ==
          "warning publication: report\n");
}

TEST_CASE("A figure that was revised since an earlier document is noted") {
    const auto found = [](const std::string& known) {
        return check(Content()
                         .measures(declared_measures)
                         .quarter("2024-25/q1", "figures: { contacts: [3254, { value: 3253, known: " + known +
                                                    ", why: entered late }] }\ndocuments: { first: { template: report, "
                                                    "title: First, published: 2024-08-01 } }\n")
                         .quarter("2024-25/q2",
                                  "figures: { contacts: 3340 }\ndocuments: { second: { template: report, title: "
                                  "Second, published: 2024-11-01 } }\n")
                         .deck("## Contacts\n\n{{ contacts }}, and {{ contacts.previous }} before.\n"))
            .found();
    };
    CHECK(found("2024-09-01") == "note revised-figure: contacts for 2024-25 Q1\n");
    CHECK(found("2024-07-15") == "");
    CHECK(found("2024-12-01") == "");
}

TEST_CASE("Checks of English leave Welsh documents alone") {
    Content content = deck_that_says("Contacts fell to {{ contacts }} on 31/03/2024.");
    content.file(
        "content/council.yaml",
        "name: Cyngor\ntheme: none\nlanguage: cy\nareas:\n  local: { title: Cyngor }\n  england: { title: Lloegr }\n");
    CHECK(check(content).found() == "");
}

TEST_CASE(
    "Of documents only those that are built are complained about, and acknowledgements of the others stay quiet") {
    const std::string documents =
        "documents:\n"
        "  first: { template: report, title: First, published: 2024-09-01 }\n"
        "  second: { template: report, title: Second, published: 2024-11-01 }\n"
        "acknowledged: [{ check: publication, about: first, why: a draft for the chair }]\n";
    const auto found = [&](const std::vector<std::string>& ids) {
        Content content = Content().measures(declared_measures).deck("## A\n\nOn 31/10/2024.\n");
        return check(content.quarter("2024-25/q2", "figures: { contacts: 3340 }\n" + documents), ids).found();
    };
    CHECK(found({"second"}) == "warning date-style: 31/10/2024\n");
    CHECK(found({"none"}) == "");
}

TEST_CASE("Slides made of indicators need no comment of their own, and count as slides") {
    const auto found = [](const std::string& text) {
        return check(Content()
                         .measures(std::string(declared_measures) + "kpis: [in-time, contacts]\n")
                         .quarter("2024-25/q1", "figures: { in-time: 91 }\n")
                         .quarter(
                             "2024-25/q2",
                             "figures: { in-time: 70 }\ndocuments: { report: { template: report, title: Report } }\n")
                         .deck("## Indicators\n\n" + text + "\n\n```kpi-slides\ngroup: kpis\n```\n"))
            .found();
    };
    CHECK(found("As slide 3 shows.") == "");
    CHECK(found("As slide 4 shows.") == "warning cross-reference: slide 4\n");
}

TEST_CASE("Words of another language are passed over") {
    CHECK(found_in("The council is [Cyngor Sir 3,340]{lang=cy}.") == "");
}
