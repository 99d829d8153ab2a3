#include "check/checking.hpp"
#include "support/catch.hpp"

using namespace quarterdeck::testing;

// All figures are invented.
namespace {

constexpr const char* shares =
    "audits: { title: Audits, unit: count }\n"
    "good: { title: Good audits, unit: count }\n"
    "good-share: { title: Share of good audits, unit: percent, decimals: 1, numerator: good, denominator: audits }\n";

std::string found_in_shares(const std::string& figures) {
    return check(Content().measures(shares).quarter("2024-25/q1", "figures: " + figures + "\n")).found();
}

constexpr const char* contacts = "contacts: { title: Contacts, unit: count, kind: flow }\n";
constexpr const char* rate = "late: { title: Late, unit: percent, decimals: 1 }\n";

/// A series of quarters from Q1 2021-22 on, one value each.
std::string found_in_series(const std::string& measures, const std::string& id,
                            const std::vector<std::string>& values) {
    Content content;
    content.measures(measures);
    int year = 2021, quarter = 1;
    for (const std::string& value : values) {
        content.quarter(std::to_string(year) + "-" + std::to_string(year % 100 + 1) + "/q" + std::to_string(quarter),
                        "figures: { " + id + ": " + value + " }\n");
        quarter = quarter % 4 + 1;
        year += quarter == 1 ? 1 : 0;
    }
    return check(content).found();
}

}  // namespace

TEST_CASE("A percentage has to follow from its numerator and denominator, within rounding") {
    CHECK(found_in_shares("{ audits: 40, good: 31, good-share: 77.5 }") == "");
    CHECK(found_in_shares("{ audits: 40, good: 31, good-share: 78 }") == "");
    CHECK(found_in_shares("{ audits: 40, good: 31, good-share: 75.5 }") == "error numerator: good-share\n");
    // A half may have been rounded down as well as up.
    CHECK(found_in_shares("{ audits: 40, good: 31, good-share: 77 }") == "");
    CHECK(found_in_shares("{ audits: 40, good: 31, good-share: 76 }") == "error numerator: good-share\n");
    CHECK(found_in_shares("{ audits: 0, good: 0, good-share: z }") == "");
    CHECK(found_in_shares("{ audits: 40, good: x, good-share: 77.5 }") == "");
}

TEST_CASE("Rates and means follow from their numerators too") {
    const std::string measures =
        "cases: { title: Cases, unit: count }\nstaff: { title: Staff, unit: count }\n"
        "caseload: { title: Caseload, unit: mean, decimals: 1, numerator: cases, denominator: staff }\n"
        "cases-rate: { title: Cases, unit: rate-per-10000, decimals: 1, numerator: cases, denominator: staff }\n";
    CHECK(check(Content().measures(measures).quarter(
                    "2024-25/q1", "figures: { cases: 100, staff: 8, caseload: 12.5, cases-rate: 125000.0 }\n"))
              .found() == "");
    CHECK(
        check(Content().measures(measures).quarter("2024-25/q1", "figures: { cases: 100, staff: 8, caseload: 12.9 }\n"))
            .found() == "error numerator: caseload\n");
}

TEST_CASE("A percentage that no share of a denominator makes is questioned") {
    const std::string measures =
        "audits: { title: Audits, unit: count }\nclear: { title: Clear, unit: percent, decimals: 1, denominator: "
        "audits }\n";
    const auto found = [&](const std::string& value) {
        return check(
            Content().measures(measures).quarter("2024-25/q1", "figures: { audits: 34, clear: " + value + " }\n"));
    };
    for (const char* possible : {"94", "91", "88", "73.5", "76.5", "100", "x"}) CHECK(found(possible).found() == "");
    CHECK(found("75").found() == "warning impossible-percentage: clear\n");
    CHECK(found("75").complaints().find("25 of 34 is 73.5%, 26 of 34 is 76.5%") != std::string::npos);
}

TEST_CASE("Parts add up to their total") {
    const std::string measures =
        "children: { title: Children, unit: count }\n"
        "by-age: { title: By age, unit: count, parts: [young, old], total: children }\n"
        "by-team: { title: By team, unit: percent, parts: [east, west] }\n"
        "money: { title: Money, unit: pounds-million, decimals: 1, parts: [homes, foster] }\n";
    const auto found = [&](const std::string& figures) {
        return check(Content().measures(measures).quarter("2024-25/q1", "figures:\n" + figures)).found();
    };
    CHECK(found("  children: 100\n  by-age: { young: 40, old: 60 }\n") == "");
    CHECK(found("  children: 100\n  by-age: { young: 40, old: x }\n") == "");
    CHECK(found("  children: 100\n  by-age: { young: 40, old: 59 }\n") == "warning parts: by-age\n");
    CHECK(found("  children: 100\n  by-age: { young: 40, old: 61 }\n") == "error parts: by-age\n");
    CHECK(found("  children: 100\n  by-age: { young: 140, old: x }\n") == "error parts: by-age\n");
    // Each of three figures may be half a unit off.
    CHECK(found("  money: { value: 10.1, homes: 6.7, foster: 3.3 }\n") == "");
    CHECK(found("  money: { value: 10.1, homes: 6.7, foster: 3.7 }\n") == "error parts: money\n");
    CHECK(found("  by-team: { value: 30, east: 20, west: 40 }\n") == "");
}

