#include "model/derived_values.hpp"

#include <set>

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::period;

namespace {

/// Two quarters of a measure and what is worked out of the later; "!" and the reason where nothing can be.
struct Pair {
    Pair(Measure measure, const std::string& earlier, const std::string& later) {
        archive.measures = {std::move(measure)};
        test::enter(archive, "measured", {{"2020-21 Q3", earlier}, {"2020-21 Q4", later}});
    }

    std::string read(const std::string& name, const std::string& language = "en-GB", Form form = Form::text) const {
        const Release release(archive, std::nullopt);
        const FigureKey key{"measured", local_area, {}, period("2020-21 Q4")};
        const DerivedQuestion asked{release, archive.measures.front(), release.figure(key), key.period, language, form};
        const auto* rule = std::get_if<TextRule>(&derived_value(name)->rule);
        REQUIRE(rule != nullptr);
        const auto answer = (*rule)(asked);
        if (const auto* refusal = std::get_if<Refusal>(&answer)) return "!" + refusal->reason;
        return std::get<DerivedText>(answer).text;
    }

    Archive archive;
};

Measure judged() {
    Measure measure = test::measure("measured", Unit::percent, 1);
    measure.better = Polarity::higher_is_better;
    measure.targets.push_back({TargetOperator::at_least, test::decimal("90"), {}, {}, "", {}});
    return measure;
}

}  // namespace

TEST_CASE("every derived value has a name of its own and a heading in every language") {
    std::set<std::string_view> names;
    for (const DerivedValue& value : derived_values()) {
        CHECK(names.insert(value.name).second);
        CHECK(derived_value(value.name) == &value);
        for (const char* language : {"en-GB", "cy"}) CHECK_FALSE((words_in(language).headings.*value.heading).empty());
    }
    CHECK(derived_value("nothing") == nullptr);
}

TEST_CASE("a change in per cent is of the earlier figure as shown, to one decimal") {
    struct Case {
        std::string earlier, later, number, english, welsh;
    };
    const std::vector<Case> cases = {
        {"200", "213", "+6.5%", "rose by 6.5%", "bu cynnydd o 6.5%"},
        {"213", "200", "−6.1%", "fell by 6.1%", "bu gostyngiad o 6.1%"},
        {"200", "200", "0.0%", "did not change", "ni fu newid"},
        {"100", "250", "+150.0%", "rose by 150.0%", "bu cynnydd o 150.0%"},
        {"800", "801", "+0.1%", "rose by 0.1%", "bu cynnydd o 0.1%"},  // 0.125
        {"10000", "10001", "[low]", "rose by less than 0.1%", "bu cynnydd o lai na 0.1%"},
        {"10001", "10000", "[low]", "fell by less than 0.1%", "bu gostyngiad o lai na 0.1%"},
        {"0", "5", "[z]", "[z]", "[z]"},
        {"-20", "5", "[z]", "[z]", "[z]"},
        {"8", "-12", "[z]", "[z]", "[z]"},
        {"c", "5", "[c]", "[c]", "[c]"},
        {"200", "x", "[x]", "[x]", "[x]"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.earlier, expected.later);
        const Pair pair(test::measure("measured", Unit::count, 0), expected.earlier, expected.later);
        CHECK(pair.read("change-percent") == expected.number);
        CHECK(pair.read("change-percent-in-words") == expected.english);
        CHECK(pair.read("change-percent-in-words", "cy") == expected.welsh);
    }
    CHECK(Pair(judged(), "80", "90").read("change-percent") ==
          "!“measured” is a percentage, and a change of it is said in percentage points");
}

TEST_CASE("judgements are said, or stand behind the symbol of what is not known") {
    const Pair better(judged(), "88.0", "91.2");
    CHECK(better.read("rag") == "Green");
    CHECK(better.read("rag", "cy") == "Gwyrdd");
    CHECK(better.read("target-met") == "met");
    CHECK(better.read("target") == "at least 90%");
    CHECK(better.read("target-distance") == "+1.2 percentage points");
    CHECK(better.read("target-distance", "en-GB", Form::cell) == "+1.2");
    CHECK(better.read("travel") == "improving");
    CHECK(better.read("year-travel") == "[x]");
    const Pair hidden(judged(), "88.0", "c");
    for (const char* name : {"rag", "target-met", "target-distance", "travel", "rank", "standing"})
        CHECK(hidden.read(name) == "[c]");
    CHECK(hidden.read("target") == "at least 90%");
}

TEST_CASE("what the register does not say cannot be judged") {
    const Pair plain(test::measure("measured", Unit::count, 0), "1", "2");
    for (const char* name : {"target", "target-distance", "target-met", "rag"})
        CHECK(plain.read(name) == "!the measure “measured” has no target");
    Measure neutral = judged();
    neutral.better = Polarity::neutral;
    CHECK(Pair(neutral, "88", "91").read("rag") == "!“measured” is not judged: neither direction is better");
    CHECK(Pair(neutral, "88", "91").read("target-met") == "met");
    CHECK(plain.read("difference") == "!a difference is from another area");
}

namespace {

FigureVintage& vintage_of(Archive& archive, const std::string& when) {
    return archive.figures.at({"measured", local_area, {}, period(when)}).vintages.front();
}

}  // namespace

