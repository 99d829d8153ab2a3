#include "model/judgement.hpp"

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::decimal;
using test::period;

namespace {

ReleasedFigure known(const std::string& value, const std::string& when = "2020-21 Q4") {
    ReleasedFigure figure;
    figure.key = {"measured", local_area, {}, period(when)};
    figure.state = FigureState::known;
    figure.value = decimal(value);
    return figure;
}

Target target(TargetOperator comparison, const std::string& value, const std::string& upper = "",
              const std::string& by = "") {
    Target made;
    made.comparison = comparison;
    made.value = decimal(value);
    made.upper = Decimal::parse(upper);
    made.by = Period::parse(by);
    return made;
}

Measure measure(Unit unit, int decimals, Polarity better, std::vector<Target> targets) {
    Measure made = test::measure("measured", unit, decimals);
    made.better = better;
    made.targets = std::move(targets);
    return made;
}

std::string rag(const ReleasedFigure& figure, const Measure& measure) {
    const auto judged = rag_of(figure, measure);
    return judged ? rag_word(*judged, "en-GB") : "";
}

/// Empty where there is no direction.
std::string travel(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure,
                   const std::string& language = "en-GB") {
    const auto direction = direction_of_travel(earlier, later, measure);
    return direction ? travel_word(*direction, language) : "";
}

}  // namespace

TEST_CASE("red, amber or green by the target's operator and the tolerance") {
    struct Case {
        TargetOperator comparison;
        std::string target, upper, tolerance;
        ToleranceUnit unit;
        std::string value, rag;
    };
    using enum TargetOperator;
    using enum ToleranceUnit;
    const std::vector<Case> cases = {
        // At least 90 %, five points of tolerance.
        {at_least, "90", "", "5", points, "96.0", "Green"},
        {at_least, "90", "", "5", points, "90.0", "Green"},
        {at_least, "90", "", "5", points, "89.9", "Amber"},
        {at_least, "90", "", "5", points, "85.0", "Amber"},
        {at_least, "90", "", "5", points, "84.9", "Red"},
        // Five per cent of 90 are four and a half.
        {at_least, "90", "", "5", percent, "85.5", "Amber"},
        {at_least, "90", "", "5", percent, "85.4", "Red"},
        // Without tolerance there is no amber.
        {at_least, "90", "", "", points, "89.9", "Red"},
        {at_least, "90", "", "", points, "90.0", "Green"},
        // "Under" and "over" are not met at the limit itself.
        {under, "20", "", "", points, "19.9", "Green"},
        {under, "20", "", "", points, "20.0", "Red"},
        {under, "20", "", "1", points, "20.0", "Amber"},
        {under, "20", "", "1", points, "21.0", "Amber"},
        {under, "20", "", "1", points, "30.1", "Red"},
        {over, "20", "", "1", points, "20.1", "Green"},
        {over, "20", "", "1", points, "20.0", "Amber"},
        {over, "20", "", "1", points, "18.9", "Red"},
        {at_most, "12", "", "10", percent, "12.0", "Green"},
        {at_most, "12", "", "10", percent, "13.2", "Amber"},
        {at_most, "12", "", "10", percent, "13.3", "Red"},
        // Between: the tolerance counts from the nearer end, and is a share of that end's value.
        {between, "70", "80", "5", percent, "75.0", "Green"},
        {between, "70", "80", "5", percent, "70.0", "Green"},
        {between, "70", "80", "5", percent, "80.0", "Green"},
        {between, "70", "80", "5", percent, "66.5", "Amber"},
        {between, "70", "80", "5", percent, "66.4", "Red"},
        {between, "70", "80", "5", percent, "84.0", "Amber"},
        {between, "70", "80", "5", percent, "84.1", "Red"},
        {between, "70", "80", "", points, "69.9", "Red"},
    };
    for (const Case& expected : cases) {
        CAPTURE(static_cast<int>(expected.comparison), expected.target, expected.tolerance, expected.value);
        Measure judged = measure(Unit::percent, 1, Polarity::higher_is_better,
                                 {target(expected.comparison, expected.target, expected.upper)});
        if (const auto tolerance = Decimal::parse(expected.tolerance)) judged.tolerance = {*tolerance, expected.unit};
        CHECK(rag(known(expected.value), judged) == expected.rag);
    }
}

TEST_CASE("a figure is judged as it is shown") {
    const Measure timely =
        measure(Unit::percent, 0, Polarity::higher_is_better, {target(TargetOperator::at_least, "90")});
    CHECK(rag(known("89.6"), timely) == "Green");  // reads "90%"
    CHECK(rag(known("89.4"), timely) == "Red");
    const Measure none = measure(Unit::percent, 1, Polarity::lower_is_better, {target(TargetOperator::at_most, "0")});
    CHECK(rag(known("0.04"), none) == "Red");  // reads "[low]", which is not nil
    CHECK(rag(known("0.0"), none) == "Green");
}