TEST_CASE("What counts up over the year does not fall, and quarters add up to the year") {
    const std::string measures =
        "so-far: { title: So far, unit: count, kind: cumulative }\n"
        "in-quarter: { title: In the quarter, unit: count, kind: flow }\n"
        "share: { title: Share, unit: percent, kind: cumulative }\n";
    const auto found = [&](const std::string& first, const std::string& second, const std::string& last) {
        return check(Content()
                         .measures(measures)
                         .quarter("2023-24/q4", "figures: { so-far: 90 }\n")
                         .quarter("2024-25/q1", "figures: " + first + "\n")
                         .quarter("2024-25/q2", "figures: " + second + "\n")
                         .quarter("2024-25/q3", "figures: { in-quarter: 25 }\n")
                         .quarter("2024-25/q4", last))
            .found();
    };
    CHECK(found("{ so-far: 20, in-quarter: 25, share: 50 }", "{ so-far: 45, in-quarter: 25, share: 40 }",
                "figures: { in-quarter: 25 }\n") == "");
    CHECK(found("{ so-far: 20 }", "{ so-far: 19 }", "") == "error year-to-date: so-far\n");
    const std::string year = "other-periods: { 2024-25: { in-quarter: 100 } }\n";
    CHECK(found("{ in-quarter: 25 }", "{ in-quarter: 25 }", "figures: { in-quarter: 25 }\n" + year) == "");
    CHECK(found("{ in-quarter: 25 }", "{ in-quarter: 26 }", "figures: { in-quarter: 25 }\n" + year) ==
          "warning year-to-date: in-quarter for 2024-25\n");
    CHECK(found("{ in-quarter: 25 }", "{ in-quarter: 60 }", year) == "warning year-to-date: in-quarter for 2024-25\n");
    CHECK(found("{ in-quarter: 25 }", "{}", year) == "");
    CHECK(found("{ so-far: 20 }", "{ so-far: 45 }",
                "figures: { so-far: 101 }\nother-periods: { 2024-25: { so-far: 100 } }\n") ==
          "warning year-to-date: so-far for 2024-25\n");
}

TEST_CASE("A digit too many or too few is told from a series that moves") {
    CHECK(found_in_series(contacts, "contacts", {"3254", "3602", "3153", "3340"}) == "");
    CHECK(found_in_series(contacts, "contacts", {"3254", "3602", "31530", "3340"}) == "warning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"3254", "3602", "315", "3340"}) == "warning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"32540", "3602", "3153", "3340"}) == "warning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"3254", "360"}) == "warning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"119", "12", "11", "110"}) ==
          "warning off-series: contacts\nwarning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"1", "9", "0", "12", "2", "15"}) == "");
    CHECK(found_in_series(rate, "late", {"0.4", "3.1", "0.2", "2.2"}) == "");
}

TEST_CASE("A figure far from a long series is questioned, a series that swings is not") {
    CHECK(found_in_series(contacts, "contacts", {"240", "239", "244", "256", "250", "247", "500"}) ==
          "warning off-series: contacts\n");
    CHECK(found_in_series(contacts, "contacts", {"240", "239", "244", "256", "250", "247", "270"}) == "");
    CHECK(found_in_series(rate, "late", {"98", "80", "91", "100", "91", "90", "79", "70"}) == "");
    CHECK(found_in_series(rate, "late", {"91", "90", "92", "91", "93", "90", "45"}) == "warning off-series: late\n");
}

TEST_CASE("A zero among large figures is questioned, a zero among small ones is not") {
    CHECK(found_in_series(rate, "late", {"0", "19.6", "12.5", "12.5"}) == "warning off-series: late\n");
    CHECK(found_in_series(rate, "late", {"0", "0.6", "1.5", "0"}) == "");
    CHECK(found_in_series(rate, "late", {"0", "0", "12.5", "12.5"}) == "");
}

