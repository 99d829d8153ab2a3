#include "chart/scales/category_scale.hpp"

#include <cmath>

#include "chart_specs.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

std::vector<ChartCategory> periods(const std::vector<std::string>& ids) {
    std::vector<ChartCategory> categories;
    for (const std::string& id : ids) {
        const auto period = Period::parse(id);
        REQUIRE(period);
        categories.push_back({id, "", SeriesRole::subject, period});
    }
    return categories;
}

/// Distances of neighbours, in units of the shortest.
std::vector<double> steps(const std::vector<ChartCategory>& categories) {
    CategoryScale scale(categories);
    scale.fill(0, 100);
    std::vector<double> found;
    for (int index = 1; index < scale.count(); ++index)
        found.push_back(std::round((scale.middle(index) - scale.middle(index - 1)) / scale.step() * 1000) / 1000);
    return found;
}

std::string joins(const std::vector<ChartCategory>& categories) {
    const CategoryScale scale(categories);
    std::string all;
    for (int index = 1; index < scale.count(); ++index) all += scale.follows(index) ? '-' : ' ';
    return all;
}

}  // namespace

TEST_CASE("Quarters stand where they lie in time, and only neighbours are joined") {
    const auto some = periods({"2023-24 Q1", "2023-24 Q2", "2024-25 Q1", "2024-25 Q2"});
    CHECK(steps(some) == std::vector<double>{1, 3, 1});
    CHECK(joins(some) == "- -");
    CHECK(joins(quarters(2019, 1, 8)) == "-------");
    CHECK(joins(periods({"2023-24 Q1", "2023-24 Q2", "2023-24 Q4", "2024-25 Q1"})) == "- -");
}

TEST_CASE("However many periods are left out, the others keep their room") {
    const auto far = periods({"2014-15 Q1", "2014-15 Q2", "2024-25 Q1", "2024-25 Q2"});
    CHECK(steps(far) == std::vector<double>{1, 4, 1});
    CHECK(joins(far) == "- -");
}

TEST_CASE("The same quarter of successive years is a series of its own, and so are years and months") {
    CHECK(joins(periods({"2020-21 Q4", "2021-22 Q4", "2022-23 Q4", "2023-24 Q4"})) == "---");
    CHECK(joins(periods({"2020-21 Q4", "2021-22 Q4", "2023-24 Q4", "2024-25 Q4"})) == "- -");
    CHECK(joins(periods({"2020-21 Q4", "2021-22 Q4", "2022-23 Q4", "2023-24 Q1"})) == "---");
    CHECK(joins(periods({"2020-21", "2021-22", "2023-24"})) == "- ");
    CHECK(joins(periods({"January 2024", "February 2024", "March 2024", "May 2024"})) == "-- ");
    CHECK(joins(periods({"2024-01-31", "2024-02-29", "2024-03-31", "2024-06-30"})) == "-- ");
    CHECK(joins(periods({"2020-21 Q1", "2024-25 Q1"})) == "-");
}

TEST_CASE("Periods of several kinds are joined where one begins as the other ends") {
    CHECK(joins(periods({"2021-22", "2022-23", "2023-24 Q1", "2023-24 Q2", "2023-24 Q4"})) == "--- ");
}

TEST_CASE("Areas stand in equal steps and follow each other") {
    CHECK(steps(names({"England", "Wales", "Ynys Môn"})) == std::vector<double>{1, 1});
    CHECK(joins(names({"England", "Wales", "Ynys Môn"})) == "--");
}

TEST_CASE("Gaps on both sides of periods that are left out are none of one stretch") {
    const CategoryScale scale(periods({"2023-24 Q1", "2023-24 Q2", "2024-25 Q1", "2024-25 Q2"}));
    CHECK(scale.number(1) == scale.number(0) + 1);
    CHECK(scale.number(2) > scale.number(1) + 1);
    CHECK(scale.number(3) == scale.number(2) + 1);
}
