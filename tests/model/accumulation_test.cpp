#include "model/accumulation.hpp"

#include "model/archives.hpp"
#include "model/shown.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::period;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

const Entries four_quarters = {
    {"2020-21 Q1", "100"}, {"2020-21 Q2", "120"}, {"2020-21 Q3", "90"}, {"2020-21 Q4", "130"}};

Measure counted(MeasureKind kind, Unit unit = Unit::count, int decimals = 0) {
    Measure measure = test::measure("measured", unit, decimals);
    measure.kind = kind;
    return measure;
}

/// One measure and its figures; read() shows what is worked out of them, or why nothing can be.
struct Desk {
    Desk(Measure measure, const Entries& entries) {
        archive.measures = {std::move(measure)};
        test::enter(archive, "measured", entries);
    }

    std::string read(const Accumulated& accumulated) const {
        if (const auto* refusal = std::get_if<Refusal>(&accumulated)) return refusal->reason;
        Measure measure = archive.measures.front();
        measure.decimals += 1;
        return shown_figure(std::get<ReleasedFigure>(accumulated), measure, Form::cell, "en-GB");
    }

    FigureKey key(const std::string& when) const { return {"measured", local_area, {}, period(when)}; }
    std::string rolling(const std::string& when) const { return read(rolling_year(release, key(when))); }
    std::string to_date(const std::string& when) const { return read(year_to_date(release, key(when))); }
    std::string own(const std::string& when) const { return read(in_period(release, key(when))); }
    std::string mean(const std::string& when, int count) const { return read(average(release, key(when), count)); }

    Archive archive;
    Release release{archive, std::nullopt};
};

Desk with(Entries entries, const Entries& more) {
    entries.insert(entries.end(), more.begin(), more.end());
    return {counted(MeasureKind::flow), entries};
}

/// 9 of 10, then 60 of 90: 69 of 100 are 69 %, where the mean of 90 % and 66.7 % would be 78.3 %.
Desk with_ratio(const Entries& numerators, const Entries& denominators) {
    Measure share = counted(MeasureKind::flow, Unit::percent, 1);
    share.numerator = "in-time";
    share.denominator = "all";
    Desk desk(share, {{"2020-21 Q1", "90.0"}, {"2020-21 Q2", "66.7"}});
    for (const char* id : {"in-time", "all"}) {
        Measure counts = counted(MeasureKind::flow);
        counts.id = id;
        desk.archive.measures.push_back(counts);
    }
    test::enter(desk.archive, "in-time", numerators);
    test::enter(desk.archive, "all", denominators);
    return desk;
}

}  // namespace

TEST_CASE("a rolling year is the sum of four quarters, over the end of a financial year too") {
    const Desk desk = with(four_quarters, {{"2021-22 Q1", "80"}});
    CHECK(desk.rolling("2020-21 Q4") == "440");
    CHECK(desk.rolling("2021-22 Q1") == "420");
    CHECK(desk.rolling("2020-21 Q3") == "[x]");  // there is no figure for 2019-20 Q4
}

TEST_CASE("the year to date starts in April") {
    const Desk desk = with(four_quarters, {{"2021-22 Q1", "80"}});
    CHECK(desk.to_date("2020-21 Q1") == "100");
    CHECK(desk.to_date("2020-21 Q3") == "310");
    CHECK(desk.to_date("2020-21 Q4") == "440");
    CHECK(desk.to_date("2021-22 Q1") == "80");
    Measure monthly = counted(MeasureKind::flow);
    monthly.every = PeriodKind::month;
    const Desk months(monthly, {{"March 2021", "7"}, {"April 2021", "5"}, {"May 2021", "6"}});
    CHECK(months.to_date("May 2021") == "11");
    CHECK(months.to_date("April 2021") == "5");
    CHECK(months.rolling("May 2021") == "[x]");
}

TEST_CASE("a gap or a symbol in one quarter stands for the whole sum, and marks are passed on") {
    Desk gap = with({{"2020-21 Q1", "100"}, {"2020-21 Q3", "90"}, {"2020-21 Q4", "130"}}, {});
    CHECK(gap.rolling("2020-21 Q4") == "[x]");
    CHECK(gap.mean("2020-21 Q4", 4) == "[x]");
    CHECK(gap.mean("2020-21 Q4", 2) == "110");
    Desk hidden = with({{"2020-21 Q1", "100"}, {"2020-21 Q2", "c"}, {"2020-21 Q3", "90"}, {"2020-21 Q4", "130"}}, {});
    CHECK(hidden.rolling("2020-21 Q4") == "[c]");
    CHECK(hidden.to_date("2020-21 Q3") == "[c]");
    CHECK(hidden.to_date("2020-21 Q1") == "100");

    Desk revised(counted(MeasureKind::flow), four_quarters);
    test::enter(revised.archive, test::figure(revised.key("2020-21 Q2"),
                                              {test::vintage("118"), test::vintage("120", test::date("2020-12-01"))}));
    CHECK(revised.rolling("2020-21 Q4") == "440 [r]");
}