TEST_CASE("Years are not held against quarters of what is counted in each") {
    const Content content = Content()
                                .measures(contacts)
                                .quarter("2024-25/q1",
                                         "figures: { contacts: 100 }\nother-periods: { 2021-22: { contacts: 1000 }, "
                                         "2022-23: { contacts: 1010 } }\n")
                                .quarter("2024-25/q2", "figures: { contacts: 101 }\n");
    CHECK(check(content).found() == "");
}

TEST_CASE("A decimal too many and mixed decimals are pointed out") {
    CHECK(found_in_series(rate, "late", {"2", "2.2", "2.9", "2.0"}) == "warning decimals: late\n");
    CHECK(found_in_series(rate, "late", {"2", "2.2", "3", "2.0"}) == "");
    CHECK(found_in_series(rate, "late", {"100", "98.2", "99.9", "94.9", "97.1"}) == "");
    CHECK(found_in_series(rate, "late", {"2.15", "2.2", "2.9", "2.0"}) == "warning decimals: late\n");
    const std::string measures = "r: { title: R, unit: rate-per-10000, decimals: 2, every: year, parts: [a, b] }\n";
    CHECK(check(Content().measures(measures).quarter(
                    "2024-25/q1", "figures: { r: { local: 11.5, england: 11.58, a: 1.5, b: 1.58 } }\n"))
              .found() == "");
}

TEST_CASE("Values that a unit hardly has are questioned") {
    CHECK(found_in_series(rate, "late", {"101"}) == "warning unusual-value: late\n");
    CHECK(found_in_series(rate, "late", {"-3"}) == "warning unusual-value: late\n");
    CHECK(found_in_series(contacts, "contacts", {"-3"}) == "warning unusual-value: contacts\n");
    CHECK(found_in_series(rate, "late", {"100"}) == "");
}

TEST_CASE("Other areas that are all typed with fewer decimals are asked about once a measure") {
    const std::string areas = "  a: { title: A }\n  b: { title: B }\n  c: { title: C }\n";
    const auto found = [&](const std::string& first, const std::string& second) {
        return check(Content()
                         .file("content/council.yaml", "name: C\ntheme: none\nareas:\n  local: { title: N }\n" + areas)
                         .measures(rate)
                         .quarter("2024-25/q1", "figures: { late: " + first + " }\n")
                         .quarter("2024-25/q2", "figures: { late: " + second + " }\n"));
    };
    const Checked rounded = found("{ local: 14.1, a: 11, b: 8, c: 16 }", "{ local: 14.3, a: 12, b: 9, c: 15 }");
    CHECK(rounded.found() == "warning decimals: late\n");
    CHECK(rounded.complaints().find("no figure of another area with as many decimals as those of your own, as 12 in a beside 14.3") !=
          std::string::npos);
    CHECK(found("{ local: 14.1, a: 11.2, b: 8, c: 16.3 }", "{ local: 14.3, a: 12.1, b: 9.1, c: 15.2 }").found() ==
          "warning decimals: late in b\n");
    CHECK(found("{ local: 14, a: 11, b: 8, c: 16 }", "{ local: 14, a: 12, b: 9, c: 15 }").found() == "");
    CHECK(found("{ local: 14.1, a: 11 }", "x").found() == "");
    CHECK(found("{ local: 14, a: 11, b: 8 }", "{ local: 15, a: 12, b: 9 }").found() == "");
}

TEST_CASE("A measure that is negative over and over is asked about once") {
    Content content;
    content.measures("balance: { title: Children moved in less moved out, unit: count }\n");
    content.quarter("2024-25/q1", "figures: { balance: -3 }\n").quarter("2024-25/q2", "figures: { balance: -14 }\n");
    CHECK(check(content).found() == "warning unusual-value: balance\n");
    CHECK(check(content).complaints().find("they are: balance for 2024-25 Q1 (-3), balance for 2024-25 Q2 (-14)") != std::string::npos);
    content.quarter("2024-25/q2", "figures: { balance: -14 }\nacknowledged:\n"
                                  "  - { check: unusual-value, about: balance, why: more move out than in }\n");
    CHECK(check(content).found() == "");
}

TEST_CASE("Few unusual figures among many are asked about one by one") {
    const std::string found =
        found_in_series(rate, "late", {"12.1", "112.0", "12.4", "11.9", "12.0", "11.8", "12.3", "11.6", "-12.1"});
    const std::string one = "warning unusual-value: late\n";
    CHECK(found.find(one) != std::string::npos);
    CHECK(found.find(one) != found.rfind(one));
}

