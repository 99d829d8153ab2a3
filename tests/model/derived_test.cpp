#include "model/derived.hpp"

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::decimal;
using test::period;

namespace {

FigureKey local_key(const std::string& id, const std::string& when) { return {id, local_area, {}, period(when)}; }

/// Two figures of a measure, a quarter apart, and what a sentence says of the change.
std::string words_between(const std::string& earlier, const std::string& later, const Measure& measure,
                          const std::string& language) {
    Archive archive;
    archive.measures = {measure};
    if (!earlier.empty()) test::enter(archive, measure.id, {{"2020-21 Q3", earlier}});
    if (!later.empty()) test::enter(archive, measure.id, {{"2020-21 Q4", later}});
    const Release release(archive, std::nullopt);
    const Period about = period("2020-21 Q4");
    return change_in_words(change_since_previous(release, local_key(measure.id, "2020-21 Q4"), about), measure,
                           language);
}

}  // namespace

TEST_CASE("a measure's bare name means its newest complete period") {
    Measure measure = test::measure("audits", Unit::count, 0);
    CHECK(figure_period(measure, period("2020-21 Q4")).id() == "2020-21 Q4");
    CHECK(figure_period(measure, period("2020-21 Q3 to 2020-21 Q4")).id() == "2020-21 Q4");
    measure.every = PeriodKind::financial_year;
    CHECK(figure_period(measure, period("2022-23 Q2")).id() == "2021-22");
    measure.every = PeriodKind::calendar_year;
    CHECK(figure_period(measure, period("2020-21 Q4")).id() == "2020");
}

TEST_CASE("previous is one step back, and before the whole span that a document is about") {
    struct Case {
        std::string figure, about, previous;
    };
    const std::vector<Case> cases = {
        {"2020-21 Q4", "2020-21 Q4", "2020-21 Q3"},
        {"2020-21 Q1", "2020-21 Q1", "2019-20 Q4"},
        {"2020-21 Q4", "2020-21 Q3 to 2020-21 Q4", "2020-21 Q2"},
        {"2020-21 Q3", "2020-21 Q3 to 2020-21 Q4", "2020-21 Q2"},
        {"2019-20 Q1", "2020-21 Q3 to 2020-21 Q4", "2018-19 Q4"},
        {"2020-21", "2020-21 Q3 to 2020-21 Q4", "2019-20"},
        {"2019", "2019", "2018"},
        {"March 2021", "2020-21 Q4", "February 2021"},
        {"March 2021", "2020-21 Q3 to 2020-21 Q4", "September 2020"},
        {"2020-21 Q3 to 2020-21 Q4", "2020-21 Q3 to 2020-21 Q4", "2020-21 Q1 to 2020-21 Q2"},
        {"2017-18 to 2019-20", "2020-21 Q4", "2014-15 to 2016-17"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.figure, expected.about);
        CHECK(previous_period(period(expected.figure), period(expected.about)).id() == expected.previous);
    }
}

TEST_CASE("earlier figures are looked up in the same area and part, and are missing where no file gives them") {
    Archive archive;
    const FigureKey part = {"age-of-looked-after", local_area, "under 1", period("2020-21 Q4")};
    for (const std::string when : {"2019-20 Q4", "2020-21 Q2"}) {
        FigureKey earlier = part;
        earlier.period = period(when);
        test::enter(archive, test::figure(earlier, {test::vintage(when == "2019-20 Q4" ? "9" : "12")}));
    }
    const Release release(archive, std::nullopt);
    CHECK(previous_figure(release, part, period("2020-21 Q3 to 2020-21 Q4")).value == decimal("12"));
    CHECK(year_before_figure(release, part).value == decimal("9"));

    const ReleasedFigure missing = previous_figure(release, part, period("2020-21 Q4"));
    CHECK(missing.state == FigureState::missing);
    CHECK(missing.key.period == period("2020-21 Q3"));
}

TEST_CASE("the latest figure names its own period") {
    Archive archive;
    test::enter(archive, "child-poverty", {{"2018", "20.1"}, {"2019", "20.4"}, {"2021", "22.0"}});
    const Release release(archive, std::nullopt);
    const ReleasedFigure latest = latest_figure(release, local_key("child-poverty", "2020-21 Q4"));
    CHECK(latest.value == decimal("20.4"));
    CHECK(latest.key.period == period("2019"));

    const ReleasedFigure none = latest_figure(release, local_key("child-poverty", "2017-18 Q4"));
    CHECK(none.state == FigureState::missing);
    CHECK(none.key.period == period("2017-18 Q4"));
}

