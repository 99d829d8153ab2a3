#include "model/release.hpp"

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::date;
using test::decimal;
using test::period;
using test::vintage;

namespace {

FigureKey looked_after(const std::string& when) { return {"looked-after", local_area, {}, period(when)}; }

}  // namespace

TEST_CASE("a figure is known from the day its period ended") {
    Archive archive;
    test::enter(archive, "looked-after", {{"2020-21 Q2", "256"}});
    CHECK(Release(archive, date("2020-09-29")).figure(looked_after("2020-21 Q2")).state == FigureState::missing);
    const auto known = Release(archive, date("2020-09-30")).figure(looked_after("2020-21 Q2"));
    CHECK(known.state == FigureState::known);
    CHECK(known.value == decimal("256"));
    CHECK(known.marks.empty());
    CHECK(Release(archive, std::nullopt).figure(looked_after("2020-21 Q2")).state == FigureState::known);
    CHECK(Release(archive, std::nullopt).figure(looked_after("2020-21 Q1")).state == FigureState::missing);
}

TEST_CASE("a figure counted after its period ended is not known before it was counted") {
    Archive archive;
    Figure figure = test::figure(looked_after("2017-18 Q4"), {vintage("225")});
    figure.vintages[0].as_at = date("2018-04-19");
    test::enter(archive, figure);
    CHECK(Release(archive, date("2018-04-18")).figure(figure.key).state == FigureState::missing);
    const auto released = Release(archive, date("2018-04-19")).figure(figure.key);
    CHECK(released.state == FigureState::known);
    CHECK(released.as_at == date("2018-04-19"));
}

TEST_CASE("an old paper shows the value of its day, a later one the revision marked as such") {
    Archive archive;
    test::enter(archive, test::figure(looked_after("2019-20 Q1"), {vintage("118"), vintage("117", date("2019-08-01")),
                                                                   vintage("116", date("2019-11-01"))}));
    struct Case {
        std::string as_of, value;
        std::vector<Shorthand> marks;
    };
    const std::vector<Case> cases = {{"2019-06-30", "118", {}},
                                     {"2019-07-31", "118", {}},
                                     {"2019-08-01", "117", {Shorthand::revised}},
                                     {"2019-12-31", "116", {Shorthand::revised}}};
    for (const Case& expected : cases) {
        CAPTURE(expected.as_of);
        const auto released = Release(archive, date(expected.as_of)).figure(looked_after("2019-20 Q1"));
        CHECK(released.value == decimal(expected.value));
        CHECK(released.marks == expected.marks);
    }
}

TEST_CASE("the officer's mark comes first, and [r] is never said twice") {
    Archive archive;
    Figure figure = test::figure(looked_after("2019-20 Q1"), {vintage("118"), vintage("117", date("2019-08-01"))});
    figure.vintages[1].mark = Shorthand::provisional;
    test::enter(archive, figure);
    const Release release(archive, std::nullopt);
    CHECK(release.figure(figure.key).marks == std::vector{Shorthand::provisional, Shorthand::revised});
    archive.figures[figure.key].vintages[1].mark = Shorthand::revised;
    CHECK(release.figure(figure.key).marks == std::vector{Shorthand::revised});
}

TEST_CASE("what is said of a revised value says nothing about the value before") {
    Archive archive;
    Figure figure = test::figure(looked_after("2019-20 Q1"), {vintage("118"), vintage("117", date("2019-08-01"))});
    figure.vintages[0].mark = Shorthand::provisional;
    figure.vintages[0].note = "Two teams only";
    figure.vintages[1].as_at = date("2019-07-31");
    test::enter(archive, figure);

    const auto first = Release(archive, date("2019-07-10")).figure(figure.key);
    REQUIRE(first.state == FigureState::known);
    CHECK(first.value == decimal("118"));
    CHECK(first.marks == std::vector{Shorthand::provisional});
    CHECK(first.note == "Two teams only");
    CHECK_FALSE(first.as_at);

    const auto second = Release(archive, date("2019-08-01")).figure(figure.key);
    CHECK(second.value == decimal("117"));
    CHECK(second.marks == std::vector{Shorthand::revised});
    CHECK(second.note.empty());
    CHECK(second.as_at == date("2019-07-31"));
}

TEST_CASE("a provisional value that is confirmed is not revised") {
    Archive archive;
    Figure figure = test::figure(looked_after("2019-20 Q1"), {vintage("118"), vintage("118", date("2019-08-01"))});
    figure.vintages[0].mark = Shorthand::provisional;
    test::enter(archive, figure);
    const Release release(archive, std::nullopt);
    CHECK(release.figure(figure.key).marks.empty());
    CHECK(release.revisions(figure.key).empty());
    archive.figures[figure.key].vintages.push_back(vintage("117", date("2019-09-01")));
    archive.figures[figure.key].vintages.push_back(vintage("118", date("2019-10-01")));
    CHECK(release.figure(figure.key).marks == std::vector{Shorthand::revised});
    CHECK(release.revisions(figure.key).size() == 2);
}