TEST_CASE("An interval without width, or with an end ten times as far as it can be, is questioned") {
    const auto found = [](const std::string& figure) {
        return check(Content()
                         .measures("happy: { title: Happy, unit: percent, decimals: 1, confidence: 95 }\n")
                         .quarter("2024-25/q1", "figures: { happy: " + figure + " }\n"))
            .found();
    };
    const std::string questioned = "warning unusual-value: happy\n";
    CHECK(found("{ value: 71.0, interval: 71.0 to 71.0 }") == questioned);
    CHECK(found("{ value: 71.0, interval: 6.68 to 75.6 }") == questioned);
    CHECK(found("{ value: 7.1, interval: 6.6 to 75.6 }") == questioned);
    CHECK(found("{ value: 0.0, interval: 0.0 to 0.0 }") == "");
    CHECK(found("{ value: 2.0, interval: 0.3 to 8.1 }") == "");
    CHECK(found("{ value: 98.1, interval: 88.0 to 99.9 }") == "");
    CHECK(found("{ value: 71.0, interval: 50.0 to 75.6 }") == "");
}

TEST_CASE("Small shares and small parts are pointed out where nothing hides them") {
    const std::string measures =
        "all: { title: All, unit: count }\nmissing: { title: Missing, unit: percent, decimals: 1, denominator: all }\n";
    const auto found = [](const std::string& register_, const std::string& value) {
        return check(Content().measures(register_).quarter("2024-25/q1",
                                                           "figures: { all: 256, missing: " + value + " }\n"))
            .found();
    };
    CHECK(found(measures, "2.0") == "warning small-number: missing\n");
    CHECK(found(measures, "{ value: 2.0, publish: { who: Director, why: published before } }") == "");
    CHECK(found(measures, "12.5") == "");
    CHECK(found("all: { title: All, unit: count }\nmissing: { title: Missing, unit: percent, decimals: 1, denominator: "
                "all, suppress: 1 to 5 }\n",
                "2.0") == "");
}

TEST_CASE("Days that cannot be are found") {
    const auto found = [](const std::string& figure) {
        return check(Content().measures(contacts).quarter("2024-25/q1", "figures: { contacts: " + figure + " }\n"))
            .found();
    };
    CHECK(found("{ value: 5, as-at: 2024-06-30 }") == "");
    CHECK(found("{ value: 5, as-at: 2024-07-19, known: 2024-07-20 }") == "");
    CHECK(found("{ value: 5, as-at: 2024-06-30, known: 2024-06-01 }") == "error figure-dates: contacts\n");
    CHECK(found("{ value: 5, as-at: 2023-06-30 }") == "warning figure-dates: contacts\n");
}

TEST_CASE("A rate and its number that move apart are questioned") {
    const std::string measures =
        "children: { title: Children, unit: count, every: calendar-year }\n"
        "children-rate: { title: Rate, unit: rate-per-10000, decimals: 1, every: calendar-year, numerator: children "
        "}\n";
    const auto found = [&](const std::string& first, const std::string& second) {
        return check(Content().measures(measures).quarter(
                         "2024-25/q1", "other-periods: { 2022: " + first + ", 2023: " + second + " }\n"))
            .found();
    };
    CHECK(found("{ children: 226, children-rate: 88.6 }", "{ children: 225, children-rate: 90.9 }") ==
          "warning opposite-directions: children-rate for 2023\n");
    CHECK(found("{ children: 226, children-rate: 88.6 }", "{ children: 230, children-rate: 90.9 }") == "");
    CHECK(found("{ children-rate: 88.6 }", "{ children: 225, children-rate: 90.9 }") == "");
}

TEST_CASE("A budget's totals are held against its lines") {
    const auto found = [](const std::string& total) {
        return check(Content().measures(contacts).quarter(
                         "2024-25/q1",
                         "finance:\n  outturn:\n    lines:\n      a: { title: A, budget: 100, forecast: 90 }\n"
                         "      b: { title: B, budget: 50, forecast: 55 }\n    total: " +
                             total + "\n"))
            .found();
    };
    CHECK(found("{ title: Total, budget: 150, forecast: 145 }") == "");
    CHECK(found("{ title: Total, budget: 150, forecast: 144 }") ==
          "note finance-totals: outturn\nnote finance-totals: outturn\n");
    CHECK(found("{ title: Total, budget: 150, forecast: 175 }") ==
          "error finance-totals: outturn\nerror finance-totals: outturn\n");
}