TEST_CASE("the target that counts is that of the figure's period") {
    const Measure stepped =
        measure(Unit::rate_per_10000, 1, Polarity::lower_is_better,
                {target(TargetOperator::at_most, "80", "", "2020"), target(TargetOperator::at_most, "70", "", "2027")});
    ReleasedFigure figure = known("75.0");
    figure.key.period = period("2019-20 Q1");
    CHECK(rag(figure, stepped) == "Green");
    figure.key.period = period("2020-21 Q4");
    CHECK(rag(figure, stepped) == "Red");
    figure.key.period = period("2030-31 Q1");
    CHECK(rag(figure, stepped) == "Red");
}

TEST_CASE("what is not judged has no colour") {
    const std::vector<Target> targets = {target(TargetOperator::at_least, "90")};
    const Measure judged = measure(Unit::percent, 1, Polarity::higher_is_better, targets);
    CHECK(rag(known("96"), measure(Unit::percent, 1, Polarity::neutral, targets)).empty());
    CHECK(rag(known("96"), measure(Unit::percent, 1, Polarity::higher_is_better, {})).empty());
    ReleasedFigure figure = known("96");
    figure.key.area = "england";
    CHECK(rag(figure, judged).empty());
    figure = known("96");
    figure.key.part = "under 1";
    CHECK(rag(figure, judged) == "Green");
    CHECK(rag(figure, measure(Unit::count, 0, Polarity::higher_is_better, targets)).empty());
    figure.state = FigureState::symbol;
    figure.symbol = Shorthand::confidential;
    CHECK(rag(figure, judged).empty());
    CHECK(rag(ReleasedFigure{}, judged).empty());
}

TEST_CASE("the distance from a target is said with its side, also of neutral measures") {
    struct Case {
        Target target;
        Unit unit;
        std::string value, english, welsh, met;
    };
    using enum TargetOperator;
    const std::vector<Case> cases = {
        {target(at_least, "90"), Unit::percent, "93.2", "3.2 percentage points above the target",
         "3.2 pwynt canran yn uwch na'r targed", "met"},
        {target(at_least, "90"), Unit::percent, "88", "2 percentage points below the target",
         "2 bwynt canran yn is na'r targed", "not met"},
        {target(at_least, "90"), Unit::percent, "90.0", "on target", "ar y targed", "met"},
        {target(under, "20"), Unit::percent, "20", "exactly at the limit, so the target is not met",
         "ar y terfyn, felly ni chyrhaeddwyd y targed", "not met"},
        {target(at_most, "197"), Unit::count, "225", "28 above the target", "28 yn uwch na'r targed", "not met"},
        {target(at_most, "80"), Unit::rate_per_10000, "90.9", "10.9 above the target", "10.9 yn uwch na'r targed",
         "not met"},
        {target(between, "70", "80"), Unit::percent, "75", "within the target", "o fewn y targed", "met"},
        {target(between, "70", "80"), Unit::percent, "81", "1 percentage point above the target",
         "1 pwynt canran yn uwch na'r targed", "not met"},
        {target(between, "70", "80"), Unit::percent, "66.5", "3.5 percentage points below the target",
         "3.5 pwynt canran yn is na'r targed", "not met"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.value, expected.english);
        const Measure neutral = measure(expected.unit, 1, Polarity::neutral, {expected.target});
        const auto distance = distance_from_target(known(expected.value), neutral);
        REQUIRE(distance);
        CHECK(target_distance_in_words(*distance, neutral, "en-GB") == expected.english);
        CHECK(target_distance_in_words(*distance, neutral, "cy") == expected.welsh);
        CHECK(target_met_word(*distance, "en-GB") == expected.met);
    }
    CHECK_FALSE(distance_from_target(known("1"), measure(Unit::count, 0, Polarity::neutral, {})));
}