TEST_CASE("nothing that is said of two figures reaches across a break in the series") {
    Measure measure = test::measure("measured", Unit::count, 0);
    measure.kind = MeasureKind::flow;
    for (const std::string value : {"20", "c"}) {
        CAPTURE(value);
        Pair pair(measure, value, "40");
        test::enter(pair.archive, "measured", {{"2019-20 Q4", "10"}, {"2020-21 Q1", "12"}, {"2020-21 Q2", "11"}});
        // A break whose own figure is hidden is one all the same.
        vintage_of(pair.archive, value == "c" ? "2020-21 Q3" : "2020-21 Q4").mark = Shorthand::break_in_series;
        const std::string expected = value == "c" ? "[c]" : "[b]";
        for (const char* name : {"change", "change-in-words", "change-percent", "travel"}) CHECK(pair.read(name) == expected);
        for (const char* name : {"year-change", "year-change-in-words", "year-travel"}) CHECK(pair.read(name) == "[b]");
        for (const char* name : {"rolling-year", "average"}) CHECK(pair.read(name) == expected);
        CHECK(pair.read("standing") == "[x]");
    }
}

TEST_CASE("what counts up over the year is not held against the year before, but for the same quarter") {
    Measure measure = test::measure("measured", Unit::count, 0);
    measure.kind = MeasureKind::cumulative;
    Archive archive;
    archive.measures = {measure};
    test::enter(archive, "measured", {{"2019-20 Q1", "90"}, {"2019-20 Q4", "400"}, {"2020-21 Q1", "100"}});
    const Release release(archive, std::nullopt);
    const FigureKey key{"measured", local_area, {}, period("2020-21 Q1")};
    CHECK(change_in_words(change_since_previous(release, key, key.period), measure, "en-GB") == "[z]");
    CHECK(held_against(release, measure, key, key.period).value == test::decimal("90"));
    CHECK(change_in_words(change_since_year_before(release, key), measure, "en-GB") == "rose by 10");
}

TEST_CASE("what counts up month by month begins anew with the financial year") {
    Measure measure = test::measure("measured", Unit::count, 0);
    measure.kind = MeasureKind::cumulative;
    measure.every = PeriodKind::month;
    Archive archive;
    archive.measures = {measure};
    test::enter(archive, "measured", {{"March 2020", "900"}, {"April 2020", "80"}, {"December 2020", "700"}, {"January 2021", "780"}});
    const Release release(archive, std::nullopt);
    const auto change = [&](const std::string& when) {
        const FigureKey key{"measured", local_area, {}, period(when)};
        return change_in_words(change_since_previous(release, key, key.period), measure, "en-GB");
    };
    CHECK(change("April 2020") == "[z]");
    CHECK(change("January 2021") == "rose by 80");
}

TEST_CASE("what counts up over the year is judged by the same quarter of the year before alone") {
    Measure measure = test::measure("measured", Unit::count, 0);
    measure.kind = MeasureKind::cumulative;
    measure.better = Polarity::lower_is_better;
    Pair pair(measure, "300", "400");
    CHECK(pair.read("change") == "+100");
    CHECK(pair.read("travel") == "[x]");
    CHECK(pair.read("year-travel") == "[x]");
    CHECK(pair.read("standing").starts_with("!“measured” counts up over the financial year"));
    test::enter(pair.archive, "measured", {{"2019-20 Q4", "450"}});
    CHECK(pair.read("travel") == "improving");
    CHECK(pair.read("year-travel") == "improving");
    test::enter(pair.archive, "measured", {{"2019-20 Q4", "c"}});
    CHECK(pair.read("travel") == "[c]");
}

TEST_CASE("a column of directions says which figure they are judged by") {
    Measure measure = judged();
    const DerivedHeadings& headings = words_in("en-GB").headings;
    CHECK(headings.*heading_for(*derived_value("travel"), measure) == "Direction of travel");
    measure.kind = MeasureKind::cumulative;
    CHECK(headings.*heading_for(*derived_value("travel"), measure) == "Direction of travel on the year");
    CHECK(headings.*heading_for(*derived_value("change"), measure) == "Change");
    measure.every = PeriodKind::financial_year;
    CHECK(headings.*heading_for(*derived_value("travel"), measure) == "Direction of travel");
}

TEST_CASE("a change within confidence intervals says so, and has no direction") {
    Measure measure = judged();
    measure.confidence = test::decimal("95");
    Pair pair(measure, "88.0", "91.2");
    vintage_of(pair.archive, "2020-21 Q4").interval = ConfidenceInterval{test::decimal("88.5"), test::decimal("93.0")};
    CHECK(pair.read("change-in-words") == "rose by 3.2 percentage points");
    CHECK(pair.read("travel") == "improving");
    vintage_of(pair.archive, "2020-21 Q3").interval = ConfidenceInterval{test::decimal("86.0"), test::decimal("90.0")};
    CHECK(pair.read("change") == "+3.2 percentage points");
    CHECK(pair.read("change-in-words") == "rose by 3.2 percentage points (confidence intervals overlap)");
    CHECK(pair.read("travel") == "+3.2 percentage points (confidence intervals overlap)");
}