TEST_CASE("Targets go the way that is better, and begin on the far side of it") {
    const auto found = [](const std::string& judged) {
        return check(Content().measures("late: { title: Late, unit: percent, " + judged + " }\n")).found();
    };
    CHECK(found("better: lower, target: { at-most: 12 }, baseline: { period: 2016-17, value: 15 }") == "");
    CHECK(found("better: lower, target: { at-least: 12 }") == "error target: late\n");
    CHECK(found("better: higher, target: { under: 12 }") == "error target: late\n");
    CHECK(found("better: higher, target: { between: 12 to 20 }") == "");
    CHECK(found("better: neither, target: { under: 12 }") == "");
    CHECK(found("better: lower, target: { at-most: 12 }, baseline: { period: 2016-17, value: 9 }") ==
          "warning target: late\n");
}

TEST_CASE("A figure without an interval among others that have one is named") {
    const std::string measures = "happy: { title: Happy, unit: percent, decimals: 1, confidence: 95 }\n";
    const auto quarters = [&](const std::string& before, const std::string& after, const std::string& more = "") {
        return check(Content()
                         .measures(measures + more)
                         .quarter("2024-25/q1", "figures: { happy: " + before + " }\n")
                         .quarter("2024-25/q2", "figures: { happy: " + after + " }\n"));
    };
    const std::string with = "{ value: 71.4, interval: 66.8 to 75.6 }";
    CHECK(quarters(with, with).found() == "");
    CHECK(quarters("71.4", with).found() == "warning missing-interval: happy\n");
    CHECK(quarters(with, "71.4").found() == "warning missing-interval: happy\n");
    CHECK(quarters(with, "x").found() == "");
    // England was counted whole, and a sample of it would be another series.
    CHECK(quarters("{ local: " + with + ", england: 70.2 }", "{ local: " + with + ", england: 71.3 }").found() == "");
    const std::string complaint = quarters(with, "71.9").complaints();
    CHECK(complaint.find("“happy” has no confidence interval, and others of its series have one, as for 2024-25 Q1: compared "
                         "with them it counts as exact [missing-interval: happy]") != std::string::npos);
    CHECK(complaint.find("“{ value: 71.9, interval: … to … }”") != std::string::npos);
    // The last value of a figure that was revised is the one that counts.
    CHECK(quarters(with, "[{ value: 71.9 }, { value: 72.0, known: 2024-11-01, why: late, interval: 68.2 to 74.6 }]").found() == "");
}

TEST_CASE("An interval that cannot be read is not called missing too") {
    for (const char* interval : {"75.6 to 66.8", "66.8% to 75.6%", "66.8 - 75.6", "[66.8, 75.6]", "4.4", ""}) {
        CAPTURE(interval);
        const std::string found =
            check(Content()
                      .measures("happy: { title: Happy, unit: percent, decimals: 1, confidence: 95 }\n")
                      .quarter("2024-25/q1", "figures: { happy: { value: 71.4, interval: 66.8 to 75.6 } }\n")
                      .quarter("2024-25/q2", "figures: { happy: { value: 71.0, interval: " + std::string(interval) + " } }\n"))
                .found();
        CHECK(found.starts_with("error "));
        CHECK(found.find("missing-interval") == std::string::npos);
    }
}

TEST_CASE("An interval of the year tells nothing of the quarters") {
    CHECK(check(Content()
                    .measures("happy: { title: Happy, unit: percent, decimals: 1, confidence: 95 }\n")
                    .quarter("2024-25/q1",
                             "figures: { happy: 71.4 }\n"
                             "other-periods:\n  2023-24: { happy: { value: 70.1, interval: 68.2 to 72.0 } }\n"))
              .found() == "");
}

TEST_CASE("A baseline in the register that lacks its interval is named with where it can have one") {
    const std::string complaint =
        check(Content()
                  .measures("happy: { title: Happy, unit: percent, decimals: 1, confidence: 95, baseline: { period: 2023-24 Q1, value: 60.0 } }\n")
                  .quarter("2024-25/q1", "figures: { happy: { value: 71.4, interval: 66.8 to 75.6 } }\n"))
            .complaints();
    CHECK(complaint.find("“happy for 2023-24 Q1” has no confidence interval") != std::string::npos);
    CHECK(complaint.find("under “other-periods”") != std::string::npos);
}

TEST_CASE("A level of confidence that no figure is of is named") {
    const auto found = [](const std::string& figures) {
        return check(Content()
                         .measures("happy: { title: Happy, unit: percent, decimals: 1, confidence: 95 }\n")
                         .quarter("2024-25/q1", "figures: " + figures + "\n"))
            .found();
    };
    CHECK(found("{ happy: 71.4 }") == "warning missing-interval: happy\n");
    CHECK(found("{ happy: x }") == "");
    CHECK(found("{ happy: { local: { value: 71.4, interval: 66.8 to 75.6 }, england: 70.2 } }") == "");
}
