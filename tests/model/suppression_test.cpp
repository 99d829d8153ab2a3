#include "model/suppression.hpp"

#include <algorithm>

#include "model/archives.hpp"
#include "model/derived.hpp"
#include "model/release.hpp"
#include "support/catch.hpp"

// All figures are invented, but for 2.0 % of 256.
using namespace quarterdeck;
using test::date;
using test::period;
using test::suppressed_count;
using test::vintage;

namespace {

const std::string quarter = "2024-25 Q1";

FigureKey key(const std::string& id, const std::string& part = "", const std::string& when = quarter,
              const std::string& area = local_area) {
    return {id, area, part, period(when)};
}

void enter(Archive& archive, const FigureKey& figure, const std::string& value) {
    test::enter(archive, test::figure(figure, {vintage(value)}));
}

void decide(Archive& archive, const FigureKey& figure) {
    archive.figures.at(figure).vintages.back().publish = PublishDecision{"Director", "already published", {}};
}

/// What readers see of some figures: values, and "c" for what is hidden.
std::string shown(const Release& release, const std::vector<FigureKey>& figures) {
    std::string text;
    for (const FigureKey& figure : figures) {
        const ReleasedFigure released = release.figure(figure);
        const std::string symbol = released.symbol ? shorthand_letter(*released.symbol) : "missing";
        text +=
            (text.empty() ? "" : " ") + (released.state == FigureState::known ? released.value.to_string() : symbol);
    }
    return text;
}

/// Ages of looked after children and their total, for one quarter.
struct AgeBands {
    AgeBands() {
        Measure ages = suppressed_count("ages");
        ages.parts = {"under 5", "5 to 9", "10 to 15", "16 to 17"};
        ages.total = "looked-after";
        archive.measures = {test::measure("looked-after", Unit::count, 0), ages};
    }

    void enter(const std::vector<std::string>& values, const std::string& when = quarter) {
        for (std::size_t band = 0; band < 4; ++band)
            ::enter(archive, key("ages", archive.measures[1].parts[band], when), values[band]);
        ::enter(archive, key("looked-after", "", when), values[4]);
    }

    std::vector<FigureKey> keys(const std::string& when = quarter) const {
        std::vector<FigureKey> keys;
        for (const PartId& part : archive.measures[1].parts) keys.push_back(key("ages", part, when));
        keys.push_back(key("looked-after", "", when));
        return keys;
    }

    std::string shown(std::optional<Date> as_of = std::nullopt) const {
        return ::shown(Release(archive, as_of), keys());
    }

    Archive archive;
};

}  // namespace

TEST_CASE("a small count is hidden where its measure asks, and nowhere else") {
    Archive archive;
    archive.measures = {suppressed_count("missing"), test::measure("visits", Unit::count, 0)};
    const std::vector<std::pair<std::string, std::string>> cases = {{"0", "0"}, {"1", "c"}, {"5", "c"}, {"6", "6"}};
    for (const auto& [entered, read] : cases) {
        enter(archive, key("missing"), entered);
        enter(archive, key("visits"), entered);
        CHECK(shown(Release(archive, std::nullopt), {key("missing"), key("visits")}) == read + " " + entered);
    }
}

TEST_CASE("nothing of a hidden figure is left in a release") {
    Archive archive;
    archive.measures = {suppressed_count("missing")};
    Figure figure = test::figure(key("missing"), {vintage("4")});
    figure.vintages[0].note = "four of one family";
    figure.vintages[0].mark = Shorthand::provisional;
    test::enter(archive, figure);
    const ReleasedFigure released = Release(archive, std::nullopt).figure(figure.key);
    CHECK(released.state == FigureState::symbol);
    CHECK(released.symbol == Shorthand::confidential);
    CHECK(released.value == Decimal());
    CHECK(released.marks.empty());
    CHECK(released.note.empty());
}

