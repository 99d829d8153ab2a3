#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("a project is read whole") {
    const Outcome outcome = read_project(sound_project());
    const Site& site = outcome.site;
    CHECK(site.archive.council.name == "Sample Council");
    CHECK(site.archive.council.areas.size() == 3);
    CHECK(site.archive.council.areas[1].short_title == "SE");
    CHECK(site.archive.council.areas[2].short_title == "England");
    CHECK(site.archive.measures.size() == 6);
    REQUIRE(site.archive.groups.size() == 1);
    CHECK(site.archive.groups[0].entries.size() == 2);
    CHECK(site.archive.groups[0].entries[1].measures.size() == 2);
    CHECK(site.archive.figures.size() == 3);  // The value of a baseline is one.
    REQUIRE(site.templates.count("report") == 1);
    CHECK(site.templates.at("report").form == DocumentForm::paper);
    CHECK(site.templates.at("report").blocks.size() == 2);
    CHECK(site.themes.count("island") == 1);
}

TEST_CASE("the register says how a measure is judged") {
    const Outcome outcome = read_project(sound_project());
    const Measure* measure = outcome.site.archive.measure("contacts-to-referral");
    REQUIRE(measure != nullptr);
    CHECK(measure->unit == Unit::percent);
    CHECK(measure->better == Polarity::lower_is_better);
    REQUIRE(measure->targets.size() == 1);
    CHECK(measure->targets[0].comparison == TargetOperator::at_most);
    CHECK(measure->targets[0].value == Decimal(30, 0));
    CHECK(measure->targets[0].by == Period::calendar_year(2020));
    REQUIRE(measure->baseline.has_value());
    CHECK(measure->baseline->value == Decimal(33, 0));
    REQUIRE(measure->tolerance.has_value());
    CHECK(measure->tolerance->unit == ToleranceUnit::percent);
    CHECK(measure->numerator == "referrals");
    CHECK(outcome.site.archive.measure("looked-after")->suppress->to == 5);
    CHECK(outcome.site.archive.measure("child-poverty")->every == PeriodKind::calendar_year);
}

TEST_CASE("pictures are catalogued by their path, with their size") {
    const Outcome outcome = read_project(sound_project());
    REQUIRE(outcome.site.pictures.count("content/images/poster.png") == 1);
    REQUIRE(outcome.site.pictures.count("content/images/photo.jpg") == 1);
    CHECK(outcome.site.pictures.at("content/images/poster.png").width == 3);
    CHECK(outcome.site.pictures.at("content/images/poster.png").height == 2);
    CHECK(outcome.site.pictures.at("content/images/photo.jpg").width == 8);
    CHECK(outcome.site.pictures.at("content/images/photo.jpg").height == 4);
}

TEST_CASE("a document has its own words, or the file's") {
    const Outcome outcome = read_quarter_text(
        "period: 2019-20 Q1\ndocuments:\n  a3:\n    template: report\n    title: \"Appendix A3: Contacts\"\n    "
        "published: 2019-09-12\n    embargo: 2019-09-13\n"
        "    presenters: [director]\n    status: draft\n    text:\n      close: none this quarter\n      skipped: "
        "omit\n      empty:\n      own: |\n        ## A heading\n\n        Text\n"
        "  wide:\n    template: report\n    title: Wide\n    period: 2018-19 Q4 to 2019-20 Q1\n");
    CHECK(outcome.complaints() == "");
    const auto& documents = outcome.site.quarters.front().documents;
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].title == "Appendix A3: Contacts");
    CHECK(documents[0].folder == "2019-20/q1");
    CHECK(documents[0].period == Period::quarter_of(2019, 1));
    CHECK(documents[0].published == parse_date("2019-09-12"));
    CHECK(documents[0].status == DocumentStatus::draft);
    CHECK(documents[0].key_spans.at("published").line == 6);
    CHECK(documents[0].embargo == parse_date("2019-09-13"));
    CHECK(documents[0].text.at("empty").presence == Prose::Presence::to_come);
    CHECK(documents[0].text.at("close").presence == Prose::Presence::none_this_quarter);
    CHECK(documents[0].text.at("skipped").presence == Prose::Presence::omitted);
    CHECK(documents[0].text.at("own").blocks.size() == 2);
    CHECK(documents[1].period.kind() == PeriodKind::span);
}