TEST_CASE("direction of travel goes by what is better, or by the council's own wish") {
    struct Case {
        Polarity better;
        std::string desired, later, travel;
    };
    using enum Polarity;
    const std::vector<Case> cases = {
        {higher_is_better, "", "52.3", "improving"},
        {higher_is_better, "", "47.7", "worsening"},
        {lower_is_better, "", "52.3", "worsening"},
        {lower_is_better, "", "47.7", "improving"},
        {lower_is_better, "", "50.0", "steady"},
        {lower_is_better, "", "50.04", "steady"},        // reads the same
        {lower_is_better, "increase", "49", "improving"},  // the register's "better" comes first
        {neutral, "", "62", "rising"},
        {neutral, "", "38", "falling"},
        {neutral, "", "50", "steady"},
        {neutral, "remain low", "62", "rising"},
        {neutral, "decrease", "62", "worsening"},
        {neutral, "decrease", "38", "improving"},
        {neutral, "increase", "62", "improving"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.desired, expected.later, expected.travel);
        Measure moved = measure(Unit::percent, 1, expected.better, {});
        moved.desired = expected.desired;
        CHECK(travel(known("50.0", "2020-21 Q3"), known(expected.later), moved) == expected.travel);
    }
    CHECK(travel({}, known("50"), measure(Unit::percent, 1, higher_is_better, {})).empty());
    CHECK(travel_word(Travel::improving, "cy") == "yn gwella");
    CHECK(rag_word(Rag::amber, "cy") == "Ambr");
}

TEST_CASE("with a target between two values nearer to it is better, whichever way that is") {
    struct Case {
        std::string earlier, later, travel;
    };
    const std::vector<Case> cases = {
        {"6", "4", "worsening"},  // Green, then amber
        {"8", "11", "worsening"},
        {"4", "6", "improving"},
        {"12", "9", "improving"},
        {"2", "4", "improving"},
        {"4", "2", "worsening"},
        {"14", "12", "improving"},
        {"2", "11", "improving"},  // from three below to one above
        {"4", "12", "worsening"},
        {"9", "6", "within the target"},
        {"5", "10", "within the target"},
        {"6", "6", "steady"},
        {"3", "3", "steady"},
        {"4", "11", "rising"},  // as far from it as before
        {"11", "4", "falling"},
    };
    const std::vector<Target> band = {target(TargetOperator::between, "5", "10")};
    for (const Case& expected : cases) {
        CAPTURE(expected.earlier, expected.later);
        for (const Polarity better : {Polarity::lower_is_better, Polarity::higher_is_better}) {
            const Measure moved = measure(Unit::percent, 1, better, band);
            CHECK(travel(known(expected.earlier, "2020-21 Q3"), known(expected.later), moved) == expected.travel);
        }
    }
    const Measure judged = measure(Unit::percent, 1, Polarity::lower_is_better, band);
    CHECK(travel(known("9"), known("6"), judged, "cy") == "o fewn y targed");
    // Where neither is better, and of areas that have no target here, figures only rise and fall.
    CHECK(travel(known("6"), known("4"), measure(Unit::percent, 1, Polarity::neutral, band)) == "falling");
    ReleasedFigure earlier = known("6");
    ReleasedFigure later = known("4");
    earlier.key.area = later.key.area = "england";
    CHECK(travel(earlier, later, judged) == "falling");
}

TEST_CASE("the target that counts for a direction is that of the later figure") {
    const Measure stepped =
        measure(Unit::percent, 0, Polarity::lower_is_better,
                {target(TargetOperator::between, "5", "10", "2019-20"), target(TargetOperator::at_most, "4", "", "2027")});
    CHECK(travel(known("6", "2018-19 Q1"), known("3", "2018-19 Q2"), stepped) == "worsening");
    CHECK(travel(known("6", "2019-20 Q4"), known("3", "2020-21 Q1"), stepped) == "improving");
}

TEST_CASE("what counts up over the year goes somewhere only by the same time of another year") {
    Measure costs = measure(Unit::pounds, 0, Polarity::lower_is_better, {});
    costs.kind = MeasureKind::cumulative;
    CHECK(travel(known("100", "2020-21 Q1"), known("200", "2020-21 Q2"), costs).empty());
    CHECK(travel(known("100", "2020-21 Q1"), known("100", "2020-21 Q2"), costs).empty());
    CHECK(travel(known("400", "2019-20 Q4"), known("100", "2020-21 Q1"), costs).empty());
    CHECK(travel(known("180", "2019-20 Q2"), known("200", "2020-21 Q2"), costs) == "worsening");
    CHECK(travel(known("220", "2018-19 Q2"), known("200", "2020-21 Q2"), costs) == "improving");
    CHECK(travel(known("10", "April 2020"), known("20", "May 2020"), costs).empty());
    CHECK(travel(known("10", "May 2019"), known("20", "May 2020"), costs) == "worsening");
    CHECK(travel(known("500", "2019-20"), known("400", "2020-21"), costs) == "improving");
    costs.better = Polarity::neutral;
    CHECK(travel(known("100", "2020-21 Q1"), known("200", "2020-21 Q2"), costs).empty());
    CHECK(travel(known("180", "2019-20 Q2"), known("200", "2020-21 Q2"), costs) == "rising");
}