TEST_CASE("of parts and their total the next smallest is hidden with a single hidden one") {
    struct Case {
        std::vector<std::string> entered;
        std::string read;
    };
    const std::vector<Case> cases = {
        {{"4", "30", "60", "20", "114"}, "c 30 60 c 114"},  // the next smallest
        {{"4", "3", "60", "20", "87"}, "c c 60 20 87"},     // two hidden ones keep each other
        {{"4", "0", "0", "0", "4"}, "c 0 0 0 c"},           // noughts hide nothing, so the total goes
        {{"0", "0", "30", "5", "35"}, "0 0 c c 35"},        // a nought stays a nought
        {{"1", "1", "60", "20", "82"}, "c c 60 c 82"},      // two that make 2 are 1 and 1
        {{"10", "30", "60", "20", "120"}, "10 30 60 20 120"},
        {{"x", "30", "60", "20", "114"}, "x 30 60 c 114"},  // what is not available, but follows, is 4
        {{"x", "x", "60", "20", "114"}, "x x 60 20 114"},
        {{"c", "30", "60", "20", "150"}, "c 30 60 c 150"},  // an officer's own [c] is kept as well
    };
    for (const Case& expected : cases) {
        AgeBands bands;
        bands.enter(expected.entered);
        CHECK(bands.shown() == expected.read);
    }
}

TEST_CASE("a hidden figure in two sums is kept in both") {
    Archive archive;
    Measure flow = suppressed_count("missing", MeasureKind::flow);
    flow.parts = {"boys", "girls"};
    archive.measures = {flow};
    const std::vector<std::string> quarters = {"2024-25 Q1", "2024-25 Q2", "2024-25 Q3", "2024-25 Q4"};
    const std::vector<std::string> boys = {"3", "11", "12", "13"};
    const std::vector<std::string> girls = {"21", "24", "23", "22"};
    for (std::size_t index = 0; index < quarters.size(); ++index) {
        enter(archive, key("missing", "boys", quarters[index]), boys[index]);
        enter(archive, key("missing", "girls", quarters[index]), girls[index]);
        enter(archive, key("missing", "", quarters[index]),
              std::to_string(std::stoi(boys[index]) + std::stoi(girls[index])));
    }
    enter(archive, key("missing", "boys", "2024-25"), "39");
    enter(archive, key("missing", "girls", "2024-25"), "90");
    enter(archive, key("missing", "", "2024-25"), "129");

    const Release release(archive, std::nullopt);
    const auto row = [&](const std::string& part) {
        std::vector<FigureKey> keys;
        for (const std::string& when : quarters) keys.push_back(key("missing", part, when));
        keys.push_back(key("missing", part, "2024-25"));
        return shown(release, keys);
    };
    CHECK(row("boys") == "c c 12 13 39");
    CHECK(row("girls") == "c c 23 22 90");
    CHECK(row("") == "24 35 35 35 129");
}

TEST_CASE("areas are a sum where the council says that they make another one") {
    Archive archive;
    archive.council.areas = {{"local", "All", "All", ""},
                             {"north", "North", "North", "local"},
                             {"south", "South", "South", "local"},
                             {"england", "England", "England", ""}};
    archive.measures = {suppressed_count("missing")};
    enter(archive, key("missing", "", quarter, "north"), "4");
    enter(archive, key("missing", "", quarter, "south"), "16");
    enter(archive, key("missing"), "20");
    enter(archive, key("missing", "", quarter, "england"), "900");
    const std::vector<FigureKey> keys = {key("missing", "", quarter, "north"), key("missing", "", quarter, "south"),
                                         key("missing"), key("missing", "", quarter, "england")};
    CHECK(shown(Release(archive, std::nullopt), keys) == "c c 20 900");
    archive.council.areas[1].part_of.clear();
    archive.council.areas[2].part_of.clear();
    CHECK(shown(Release(archive, std::nullopt), keys) == "c 16 20 900");
}

