#include "chart/scales/linear_scale.hpp"

#include "chart/scales/value_extent.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

ChartPanel chart_of(std::vector<double> values, Unit unit = Unit::count) {
    ChartPanel chart;
    chart.unit = unit;
    ChartSeries series;
    for (const double value : values) series.points.push_back({value, "shown", {}});
    chart.series.push_back(series);
    return chart;
}

std::string ticks_of(const LinearScale& scale) {
    std::string ticks;
    for (const Decimal& tick : scale.ticks()) ticks += (ticks.empty() ? "" : " ") + tick.to_string();
    return ticks;
}

LinearScale scale_of(const ChartPanel& chart, ZeroBaseline baseline, TickRoom room) {
    return LinearScale(scale_wishes(chart, value_extent(chart)), baseline, room);
}

std::string ticks_of(const ChartPanel& chart, ZeroBaseline baseline = ZeroBaseline::always) {
    return ticks_of(scale_of(chart, baseline, 6));
}

}  // namespace

TEST_CASE("Ticks are round and hold the data") {
    CHECK(ticks_of(chart_of({241, 285})) == "0 100 200 300");
    CHECK(ticks_of(chart_of({3})) == "0 1 2 3");
    CHECK(ticks_of(chart_of({1'070, 3'340})) == "0 1000 2000 3000 4000");
    CHECK(ticks_of(chart_of({10'000'000})) == "0 2000000 4000000 6000000 8000000 10000000");
}

TEST_CASE("Counts have whole ticks, other units may have fractions") {
    CHECK(ticks_of(chart_of({1})) == "0 1");
    CHECK(ticks_of(chart_of({1}, Unit::mean)) == "0.0 0.2 0.4 0.6 0.8 1.0");
    CHECK(ticks_of(chart_of({0.001, 0.003}, Unit::mean)) == "0.000 0.001 0.002 0.003");
}

TEST_CASE("A percentage above half is shown against the whole, a smaller one against what it needs") {
    CHECK(ticks_of(chart_of({71, 84}, Unit::percent)) == "0 20 40 60 80 100");
    CHECK(ticks_of(chart_of({2, 12}, Unit::percent)) == "0.0 2.5 5.0 7.5 10.0 12.5");
}

TEST_CASE("The highest tick holds the data") {
    CHECK(ticks_of(chart_of({42, 42})) == "0 10 20 30 40 50");
    CHECK(scale_of(chart_of({42, 42}), ZeroBaseline::always, 6).domain().upper == Approx(50));
    const LinearScale scale = scale_of(chart_of({-603, 310}), ZeroBaseline::always, 7);
    CHECK(ticks_of(scale) == "-800 -600 -400 -200 0 200 400");
    CHECK(scale.domain().lower == Approx(-800));
    CHECK(scale.domain().upper == Approx(400));
}