TEST_CASE("a figure that is not known yet says from when it counts") {
    Archive archive;
    test::enter(archive, test::figure(looked_after("2019-20 Q1"), {vintage("118", date("2019-08-15"))}));
    const Release early(archive, date("2019-08-14"));
    CHECK(early.figure(looked_after("2019-20 Q1")).becomes_known == date("2019-08-15"));
    CHECK_FALSE(early.figure(looked_after("2019-20 Q2")).becomes_known);
    CHECK_FALSE(Release(archive, date("2019-08-15")).figure(looked_after("2019-20 Q1")).becomes_known);
}

TEST_CASE("the revisions of a figure are those known on the day, each with both values, its day and its reason") {
    Archive archive;
    Figure figure = test::figure(looked_after("2019-20 Q1"),
                                 {vintage("x"), vintage("118", date("2019-08-01")), vintage("117", date("2019-09-01")),
                                  vintage("c", date("2019-10-01")), vintage("116", date("2019-11-01"))});
    figure.vintages[2].why = "two records entered late";
    test::enter(archive, figure);
    CHECK(Release(archive, date("2019-08-31")).revisions(figure.key).empty());
    CHECK(Release(archive, date("2019-08-31")).revised_figures("looked-after").empty());

    const auto one = Release(archive, date("2019-09-30")).revisions(figure.key);
    REQUIRE(one.size() == 1);
    CHECK(one[0].was.value == decimal("118"));
    CHECK(one[0].is.value == decimal("117"));
    CHECK(one[0].known == date("2019-09-01"));
    CHECK(one[0].why == "two records entered late");

    const Release all(archive, std::nullopt);
    const auto every = all.revisions(figure.key);
    REQUIRE(every.size() == 3);
    CHECK(every[1].is.symbol == Shorthand::confidential);
    CHECK(every[2].was.symbol == Shorthand::confidential);
    CHECK(every[2].is.value == decimal("116"));
    CHECK(all.revised_figures("looked-after") == std::vector{figure.key});
    CHECK(all.revised_figures("looked").empty());
}

TEST_CASE("a release remembers the figures that it was asked for") {
    Archive archive;
    test::enter(archive, "looked-after", {{"2020-21 Q1", "250"}, {"2020-21 Q2", "x"}});
    const Release release(archive, std::nullopt);
    CHECK(release.figures_asked_for().empty());
    release.latest_period(looked_after("2020-21 Q2"));
    release.figure(looked_after("2020-21 Q2"));
    release.figure(looked_after("2020-21 Q2"));
    CHECK(release.figures_asked_for() == std::set{looked_after("2020-21 Q2")});
}

TEST_CASE("a symbol stands in for a value, and the first value after it is no revision") {
    Archive archive;
    test::enter(archive, test::figure(looked_after("2019-20 Q1"), {vintage("x"), vintage("118", date("2019-09-01"))}));
    const auto before = Release(archive, date("2019-07-01")).figure(looked_after("2019-20 Q1"));
    CHECK(before.state == FigureState::symbol);
    CHECK(before.symbol == Shorthand::not_available);
    const auto after = Release(archive, date("2019-09-01")).figure(looked_after("2019-20 Q1"));
    CHECK(after.value == decimal("118"));
    CHECK(after.marks.empty());
}

TEST_CASE("a value withdrawn into a symbol is gone") {
    Archive archive;
    test::enter(archive, test::figure(looked_after("2019-20 Q1"), {vintage("4"), vintage("c", date("2019-09-01"))}));
    const auto released = Release(archive, std::nullopt).figure(looked_after("2019-20 Q1"));
    CHECK(released.state == FigureState::symbol);
    CHECK(released.symbol == Shorthand::confidential);
    CHECK(released.value == Decimal());
}

