#include "model/period.hpp"

#include <algorithm>
#include <vector>

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::date;
using test::period;

TEST_CASE("every form of period is read, has its days, and is written back as it was") {
    struct Case {
        std::string text;
        PeriodKind kind;
        std::string first_day, last_day;
    };
    const std::vector<Case> cases = {
        {"2019-20 Q1", PeriodKind::quarter, "2019-04-01", "2019-06-30"},
        {"2019-20 Q3", PeriodKind::quarter, "2019-10-01", "2019-12-31"},
        {"2019-20 Q4", PeriodKind::quarter, "2020-01-01", "2020-03-31"},
        {"2019-20", PeriodKind::financial_year, "2019-04-01", "2020-03-31"},
        {"1999-00", PeriodKind::financial_year, "1999-04-01", "2000-03-31"},
        {"2011-12", PeriodKind::financial_year, "2011-04-01", "2012-03-31"},
        {"2018-19 academic", PeriodKind::academic_year, "2018-09-01", "2019-08-31"},
        {"2019", PeriodKind::calendar_year, "2019-01-01", "2019-12-31"},
        {"April 2019", PeriodKind::month, "2019-04-01", "2019-04-30"},
        {"February 2020", PeriodKind::month, "2020-02-01", "2020-02-29"},
        {"2018-04-19", PeriodKind::day, "2018-04-19", "2018-04-19"},
        {"2020-21 Q3 to 2020-21 Q4", PeriodKind::span, "2020-10-01", "2021-03-31"},
        {"2017-18 to 2019-20", PeriodKind::span, "2017-04-01", "2020-03-31"},
        {"April 2019 to June 2019", PeriodKind::span, "2019-04-01", "2019-06-30"},
        {"2018-19 academic to 2019-20 academic", PeriodKind::span, "2018-09-01", "2020-08-31"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.text);
        const auto read = Period::parse(expected.text);
        REQUIRE(read);
        CHECK(read->kind() == expected.kind);
        CHECK(iso_date(read->first_day()) == expected.first_day);
        CHECK(iso_date(read->last_day()) == expected.last_day);
        CHECK(read->id() == expected.text);
    }
}

TEST_CASE("what is no period is not read") {
    const std::vector<std::string> refused = {
        "",
        "2019-04",
        "2019-21",
        "2019/20",
        "2019-20 Q5",
        "2019-20 Q0",
        "2019-20 q1",
        "2019-20  Q1",
        "Q1 2019-20",
        "2019-20Q1",
        "april 2019",
        "Apr 2019",
        "2019-02-29",
        "201",
        "20190",
        "1899",
        "2200",
        "-201",
        "2019-20 to",
        "2019 to 2018",
        "2019 to 2019-20",
        "2018 to 2019 to 2020",
        "academic",
        "2018-19 academic year",
    };
    for (const std::string& text : refused) {
        CAPTURE(text);
        CHECK_FALSE(Period::parse(text));
    }
}

TEST_CASE("quarters belong to the financial year in which they lie") {
    CHECK(period("2019-20 Q4").year() == 2019);
    CHECK(period("2019-20 Q4").quarter() == 4);
    CHECK(period("2019-20 Q1").quarter() == 1);
    CHECK(period("2019-20 Q4 to 2020-21 Q1").year() == 2019);
    CHECK(period("2020-21 Q3 to 2020-21 Q4").quarter() == 0);
    CHECK(period("January 2020").year() == 2020);
    CHECK(Period::quarter_of(2019, 4) == period("2019-20 Q4"));
}

TEST_CASE("a period shifts by steps of its kind, a span from its near end") {
    struct Case {
        std::string from;
        int count;
        std::string to;
    };
    const std::vector<Case> cases = {
        {"2019-20 Q1", -1, "2018-19 Q4"},
        {"2019-20 Q4", 1, "2020-21 Q1"},
        {"2019-20 Q2", -7, "2017-18 Q3"},
        {"2019-20", -2, "2017-18"},
        {"2018-19 academic", 1, "2019-20 academic"},
        {"2019", 3, "2022"},
        {"January 2019", -1, "December 2018"},
        {"2019-03-01", -1, "2019-02-28"},
        {"2020-21 Q3 to 2020-21 Q4", -1, "2020-21 Q2"},
        {"2020-21 Q3 to 2020-21 Q4", -2, "2020-21 Q1"},
        {"2020-21 Q3 to 2020-21 Q4", 1, "2021-22 Q1"},
        {"2020-21 Q3 to 2020-21 Q4", 0, "2020-21 Q3 to 2020-21 Q4"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.from, expected.count);
        CHECK(period(expected.from).shifted(expected.count).id() == expected.to);
    }
}

TEST_CASE("the same period a year before") {
    CHECK(period("2019-20 Q1").year_before().id() == "2018-19 Q1");
    CHECK(period("March 2020").year_before().id() == "March 2019");
    CHECK(period("2020-02-29").year_before().id() == "2019-02-28");
    CHECK(period("2020-21 Q3 to 2020-21 Q4").year_before().id() == "2019-20 Q3 to 2019-20 Q4");
    CHECK(period("February 2020 to March 2020").year_before().last_day() == date("2019-03-31"));
}

TEST_CASE("the newest period of a kind that is complete when another ends") {
    struct Case {
        std::string about;
        PeriodKind kind;
        std::string complete;
    };
    const std::vector<Case> cases = {
        {"2022-23 Q2", PeriodKind::quarter, "2022-23 Q2"},
        {"2020-21 Q3 to 2020-21 Q4", PeriodKind::quarter, "2020-21 Q4"},
        {"2022-23 Q2", PeriodKind::financial_year, "2021-22"},
        {"2020-21 Q4", PeriodKind::financial_year, "2020-21"},
        {"2020-21 Q4", PeriodKind::calendar_year, "2020"},
        {"2020-21 Q3", PeriodKind::calendar_year, "2020"},
        {"2020-21 Q2", PeriodKind::calendar_year, "2019"},
        {"2020-21 Q2", PeriodKind::academic_year, "2019-20 academic"},
        {"2020-21 Q1", PeriodKind::academic_year, "2018-19 academic"},
        {"2020-21 Q4", PeriodKind::month, "March 2021"},
        {"2020-02-28", PeriodKind::month, "January 2020"},
        {"2020-02-29", PeriodKind::month, "February 2020"},
        {"May 2020", PeriodKind::quarter, "2019-20 Q4"},
        {"2020-21 Q4", PeriodKind::day, "2021-03-31"},
        {"2020-21 Q3 to 2020-21 Q4", PeriodKind::span, "2020-21 Q3 to 2020-21 Q4"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.about, expected.complete);
        CHECK(period(expected.about).latest_complete(expected.kind).id() == expected.complete);
    }
}

TEST_CASE("periods stand in the order in which they end; those that end together, the longer first") {
    const std::vector<std::string> in_order = {"2019",       "January 2020", "2019-20",
                                               "2019-20 Q4", "2020-03-31",   "2020-21 Q1"};
    std::vector<Period> shuffled;
    for (const std::string& id : in_order) shuffled.insert(shuffled.begin(), period(id));
    std::sort(shuffled.begin(), shuffled.end());
    for (std::size_t i = 0; i < in_order.size(); ++i) CHECK(shuffled[i].id() == in_order[i]);
}

TEST_CASE("periods of the same days but another kind are not the same") {
    const Period year = period("2019-20");
    const Period quarters = period("2019-20 Q1 to 2019-20 Q4");
    const Period months = period("April 2019 to March 2020");
    CHECK(year != quarters);
    CHECK(quarters != months);
    CHECK(Period::span(year, year) == year);
}
