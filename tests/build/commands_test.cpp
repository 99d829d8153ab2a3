#include "build/selection.hpp"
#include "build/site_builds.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

std::vector<std::string> chosen(const std::vector<std::string>& names, Diagnostics& diagnostics) {
    QuarterText first{"", Period::quarter_of(2020, 4), {}, {}, {}}, second{"", Period::quarter_of(2023, 4), {}, {}, {}};
    for (auto& [quarter, folder] : {std::pair<QuarterText&, std::string>{first, "2020-21/q4"}, {second, "2023-24/q4"}}) {
        DocumentEntry entry;
        entry.id = "deck";
        entry.folder = folder;
        quarter.documents.push_back(entry);
    }
    DocumentEntry report;
    report.id = "report";
    report.folder = "2023-24/q4";
    second.documents.push_back(report);
    std::vector<std::string> result;
    const std::vector<QuarterText> quarters = {first, second};
    for (const SelectedDocument& document : select_documents(quarters, names, diagnostics)) {
        result.push_back(document.entry->folder + "/" + document.entry->id);
    }
    return result;
}

}  // namespace

TEST_CASE("Documents are chosen by quarter, year, id, or both") {
    using Paths = std::vector<std::string>;
    Diagnostics none;
    CHECK(chosen({}, none) == Paths{"2020-21/q4/deck", "2023-24/q4/deck", "2023-24/q4/report"});
    CHECK(chosen({"2023-24 Q4"}, none) == Paths{"2023-24/q4/deck", "2023-24/q4/report"});
    CHECK(chosen({"2023-24 q4"}, none) == Paths{"2023-24/q4/deck", "2023-24/q4/report"});
    CHECK(chosen({"2023-24/Q4/Report"}, none) == Paths{"2023-24/q4/report"});
    CHECK(chosen({"2020-21"}, none) == Paths{"2020-21/q4/deck"});
    CHECK(chosen({"report", "2023-24/q4"}, none) == Paths{"2023-24/q4/deck", "2023-24/q4/report"});
    CHECK(chosen({"2023-24/q4/deck"}, none) == Paths{"2023-24/q4/deck"});
    CHECK_FALSE(none.has_errors());
}

TEST_CASE("A name that stands for nothing is an error that suggests one") {
    Diagnostics diagnostics;
    CHECK(chosen({"reprot"}, diagnostics).empty());
    REQUIRE(diagnostics.error_count() == 1);
    CHECK(diagnostics.sorted().front().hints.front() == "did you mean “report”?");
}

TEST_CASE("A quarter without its year is suggested with the newest one") {
    Diagnostics diagnostics;
    CHECK(chosen({"q9"}, diagnostics).empty());
    CHECK(diagnostics.sorted().front().message.find("q9") != std::string::npos);
    diagnostics = {};
    CHECK(chosen({"Q4"}, diagnostics).empty());
    REQUIRE(diagnostics.error_count() == 1);
    CHECK(diagnostics.sorted().front().hints.front() == "write it with its year: 2023-24 Q4");
}

TEST_CASE("A name is not complained about where it may stand in a file that could not be read") {
    Diagnostics diagnostics;
    diagnostics.error({}, "this line is indented with a tab");
    CHECK(chosen({"2024-25 Q1"}, diagnostics).empty());
    CHECK(diagnostics.error_count() == 1);
}

TEST_CASE("Only what is asked for is made") {
    const FixtureSite site("tests/sites/valid/everything");
    const DiskFileSystem fonts("/usr/share/fonts");
    BuildRequest request;
    request.names = {"report"};
    request.html = request.csv = false;
    std::vector<std::string> progress;
    const BuildResult result = build_documents(site, fonts, request, [&](int number, int count, const std::string& path) {
        progress.push_back(std::to_string(number) + "/" + std::to_string(count) + " " + path);
    });
    REQUIRE(result.files.size() == 1);
    CHECK(result.files.begin()->first == "2024-25/q2/report.pdf");
    CHECK(progress == std::vector<std::string>{"1/1 2024-25/q2/report"});
}

TEST_CASE("Speakers' notes are in a deck only when they are asked for") {
    MemoryFileSystem project;
    const DiskFileSystem site(std::string(QUARTERDECK_SOURCE_FOLDER) + "/tests/author/site"), checkout(QUARTERDECK_SOURCE_FOLDER);
    for (const std::string path : {"content/council.yaml", "content/measures.yaml"}) project.write(path, site.read(path).value());
    for (const std::string& path : checkout.list("themes/island")) project.write(path, checkout.read(path).value());
    project.write("content/2024-25/q1.yaml", "period: 2024-25 Q1\ndocuments:\n  deck: { template: deck, title: A deck }\n");
    project.write("templates/deck.md", "---\nform: deck\n---\n\n## A slide\n\nWords.\n\n```speaker-notes\nSay this slowly.\n```\n");
    const DiskFileSystem fonts("/usr/share/fonts");
    BuildRequest request;
    const auto page_has_notes = [&] {
        const BuildResult result = build_documents(project, fonts, request, [](int, int, const std::string&) {});
        REQUIRE(complaints(result.diagnostics) == "");
        return result.files.at("2024-25/q1/deck.html").find("Say this slowly") != std::string::npos;
    };
    CHECK_FALSE(page_has_notes());
    request.with_notes = true;
    CHECK(page_has_notes());
}