TEST_CASE("a text may stand in a file of its own, and is complained about there") {
    MemoryFileSystem project = sound_project();
    project.write(
        "content/2019-20/q1.yaml",
        "period: 2019-20 Q1\ndocuments:\n  a3: { template: report, title: A, text: { summary: summary.md } }\n");
    project.write("content/2019-20/summary.md", "One {{ contacts }}\n\n<b>two</b>\n");
    const Outcome outcome = read_project(project);
    REQUIRE(outcome.diagnostics.sorted().size() == 1);
    CHECK(outcome.diagnostics.sorted()[0].span.file->path == "content/2019-20/summary.md");
    CHECK(outcome.diagnostics.sorted()[0].span.line == 3);
    CHECK(outcome.site.quarters.front().documents.front().text.at("summary").blocks.size() >= 1);
}

TEST_CASE("quarters come in the order of time, whatever their files are called") {
    MemoryFileSystem project = sound_project();
    project.write("content/2018-19/winter.yaml", "period: 2018-19 Q4\n");
    project.write("content/2019-20/autumn.yaml", "period: 2019-20 Q3\n");
    const Outcome outcome = read_project(project);
    CHECK(outcome.complaints() == "");
    REQUIRE(outcome.site.quarters.size() == 3);
    CHECK(outcome.site.quarters[0].period == Period::quarter_of(2018, 4));
    CHECK(outcome.site.quarters[2].period == Period::quarter_of(2019, 3));
}

TEST_CASE("a file that keeps the period of the quarter before is one mistake") {
    MemoryFileSystem project = sound_project();
    project.write("content/2024-25/q1.yaml", "period: 2024-25 Q1\nfigures: { contacts: 3051 }\n");
    project.write("content/2024-25/q2.yaml", "period: 2024-25 Q1\nfigures: { contacts: 3340 }\n");
    const Outcome outcome = read_project(project);
    CHECK(outcome.diagnostics.error_count() == 1);
    CHECK(outcome.complaints().find("by its name this file is about 2024-25 Q2, but it says 2024-25 Q1") != std::string::npos);
}

TEST_CASE("what people call a kind is complained about and understood") {
    const Outcome outcome = read_with("content/measures.yaml", "costs: { title: Costs, unit: count, kind: year to date }\n");
    const Measure* measure = outcome.site.archive.measure("costs");
    REQUIRE(measure != nullptr);
    CHECK(measure->kind == MeasureKind::cumulative);
    CHECK(outcome.complaints().find("did you mean “cumulative”?") != std::string::npos);
}

TEST_CASE("finance is kept by quarter and statement") {
    const Outcome outcome = read_quarter_text(
        "period: 2019-20 Q1\nfinance:\n  outturn:\n    title: Revenue\n    lines:\n      families: { title: Families, "
        "budget: 21218, forecast: 21195 }\n"
        "      care: { title: Care, budget: 6404, forecast: 5824, variance: -580 }\n    total: { title: Total, budget: "
        "27622, forecast: 27018, variance: -603 }\n");
    CHECK(outcome.complaints() == "");
    const FinanceStatement& statement = outcome.site.archive.finance.at(Period::quarter_of(2019, 1)).at("outturn");
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.lines[0].id == "families");
    CHECK_FALSE(statement.lines[0].variance.has_value());
    CHECK(statement.total->variance == -Decimal(603, 0));
    CHECK(statement.forecast_heading.empty());  // the language has its own word for it
}

TEST_CASE("an empty project says which files it lacks") {
    const Outcome outcome = read_project(MemoryFileSystem());
    CHECK(outcome.complaints() ==
          "content/council.yaml: error: this file is missing or cannot be read\n"
          "content/measures.yaml: error: this file is missing or cannot be read\n");
}

TEST_CASE("the council's own content has nothing wrong with it") {
    const Outcome outcome = read_project(DiskFileSystem(QUARTERDECK_SOURCE_FOLDER));
    CHECK(outcome.complaints() == "");
}