TEST_CASE("There are more ticks than usual where a plot would be much emptier with fewer, as far as there is room") {
    CHECK(ticks_of(scale_of(chart_of({-603, 310}), ZeroBaseline::always, {5, 7})) == "-800 -600 -400 -200 0 200 400");
    CHECK(ticks_of(scale_of(chart_of({42}), ZeroBaseline::always, {5, 7})) == "0 10 20 30 40 50");
    CHECK(ticks_of(scale_of(chart_of({42}), ZeroBaseline::always, 5)) == "0 20 40 60");
    CHECK(ticks_of(scale_of(chart_of({1'097}), ZeroBaseline::always, {3, 4})) == "0 500 1000 1500");
}

TEST_CASE("Shares that add up to a little over a hundred do not lengthen the axis") {
    const LinearScale scale = scale_of(chart_of({101.2}, Unit::percent), ZeroBaseline::always, 4);
    CHECK(ticks_of(scale) == "0 50 100");
    CHECK(scale.domain().upper == Approx(101.2));
}

TEST_CASE("Data a little beyond a tick end the axis themselves where a step more would be a third of it") {
    const LinearScale scale = scale_of(chart_of({101, 114.1}, Unit::rate_per_10000), ZeroBaseline::always, 3);
    CHECK(ticks_of(scale) == "0 100");
    CHECK(scale.domain().upper == Approx(114.1));
}

TEST_CASE("Negative values extend the axis below zero") {
    CHECK(ticks_of(chart_of({-230, 310})) == "-400 -200 0 200 400");
    CHECK(ticks_of(chart_of({-5, -1})) == "-5 -4 -3 -2 -1 0");
}

TEST_CASE("Values that are all zero or all the same leave an axis to stand on") {
    CHECK(ticks_of(chart_of({0, 0})) == "0 1");
    CHECK(ticks_of(chart_of({0, 0}, Unit::percent)) == "0 20 40 60 80 100");
    CHECK(ticks_of(chart_of({5, 5, 5})) == "0 1 2 3 4 5");
}

TEST_CASE("Without any value there are no ticks, but there is a domain") {
    const LinearScale scale = scale_of(chart_of({}), ZeroBaseline::always, 6);
    CHECK(scale.ticks().empty());
    CHECK(scale.domain().upper > scale.domain().lower);
}

TEST_CASE("Levels belong on the axis like values") {
    ChartPanel chart = chart_of({225, 226});
    chart.levels = {{"Ceiling", 380}};
    CHECK(ticks_of(chart) == "0 100 200 300 400");
}

TEST_CASE("The author's ends hold, with ticks on them where that is possible") {
    ChartPanel chart = chart_of({27.6, 31}, Unit::percent);
    chart.lower = 0;
    chart.upper = 35;
    CHECK(ticks_of(chart) == "0 5 10 15 20 25 30 35");
    chart.lower = 20;
    const LinearScale scale = scale_of(chart, ZeroBaseline::unless_fixed, 6);
    CHECK(scale.domain().lower == 20);
    CHECK(scale.domain().upper == 35);
    CHECK(ticks_of(scale) == "20 25 30 35");
}

TEST_CASE("No end may cut off a value, and columns measure from zero") {
    ChartPanel chart = chart_of({60, 90});
    chart.lower = 70;
    chart.upper = 80;
    const LinearScale scale = scale_of(chart, ZeroBaseline::unless_fixed, 6);
    CHECK(scale.domain().lower == 0);
    CHECK(scale.domain().upper >= 90);
    chart.lower = 50;
    CHECK(scale_of(chart, ZeroBaseline::always, 6).domain().lower == 0);
    CHECK(scale_of(chart, ZeroBaseline::unless_fixed, 6).domain().lower == 50);
}

TEST_CASE("Dots far from zero have an axis near them, which begins on a tick and shows a fifth of the highest value") {
    const auto axis_of = [](std::vector<double> values, Unit unit = Unit::percent) {
        return scale_of(chart_of(std::move(values), unit), ZeroBaseline::unless_far, 4);
    };
    CHECK(ticks_of(axis_of({63.3, 74})) == "50 60 70 80");
    CHECK(axis_of({63.3, 74}).domain().lower == 50);
    CHECK(axis_of({63.3, 74}).domain().upper == 80);
    CHECK(axis_of({58.6, 75.6}).domain().lower == 50);
    CHECK(axis_of({99.1, 99.2}).domain().lower <= 80);
    CHECK(axis_of({70}).domain().lower <= 56);
    CHECK(axis_of({30, 74}).domain().lower == 0);
    CHECK(axis_of({53.9, 114.1}, Unit::rate_per_10000).domain().lower == 0);
    CHECK(axis_of({-80, -70}).domain().upper == 0);
    ChartPanel fixed = chart_of({63.3, 74}, Unit::percent);
    fixed.lower = 0;
    fixed.upper = 100;
    CHECK(scale_of(fixed, ZeroBaseline::unless_far, 4).domain().lower == 0);
    CHECK(scale_of(fixed, ZeroBaseline::unless_far, 4).domain().upper == 100);
}

TEST_CASE("There are never more ticks than there is room for") {
    for (const double top : {0.0007, 0.03, 1.0, 9.0, 11.0, 99.0, 101.0, 4567.0, 1e9, 1e13}) {
        for (const int most : {2, 3, 5, 7}) {
            const LinearScale scale = scale_of(chart_of({top}, Unit::mean), ZeroBaseline::always, most);
            INFO(top << " with at most " << most << ": " << ticks_of(scale));
            CHECK(static_cast<int>(scale.ticks().size()) <= most);
            CHECK(scale.ticks().size() >= 2);
            CHECK(scale.domain().upper >= top);
        }
    }
}

TEST_CASE("Positions run from one end of the domain to the other") {
    const LinearScale scale = scale_of(chart_of({0, 300}), ZeroBaseline::always, 4);
    CHECK(scale.position(0, 200, 20) == Approx(200));
    CHECK(scale.position(300, 200, 20) == Approx(20));
    CHECK(scale.position(150, 200, 20) == Approx(110));
}
