#include "author/next_quarter.hpp"
#include "build/pipeline.hpp"
#include "document/reading_text.hpp"
#include "manual/manual.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"
#include "support/golden.hpp"

// README's guide “Your council in an hour”: what a reader who types it off gets.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// The files of the guide: fenced blocks whose first line names a path, with the project's themes beside them.
MemoryFileSystem guide_project() {
    MemoryFileSystem project;
    for (const ManualExample& example : examples_of("README.md")) {
        const std::size_t space = example.subject.find(' ');
        if (space != std::string::npos) project.write(example.subject.substr(space + 1), example.text);
    }
    const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER);
    for (const std::string& path : checkout.list("themes")) project.write(path, checkout.read(path).value());
    return project;
}

const DiskFileSystem& system_fonts() {
    static const DiskFileSystem fonts("/usr/share/fonts");
    return fonts;
}

BuildResult build(const FileSystem& project) {
    return build_documents(project, system_fonts(), {}, [](int, int, const std::string&) {});
}

/// Adds the file of the quarter after the guide's, as `quarterdeck new` begins it.
void begin_next_quarter(MemoryFileSystem& project) {
    Diagnostics diagnostics;
    const Site site = read_site(project, system_fonts(), diagnostics);
    const auto earlier = read_earlier(project, site, Period::quarter_of(2024, 2), diagnostics);
    REQUIRE(earlier);
    const Period next = Period::quarter_of(2024, 3);
    project.write(quarter_path(next), begin_quarter(next, site, earlier).text);
}

}  // namespace

TEST_CASE("The guide's files make a deck and a paper, without a complaint") {
    const BuildResult result = build(guide_project());
    CHECK(complaints(result.diagnostics) == "");
    REQUIRE(result.documents.size() == 2);
    for (const BuiltDocument& built : result.documents) {
        CHECK(built.document.metadata.status == Status::final_);
        CHECK(reading_text(built.document).find("3,340") != std::string::npos);
    }
    for (const char* name : {"performance-deck", "performance-report"}) {
        for (const char* extension : {".html", ".pdf"})
            CHECK(result.files.count("2024-25/q2/" + std::string(name) + extension) == 1);
    }
}

TEST_CASE("The guide's next quarter begins as drafts that name what is still to come") {
    MemoryFileSystem project = guide_project();
    begin_next_quarter(project);
    const BuildResult result = build(project);
    CHECK(complaints(result.diagnostics) == "");
    REQUIRE(result.documents.size() == 4);
    const DocumentMetadata& deck = result.documents[2].document.metadata;
    CHECK(deck.path == "2024-25/q3/performance-deck");
    CHECK(deck.status == Status::draft);
    CHECK(deck.to_come == std::vector<std::string>{"contacts", "in-timescale", "narrative.demand", "narrative.staffing", "narrative.timeliness"});
}
