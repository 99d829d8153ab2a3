#include "author/next_quarter.hpp"
#include "author/overview.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"
#include "support/golden.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

// All figures are invented.
namespace {

const Period first_quarter = Period::quarter_of(2024, 1);

/// Memory with the files of tests/author/site.
MemoryFileSystem fixture() {
    const DiskFileSystem disk(std::string(QUARTERDECK_SOURCE_FOLDER) + "/tests/author/site");
    MemoryFileSystem project;
    for (const std::string folder : {"content", "templates"}) {
        for (const std::string& path : disk.list(folder)) project.write(path, disk.read(path).value());
    }
    const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER);
    for (const std::string& path : checkout.list("themes/island")) project.write(path, checkout.read(path).value());
    return project;
}

struct Reading {
    Site site;
    std::string complaints;
};

Reading read(const FileSystem& project) {
    Diagnostics diagnostics;
    Reading reading{read_site(project, DiskFileSystem("/usr/share/fonts"), diagnostics), ""};
    reading.complaints = complaints(diagnostics);
    return reading;
}

BegunQuarter begin(const FileSystem& project, const Period& quarter, const Period& from) {
    const Reading reading = read(project);
    REQUIRE(reading.complaints == "");
    Diagnostics diagnostics;
    const auto earlier = read_earlier(project, reading.site, from, diagnostics);
    REQUIRE(earlier.has_value());
    return begin_quarter(quarter, reading.site, earlier);
}

}  // namespace

TEST_CASE("A new quarter's file takes after the last one") {
    MemoryFileSystem project = fixture();
    const BegunQuarter begun = begin(project, first_quarter, Period::quarter_of(2023, 4));
    check_golden("tests/author/expected/2024-25-q1.yaml", begun.text);

    SECTION("and reads without a complaint, with everything still to come") {
        project.write(quarter_path(first_quarter), begun.text);
        const Reading reading = read(project);
        CHECK(reading.complaints == "");
        check_golden("tests/author/expected/overview.txt", overview_text(reading.site, parse_date("2024-05-01")));
    }
    SECTION("and the one after it takes after it in turn, with the last values that are known") {
        project.write(quarter_path(first_quarter), begun.text);
        const BegunQuarter next = begin(project, Period::quarter_of(2024, 2), first_quarter);
        CHECK(next.text.find("2023-24 Q4: 3340") != std::string::npos);
        CHECK(next.figures == begun.figures);
        CHECK(next.texts == begun.texts);
        CHECK(next.text.find("Quarter Two 2024/2025") != std::string::npos);
    }
}

TEST_CASE("Figures of years come along when a newer year is complete") {
    const MemoryFileSystem project = fixture();
    const std::string third = begin(project, Period::quarter_of(2024, 3), Period::quarter_of(2023, 4)).text;
    CHECK(third.find("other-periods:\n  2024:\n    referral-rate:\n") != std::string::npos);
    CHECK(begin(project, first_quarter, Period::quarter_of(2023, 4)).text.find("other-periods") == std::string::npos);
}

TEST_CASE("A council without a quarter begins from its register and its templates") {
    MemoryFileSystem project = fixture();
    project.remove("content/2023-24/q4.yaml");
    project.remove("content/2022-23/q4.yaml");
    const Reading reading = read(project);
    REQUIRE(reading.complaints == "");
    const BegunQuarter begun = begin_quarter(first_quarter, reading.site, std::nullopt);
    check_golden("tests/author/expected/first-quarter.yaml", begun.text);
    project.write(quarter_path(first_quarter), begun.text);
    CHECK(read(project).complaints == "");
}

TEST_CASE("A new quarter takes after the last before it that has figures") {
    const auto followed = [](const FileSystem& project, const Period& quarter) {
        const Reading reading = read(project);
        REQUIRE(reading.complaints == "");
        return quarter_to_follow(reading.site, quarter);
    };
    MemoryFileSystem project = fixture();
    const Period last = Period::quarter_of(2023, 4);
    CHECK(followed(project, Period::quarter_of(2029, 1)) == last);
    // A file with texts alone, written in a long gap, names no measures to go on with.
    project.write("content/2024-25/q3.yaml", "period: 2024-25 Q3\nnarrative:\n  contacts: omit\n");
    CHECK(followed(project, Period::quarter_of(2029, 1)) == last);
    project.write("content/2024-25/q4.yaml", "period: 2024-25 Q4\nfigures:\n  contacts:\n");
    CHECK(followed(project, Period::quarter_of(2029, 1)) == Period::quarter_of(2024, 4));
    CHECK(followed(project, last) == Period::quarter_of(2022, 4));
    CHECK_FALSE(followed(project, Period::quarter_of(2010, 1)));
}

TEST_CASE("Where a quarter's file belongs") {
    CHECK(quarter_path(Period::quarter_of(2024, 1)) == "content/2024-25/q1.yaml");
    CHECK(quarter_path(Period::quarter_of(1999, 4)) == "content/1999-00/q4.yaml");
}