TEST_CASE("a cumulative measure is its own year to date, and grows by its own quarters") {
    const Desk desk(counted(MeasureKind::cumulative), {{"2019-20 Q4", "400"},
                                                       {"2020-21 Q1", "100"},
                                                       {"2020-21 Q2", "220"},
                                                       {"2020-21 Q3", "310"},
                                                       {"2020-21 Q4", "440"}});
    CHECK(desk.to_date("2020-21 Q3") == "310");
    CHECK(desk.own("2020-21 Q1") == "100");
    CHECK(desk.own("2020-21 Q3") == "90");
    CHECK(desk.rolling("2020-21 Q4") == "440");
    CHECK(desk.mean("2020-21 Q4", 4) == "110");
    CHECK(desk.rolling("2020-21 Q1") == "[x]");  // 2019-20 Q4's own quarter is not known
}

TEST_CASE("what a sum would mean nothing for is refused") {
    const Desk snapshot(counted(MeasureKind::snapshot), four_quarters);
    CHECK(snapshot.rolling("2020-21 Q4") ==
          "“measured” is a snapshot: how things stood on a day does not add up over time");
    CHECK(snapshot.to_date("2020-21 Q4") == snapshot.rolling("2020-21 Q4"));
    CHECK(snapshot.own("2020-21 Q4") == snapshot.rolling("2020-21 Q4"));
    CHECK(snapshot.mean("2020-21 Q4", 4) == "110");

    const Desk rolling(counted(MeasureKind::rolling_year), four_quarters);
    CHECK(rolling.rolling("2020-21 Q4") == "130");
    CHECK(rolling.to_date("2020-21 Q4") == "each figure of “measured” already counts twelve months");
    CHECK(rolling.mean("2020-21 Q4", 4) == rolling.to_date("2020-21 Q4"));

    const Desk rates(counted(MeasureKind::flow, Unit::rate_per_10000, 1), four_quarters);
    CHECK(rates.rolling("2020-21 Q4") == "figures of “measured” do not add up: they are rates, means or scores");
    const Desk percentages(counted(MeasureKind::flow, Unit::percent, 1), four_quarters);
    CHECK(percentages.rolling("2020-21 Q4") == "the percentages of “measured” cannot be put together");
    CHECK(percentages.mean("2020-21 Q4", 4) == percentages.rolling("2020-21 Q4"));
}

TEST_CASE("a measure that is counted by year is its own rolling year") {
    Measure yearly = counted(MeasureKind::flow);
    yearly.every = PeriodKind::financial_year;
    const Desk desk(yearly, {{"2019-20", "410"}, {"2020-21", "440"}});
    CHECK(desk.rolling("2020-21") == "440");
    CHECK(desk.to_date("2020-21") == "440");
    CHECK(desk.mean("2020-21", 2) == "425");
}

TEST_CASE("a mean has one decimal more than counts, and no idle nought") {
    const Desk desk = with({{"2020-21 Q2", "10"}, {"2020-21 Q3", "11"}, {"2020-21 Q4", "11"}}, {});
    CHECK(desk.mean("2020-21 Q4", 3) == "10.7");
    CHECK(desk.mean("2020-21 Q3", 2) == "10.5");
    CHECK(desk.mean("2020-21 Q4", 2) == "11");
}

TEST_CASE("percentages are put together from what they are shares of") {
    const Entries all = {{"2020-21 Q1", "10"}, {"2020-21 Q2", "90"}};
    const Desk desk = with_ratio({{"2020-21 Q1", "9"}, {"2020-21 Q2", "60"}}, all);
    CHECK(desk.to_date("2020-21 Q2") == "69.0%");
    CHECK(desk.mean("2020-21 Q2", 2) == "69.0%");
    CHECK(desk.rolling("2020-21 Q2") == "[x]");

    CHECK(with_ratio({{"2020-21 Q1", "c"}, {"2020-21 Q2", "60"}}, all).to_date("2020-21 Q2") == "[c]");
    CHECK(with_ratio({{"2020-21 Q2", "60"}}, all).to_date("2020-21 Q2") == "[x]");
    const Desk none =
        with_ratio({{"2020-21 Q1", "0"}, {"2020-21 Q2", "0"}}, {{"2020-21 Q1", "0"}, {"2020-21 Q2", "0"}});
    CHECK(none.to_date("2020-21 Q2") == "[z]");
}