TEST_CASE("an interval goes with the figure that is hidden, and stays with one that is shown") {
    for (const auto& [value, lower, upper] : {std::tuple{"4", "2", "7"}, std::tuple{"9", "6", "13"}}) {
        Archive archive;
        archive.measures = {suppressed_count("missing")};
        FigureVintage entered = test::vintage(value);
        entered.interval = ConfidenceInterval{test::decimal(lower), test::decimal(upper)};
        test::enter(archive, test::figure(key("missing"), {entered}));
        const ReleasedFigure released = Release(archive, std::nullopt).figure(key("missing"));
        CHECK(released.interval.has_value() == (released.state == FigureState::known));
        CHECK(released.interval.has_value() == (std::string(value) == "9"));
    }
}

namespace {

/// A percentage of children looked after; its numerator stands in a file where `numerator` is not empty.
std::string share_shown(const std::string& value, const std::string& numerator, const std::string& denominator) {
    Archive archive;
    Measure share = test::measure("share", Unit::percent, 1);
    share.denominator = "looked-after";
    share.suppress = CountRange{1, 5};
    if (!numerator.empty()) share.numerator = "missing";
    archive.measures = {share, test::measure("missing", Unit::count, 0), test::measure("looked-after", Unit::count, 0)};
    enter(archive, key("share"), value);
    if (!numerator.empty()) enter(archive, key("missing"), numerator);
    enter(archive, key("looked-after"), denominator);
    std::vector<FigureKey> keys = {key("share"), key("looked-after")};
    if (!numerator.empty()) keys.insert(keys.begin() + 1, key("missing"));
    return shown(Release(archive, std::nullopt), keys);
}

}  // namespace

TEST_CASE("a percentage is hidden when few are counted, or all but few") {
    CHECK(share_shown("2.0", "", "256") == "c 256");    // five children
    CHECK(share_shown("2.3", "", "256") == "2.3 256");  // six
    CHECK(share_shown("2", "", "256") == "c 256");      // four to six
    CHECK(share_shown("0.0", "", "256") == "0.0 256");  // a true nought
    CHECK(share_shown("98.0", "", "256") == "c 256");   // all but five
    CHECK(share_shown("97.7", "", "256") == "97.7 256");
    CHECK(share_shown("100.0", "", "256") == "100.0 256");
    CHECK(share_shown("2.0", "5", "256") == "c c 256");
    CHECK(share_shown("2.3", "6", "256") == "2.3 6 256");
    CHECK(share_shown("98.0", "251", "256") == "c c 256");  // the numerator gives the rest away
    CHECK(share_shown("2.0", "", "x") == "2.0 x");
}

TEST_CASE("a percentage goes with a numerator that is hidden for another's sake") {
    AgeBands bands;
    Measure share = test::measure("teenagers", Unit::percent, 1);
    share.numerator = "ages";
    share.denominator = "looked-after";
    share.parts = {"16 to 17"};
    bands.archive.measures.push_back(share);
    bands.enter({"4", "30", "60", "20", "114"});
    enter(bands.archive, key("teenagers", "16 to 17"), "17.5");
    CHECK(bands.shown() == "c 30 60 c 114");
    CHECK(shown(Release(bands.archive, std::nullopt), {key("teenagers", "16 to 17")}) == "c");
}

TEST_CASE("the shares of a whole hide each other") {
    Archive archive;
    Measure share = test::measure("share", Unit::percent, 1);
    share.denominator = "looked-after";
    share.suppress = CountRange{1, 5};
    share.parts = {"north", "east", "west"};
    archive.measures = {share, test::measure("looked-after", Unit::count, 0)};
    enter(archive, key("looked-after"), "200");
    enter(archive, key("share", "north"), "2.0");
    enter(archive, key("share", "east"), "38.0");
    enter(archive, key("share", "west"), "60.0");
    const std::vector<FigureKey> keys = {key("share", "north"), key("share", "east"), key("share", "west")};
    CHECK(shown(Release(archive, std::nullopt), keys) == "c c 60.0");
}