TEST_CASE("change is said in words") {
    struct Case {
        std::string earlier, later;
        Unit unit;
        int decimals;
        std::string english, welsh;
    };
    const std::vector<Case> cases = {
        {"36.0", "38.3", Unit::percent, 1, "rose by 2.3 percentage points", "bu cynnydd o 2.3 pwynt canran"},
        {"36", "38.3", Unit::percent, 1, "rose by 2.3 percentage points", "bu cynnydd o 2.3 pwynt canran"},
        {"13", "12", Unit::percent, 1, "fell by 1 percentage point", "bu gostyngiad o 1 pwynt canran"},
        {"14", "12", Unit::percent, 1, "fell by 2 percentage points", "bu gostyngiad o 2 bwynt canran"},
        {"237", "225", Unit::count, 0, "fell by 12", "bu gostyngiad o 12"},
        {"1097.3", "2150.0", Unit::rate_per_10000, 1, "rose by 1,052.7", "bu cynnydd o 1,052.7"},
        {"-374", "-56", Unit::pounds_thousand, 0, "rose by £318,000", "bu cynnydd o £318,000"},
        {"12", "12", Unit::count, 0, "did not change", "ni fu newid"},
        {"12.0", "12", Unit::percent, 1, "did not change", "ni fu newid"},
        // As shown, 38% and 38%, then 36% and 38%: the change is of what readers see.
        {"37.6", "38.4", Unit::percent, 0, "did not change", "ni fu newid"},
        {"35.8", "38.3", Unit::percent, 0, "rose by 2 percentage points", "bu cynnydd o 2 bwynt canran"},
        // What is not known hides the change.
        {"", "38.3", Unit::percent, 1, "[x]", "[x]"},
        {"36.0", "", Unit::percent, 1, "[x]", "[x]"},
        {"", "", Unit::percent, 1, "[x]", "[x]"},
        {"c", "38.3", Unit::percent, 1, "[c]", "[c]"},
        {"36.0", "c", Unit::percent, 1, "[c]", "[c]"},
        {"x", "c", Unit::percent, 1, "[c]", "[c]"},
        {"c", "", Unit::percent, 1, "[x]", "[x]"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.earlier, expected.later, expected.decimals);
        const Measure measure = test::measure("measured", expected.unit, expected.decimals);
        CHECK(words_between(expected.earlier, expected.later, measure, "en-GB") == expected.english);
        CHECK(words_between(expected.earlier, expected.later, measure, "cy") == expected.welsh);
    }
}

TEST_CASE("a change carries its sign, and is counted from the previous period or from a year before") {
    Archive archive;
    archive.measures = {test::measure("looked-after", Unit::count, 0)};
    const Measure& measure = archive.measures[0];
    test::enter(archive, "looked-after", {{"2019-20 Q4", "240"}, {"2020-21 Q2", "268"}, {"2020-21 Q4", "256"}});
    const Release release(archive, std::nullopt);
    const FigureKey now = local_key("looked-after", "2020-21 Q4");
    const Period about = period("2020-21 Q3 to 2020-21 Q4");

    const Change on_previous = change_since_previous(release, now, about);
    CHECK(on_previous.state == FigureState::known);
    CHECK(on_previous.difference == decimal("-12"));
    CHECK(shown_change(on_previous, measure, "en-GB") == "−12");
    CHECK(shown_change(change_since_year_before(release, now), measure, "en-GB") == "+16");

    const Change unknown = change_since_previous(release, now, now.period);
    CHECK(unknown.state == FigureState::missing);
    CHECK(unknown.difference == Decimal());
    CHECK(shown_change(unknown, measure, "en-GB") == "[x]");
}

TEST_CASE("a change of what the register does not know is missing") {
    Archive archive;
    test::enter(archive, "unregistered", {{"2020-21 Q3", "1"}, {"2020-21 Q4", "2"}});
    const Release release(archive, std::nullopt);
    const FigureKey now = local_key("unregistered", "2020-21 Q4");
    CHECK(change_since_previous(release, now, now.period).state == FigureState::missing);
}

TEST_CASE("the target of a period is the next that is due, else an undated one, else the last") {
    const auto target = [](const std::string& value, const std::string& by) {
        Target made;
        made.value = decimal(value);
        made.by = Period::parse(by);
        return made;
    };
    Measure measure = test::measure("looked-after-rate", Unit::rate_per_10000, 1);
    CHECK_FALSE(target_for(measure, period("2017-18 Q4")));

    measure.targets = {target("70", "2027"), target("80", "2020")};
    CHECK(target_for(measure, period("2017-18 Q4"))->value == decimal("80"));
    CHECK(target_for(measure, period("2020-21 Q3"))->value == decimal("80"));
    CHECK(target_for(measure, period("2020-21 Q4"))->value == decimal("70"));
    CHECK(target_for(measure, period("2030-31 Q1"))->value == decimal("70"));

    measure.targets.push_back(target("75", ""));
    CHECK(target_for(measure, period("2017-18 Q4"))->value == decimal("80"));
    CHECK(target_for(measure, period("2030-31 Q1"))->value == decimal("75"));
}

TEST_CASE("a baseline is the figure of its period, in its own area") {
    Archive archive;
    archive.measures = {test::measure("repeat-plans", Unit::percent, 1)};
    Measure& measure = archive.measures[0];
    const Release release(archive, std::nullopt);
    CHECK(baseline_figure(release, measure, local_area).state == FigureState::missing);

    measure.baseline = Baseline{period("2016-17"), std::nullopt, "", {}};
    CHECK(baseline_figure(release, measure, local_area).state == FigureState::missing);
    test::enter(archive, "repeat-plans", {{"2016-17", "14.8"}});
    CHECK(baseline_figure(release, measure, local_area).value == decimal("14.8"));
    CHECK(baseline_figure(release, measure, local_area).key.period == period("2016-17"));
    CHECK(baseline_figure(release, measure, "england").state == FigureState::missing);
}
