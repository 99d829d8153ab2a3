#include "model/ratio.hpp"

#include "model/archives.hpp"
#include "model/shown.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::period;

namespace {

/// A percentage and a rate of which no file gives a figure, and the counts that they are worked out from.
Archive counted(const std::string& in_time, const std::string& all) {
    Archive archive;
    archive.measures = {test::measure("timeliness", Unit::percent, 1), test::measure("in-time", Unit::count, 0),
                        test::measure("all", Unit::count, 0), test::measure("rate", Unit::rate_per_10000, 1),
                        test::measure("children", Unit::count, 0)};
    archive.measures[0].numerator = "in-time";
    archive.measures[0].denominator = "all";
    archive.measures[3].numerator = "all";
    archive.measures[3].population = "children";
    if (!in_time.empty()) test::enter(archive, "in-time", {{"2020-21 Q4", in_time}});
    if (!all.empty()) test::enter(archive, "all", {{"2020-21 Q4", all}});
    test::enter(archive, "children", {{"2019", "24500"}, {"2020", "25000"}, {"2021", "26000"}});
    return archive;
}

std::string read(const Archive& archive, const std::string& id) {
    const Release release(archive, std::nullopt);
    return shown_figure(release.figure({id, local_area, {}, period("2020-21 Q4")}), *archive.measure(id), Form::text,
                        "en-GB");
}

}  // namespace

TEST_CASE("a percentage that no file gives is worked out from its numerator and denominator") {
    struct Case {
        std::string in_time, all, share;
    };
    const std::vector<Case> cases = {
        {"26", "34", "76.5%"},  // 76.47
        {"1", "8", "12.5%"},   {"0", "8", "0.0%"}, {"0", "0", "[z]"}, {"c", "34", "[c]"},
        {"26", "c", "[c]"},    {"", "34", "[x]"},  {"26", "", "[x]"}, {"x", "c", "[c]"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.in_time, expected.all);
        CHECK(read(counted(expected.in_time, expected.all), "timeliness") == expected.share);
    }
}

TEST_CASE("a percentage that a file gives is not worked out again") {
    Archive archive = counted("26", "34");
    test::enter(archive, "timeliness", {{"2020-21 Q4", "75.0"}});
    CHECK(read(archive, "timeliness") == "75.0%");
    test::enter(archive, "timeliness", {{"2020-21 Q4", "x"}});
    CHECK(read(archive, "timeliness") == "[x]");
}

TEST_CASE("a rate is worked out from its count and the newest population up to its period") {
    CHECK(read(counted("26", "227"), "rate") == "90.8");  // 227 of the 25,000 of 2020
    CHECK(read(counted("26", "c"), "rate") == "[c]");
    Archive archive = counted("26", "227");
    for (const char* year : {"2019", "2020"}) archive.figures.erase({"children", local_area, {}, period(year)});
    CHECK(read(archive, "rate") == "[x]");  // the population of a later year does not count
}

TEST_CASE("marks are passed on, and the newest figure may be one that is worked out") {
    Archive archive = counted("26", "34");
    test::enter(archive, test::figure({"all", local_area, {}, period("2020-21 Q4")},
                                      {test::vintage("33"), test::vintage("34", test::date("2021-06-01"))}));
    CHECK(read(archive, "timeliness") == "76.5% [r]");
    test::enter(archive, "timeliness", {{"2020-21 Q2", "70.0"}});
    const Release release(archive, std::nullopt);
    const FigureKey key{"timeliness", local_area, {}, period("2021-22 Q1")};
    CHECK(release.latest_period(key) == period("2020-21 Q4"));
}

TEST_CASE("percentages that name each other are not worked out in circles") {
    Archive archive = counted("26", "34");
    archive.measures[1].unit = Unit::percent;
    archive.measures[1].numerator = "timeliness";
    archive.measures[1].denominator = "all";
    archive.figures.erase({"in-time", local_area, {}, period("2020-21 Q4")});
    CHECK(read(archive, "timeliness") == "[x]");
    const Release release(archive, std::nullopt);
    CHECK_FALSE(release.latest_period({"timeliness", local_area, {}, period("2020-21 Q4")}));
}

TEST_CASE("a percentage or rate begins anew where a count that it is worked out from does") {
    const auto begins_anew = [](const Archive& archive, const std::string& id) {
        const Release release(archive, std::nullopt);
        return release.figure({id, local_area, {}, period("2020-21 Q4")}).begins_anew;
    };
    Archive archive = counted("26", "34");
    CHECK_FALSE(begins_anew(archive, "timeliness"));
    FigureVintage broken = test::vintage("20");
    broken.mark = Shorthand::break_in_series;
    test::enter(archive, test::figure({"in-time", local_area, {}, period("2020-21 Q1")}, {broken}));
    CHECK(begins_anew(archive, "timeliness") == period("2020-21 Q1"));
    test::enter(archive, test::figure({"all", local_area, {}, period("2020-21 Q2")}, {broken}));
    CHECK(begins_anew(archive, "timeliness") == period("2020-21 Q2"));
    test::enter(archive, test::figure({"children", local_area, {}, period("2020")}, {broken}));
    CHECK(begins_anew(archive, "rate") == period("2020"));
    test::enter(archive, "timeliness", {{"2020-21 Q4", "75.0"}});
    CHECK(begins_anew(archive, "timeliness") == period("2020-21 Q2"));  // Also where a file gives it.
}