TEST_CASE("a series keeps a place for every period, gaps too") {
    Archive archive;
    archive.measures = {test::measure("looked-after", Unit::count, 0)};
    test::enter(archive, "looked-after", {{"2020-21 Q1", "250"}, {"2020-21 Q3", "c"}, {"2020-21 Q4", "256"}});
    const Release release(archive, std::nullopt);
    const auto periods = release.last_periods(archive.measures[0], period("2020-21 Q3 to 2020-21 Q4"), 5);
    REQUIRE(periods.size() == 5);
    CHECK(periods.front().id() == "2019-20 Q4");
    CHECK(periods.back().id() == "2020-21 Q4");
    const Series series = release.series("looked-after", local_area, {}, periods);
    const std::vector<FigureState> states = {FigureState::missing, FigureState::known, FigureState::missing,
                                             FigureState::symbol, FigureState::known};
    REQUIRE(series.size() == states.size());
    for (std::size_t i = 0; i < states.size(); ++i) {
        CAPTURE(i);
        CHECK(series[i].state == states[i]);
        CHECK(series[i].key.period == periods[i]);
    }
}

TEST_CASE("the last periods of a yearly measure are complete years") {
    Archive archive;
    Measure yearly = test::measure("child-poverty", Unit::percent, 1);
    yearly.every = PeriodKind::financial_year;
    const auto periods = Release(archive, std::nullopt).last_periods(yearly, period("2022-23 Q2"), 2);
    REQUIRE(periods.size() == 2);
    CHECK(periods[0].id() == "2020-21");
    CHECK(periods[1].id() == "2021-22");
}

TEST_CASE("the latest period is the newest with a value, of whatever kind, in that area and part") {
    Archive archive;
    Measure measure = test::measure("child-poverty", Unit::percent, 1);
    measure.parts = {"under 5", "5 to 15"};
    test::enter(archive, "child-poverty",
                {{"2018", "20.1"}, {"2019", "20.4"}, {"2020", "x"}, {"2021-22", "21.0"}, {"2020-21 Q4", "c"}});
    test::enter(archive, test::figure({"child-poverty", "england", {}, period("2018")}, {vintage("18.0")}));
    test::enter(archive, test::figure({"child-poverty", local_area, "under 5", period("2020-21")}, {vintage("9.9")}));
    const Release release(archive, date("2021-06-01"));
    const Period about = period("2020-21 Q3 to 2020-21 Q4");

    CHECK(release.latest_period({"child-poverty", local_area, {}, about}) == period("2019"));
    CHECK(release.latest_period({"child-poverty", local_area, "under 5", about}) == period("2020-21"));
    CHECK(release.latest_period(measure, local_area, about) == period("2020-21"));
    CHECK(release.latest_period(measure, "england", about) == period("2018"));
    CHECK_FALSE(release.latest_period(measure, "south-east", about));
    CHECK_FALSE(release.latest_period(measure, local_area, period("2017-18")));
}

TEST_CASE("the latest period may end on the very day, whichever kind it is") {
    Archive archive;
    test::enter(archive, "looked-after", {{"2020-21 Q4", "256"}});
    const Release release(archive, std::nullopt);
    for (const std::string about : {"2020-21 Q3 to 2020-21 Q4", "2020-21", "2020-21 Q4", "March 2021", "2021-03-31"}) {
        CAPTURE(about);
        CHECK(release.latest_period(looked_after(about)) == period("2020-21 Q4"));
    }
    CHECK_FALSE(release.latest_period(looked_after("2021-03-30")));
}

TEST_CASE("a finance statement is looked up by period and id, once its period has ended") {
    Archive archive;
    archive.finance[period("2020-21 Q4")]["outturn"].title = "Outturn";
    const Release release(archive, date("2021-03-31"));
    REQUIRE(release.finance(period("2020-21 Q4"), "outturn"));
    CHECK(release.finance(period("2020-21 Q4"), "outturn")->title == "Outturn");
    CHECK_FALSE(release.finance(period("2020-21 Q4"), "forecast"));
    CHECK_FALSE(release.finance(period("2020-21 Q3"), "outturn"));
    CHECK_FALSE(Release(archive, date("2021-03-30")).finance(period("2020-21 Q4"), "outturn"));
}

TEST_CASE("the register keeps its order and answers by id") {
    Archive archive;
    archive.measures = {test::measure("referrals", Unit::count, 0), test::measure("contacts", Unit::count, 0)};
    archive.groups.push_back({"kpis", {}, {}});
    archive.council.areas = {{"local", "Isle of Wight", "Isle of Wight"}, {"england", "England", "England"}};
    const Release release(archive, std::nullopt);
    CHECK(release.measure_ids() == std::vector<std::string>{"referrals", "contacts"});
    REQUIRE(release.measure("contacts"));
    CHECK(release.measure("contacts")->id == "contacts");
    CHECK_FALSE(release.measure("plans"));
    CHECK(release.group("kpis"));
    CHECK_FALSE(release.group("others"));
    REQUIRE(release.council().area("england"));
    CHECK(release.council().area("england")->title == "England");
    CHECK_FALSE(release.council().area("wales"));
}