TEST_CASE("a rate is hidden when the count behind it is small, by the newest population") {
    Archive archive;
    Measure rate = test::measure("rate", Unit::rate_per_10000, 1);
    rate.population = "children";
    rate.suppress = CountRange{1, 5};
    archive.measures = {rate, test::measure("children", Unit::count, 0)};
    enter(archive, key("children", "", "2022"), "24000");
    enter(archive, key("rate", "", "2024"), "2.1");  // 5.04
    enter(archive, key("rate", "", "2023"), "2.5");  // 6
    enter(archive, key("rate", "", "2021"), "2.1");  // no population yet
    CHECK(shown(Release(archive, std::nullopt),
                {key("rate", "", "2024"), key("rate", "", "2023"), key("rate", "", "2021")}) == "c 2.5 2.1");
}

TEST_CASE("cumulative counts do not tell how few came in a quarter") {
    Archive archive;
    archive.measures = {suppressed_count("missing", MeasureKind::cumulative)};
    const std::vector<FigureKey> keys = {key("missing", "", "2024-25 Q1"), key("missing", "", "2024-25 Q2"),
                                         key("missing", "", "2024-25 Q3"), key("missing", "", "2024-25 Q4"),
                                         key("missing", "", "2024-25")};
    const std::vector<std::string> values = {"10", "13", "30", "40", "40"};
    for (std::size_t index = 0; index < keys.size(); ++index) enter(archive, keys[index], values[index]);
    CHECK(shown(Release(archive, std::nullopt), keys) == "c 13 30 40 40");
    enter(archive, keys[1], "26");
    CHECK(shown(Release(archive, std::nullopt), keys) == "10 c 30 40 40");
    enter(archive, keys[1], "20");
    CHECK(shown(Release(archive, std::nullopt), keys) == "10 20 30 40 40");
    // A new year begins anew: 42 after 40 is not a growth of two.
    enter(archive, key("missing", "", "2025-26 Q1"), "42");
    CHECK(shown(Release(archive, std::nullopt), {key("missing", "", "2025-26 Q1")}) == "42");
}

TEST_CASE("the same snapshot under two periods is hidden under both") {
    Archive archive;
    archive.measures = {suppressed_count("missing")};
    for (const char* when : {"2024-25 Q4", "March 2025", "2025-03-31"}) enter(archive, key("missing", "", when), "3");
    decide(archive, key("missing", "", "March 2025"));
    const Suppression suppression(archive);
    CHECK(shown(Release(archive, std::nullopt, suppression), {key("missing", "", "2024-25 Q4")}) == "c");
    CHECK(suppression.exposures().size() == 2);
}

TEST_CASE("a decision shows a small number, and hides nothing for its sake") {
    AgeBands bands;
    bands.enter({"4", "30", "60", "20", "114"});
    decide(bands.archive, key("ages", "under 5"));
    CHECK(bands.shown() == "4 30 60 20 114");
    CHECK(Suppression(bands.archive).exposures().empty());
}

TEST_CASE("what is to be hidden beside a small number can be spared by a decision, and then another is") {
    AgeBands bands;
    bands.enter({"4", "30", "60", "20", "114"});
    decide(bands.archive, key("ages", "16 to 17"));
    CHECK(bands.shown() == "c c 60 20 114");
}

TEST_CASE("a decision that gives another small number away is an exposure") {
    Archive archive;
    Measure share = test::measure("share", Unit::percent, 1);
    share.numerator = "missing";
    share.denominator = "looked-after";
    archive.measures = {share, suppressed_count("missing"), test::measure("looked-after", Unit::count, 0)};
    enter(archive, key("share"), "2.0");
    enter(archive, key("missing"), "5");
    enter(archive, key("looked-after"), "256");
    CHECK(Suppression(archive).exposures().empty());
    decide(archive, key("share"));
    const Suppression suppression(archive);
    REQUIRE(suppression.exposures().size() == 1);
    CHECK(suppression.exposures()[0].figure == key("missing"));
    CHECK(suppression.exposures()[0].decision == &*archive.figures.at(key("share")).vintages[0].publish);
    CHECK(shown(Release(archive, std::nullopt), {key("share"), key("missing"), key("looked-after")}) == "2.0 c 256");
    // Where the numerator stands in no file, the decision about the percentage is one about the numerator.
    archive.figures.erase(key("missing"));
    CHECK(Suppression(archive).exposures().empty());
}

TEST_CASE("what was published cannot hide anything, so something else does") {
    AgeBands bands;
    bands.enter({"0", "30", "60", "20", "110"});
    bands.archive.publications = {date("2024-07-15"), date("2024-10-15")};
    bands.archive.figures.at(key("ages", "under 5")).vintages.push_back(vintage("4", date("2024-09-01")));
    bands.archive.figures.at(key("looked-after")).vintages.push_back(vintage("114", date("2024-09-01")));
    CHECK(bands.shown(date("2024-07-15")) == "0 30 60 20 110");
    // 30, 60 and 20 are known from July: only the new total is not.
    CHECK(bands.shown(date("2024-10-15")) == "c 30 60 20 c");
    CHECK(bands.shown() == "c 30 60 20 c");
    // Without the document of July nobody has seen them.
    bands.archive.publications = {date("2024-10-15")};
    CHECK(bands.shown(date("2024-10-15")) == "c 30 60 c 114");
    CHECK(bands.shown(date("2024-09-30")) == "c 30 60 c 114");
}

TEST_CASE("what an early document hid is kept in later ones") {
    AgeBands bands;
    bands.enter({"4", "30", "60", "20", "114"});
    bands.archive.publications = {date("2024-07-15"), date("2024-10-15")};
    bands.archive.figures.at(key("ages", "under 5")).vintages.push_back(vintage("8", date("2024-09-01")));
    bands.archive.figures.at(key("looked-after")).vintages.push_back(vintage("118", date("2024-09-01")));
    CHECK(bands.shown(date("2024-07-15")) == "c 30 60 c 114");
    // 8 is not small, but with it everybody could work out the 20, and from that the 4 of July.
    CHECK(bands.shown(date("2024-10-15")) == "c 30 60 c 118");
}

TEST_CASE("a revision is listed only of values that have been shown") {
    AgeBands bands;
    bands.enter({"9", "30", "60", "20", "119"});
    std::vector<FigureVintage>& youngest = bands.archive.figures.at(key("ages", "under 5")).vintages;
    youngest.push_back(vintage("8", date("2024-08-01")));
    youngest.push_back(vintage("3", date("2024-09-01")));
    bands.archive.publications = {date("2024-07-15")};
    const auto revisions = Release(bands.archive, std::nullopt).revisions(key("ages", "under 5"));
    REQUIRE(revisions.size() == 1);
    CHECK(revisions[0].was.value == test::decimal("9"));
    CHECK(revisions[0].is.state == FigureState::symbol);
    CHECK(revisions[0].is.symbol == Shorthand::confidential);
    CHECK(revisions[0].is.value == Decimal());
}

TEST_CASE("values that derive from a hidden figure are hidden") {
    Archive archive;
    archive.measures = {suppressed_count("missing", MeasureKind::flow)};
    test::enter(archive, "missing", {{"2024-25 Q1", "30"}, {"2024-25 Q2", "4"}});
    const Release release(archive, std::nullopt);
    const Change change = change_since_previous(release, key("missing", "", "2024-25 Q2"), period("2024-25 Q2"));
    CHECK(change.state == FigureState::symbol);
    CHECK(change.symbol == Shorthand::confidential);
}

TEST_CASE("releases share the suppression of their archive") {
    AgeBands bands;
    bands.enter({"4", "30", "60", "20", "114"});
    bands.archive.publications = {date("2024-07-15")};
    const Suppression suppression(bands.archive);
    for (const std::optional<Date> as_of : {std::optional<Date>(), std::optional(date("2024-07-15")),
                                            std::optional(date("2024-07-01")), std::optional(date("2024-06-01"))}) {
        const Release shared(bands.archive, as_of, suppression);
        CHECK(shown(shared, bands.keys()) == bands.shown(as_of));
    }
    CHECK(suppression.as_of(date("2024-07-15")) == suppression.as_of(date("2024-07-15")));
}
