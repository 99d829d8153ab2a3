#include "chart/sparkline.hpp"

#include "frame_reading.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr double text_size = 10;

Frame drawn(const SparklineValues& values) { return lay_out_sparkline(values, text_size, {}); }

std::vector<Shape> shapes(const Frame& frame, Paint outline) {
    std::vector<Shape> found;
    for (const FrameItem& item : frame.items) {
        const auto& shape = std::get<Shape>(item.item);
        if (shape.outline == outline) found.push_back(shape);
    }
    return found;
}

std::vector<Shape> lines(const SparklineValues& values) { return shapes(drawn(values), Paint::filled); }
std::vector<Shape> dots(const SparklineValues& values) { return shapes(drawn(values), Paint::none); }

}  // namespace

TEST_CASE("A sparkline is one line through its values with a dot at the last") {
    const SparklineValues values{1.0, 4.0, 2.0};
    REQUIRE(lines(values).size() == 1);
    const std::vector<Point> corners = corners_of(lines(values).front());
    REQUIRE(corners.size() == 3);
    CHECK(corners[1].y < corners[2].y);
    CHECK(corners[2].y < corners[0].y);
    REQUIRE(dots(values).size() == 1);
    const Rect dot = extent_of(dots(values).front());
    CHECK(dot.x + dot.width / 2 == Approx(corners[2].x));
    CHECK(dot.y + dot.height / 2 == Approx(corners[2].y));
}

TEST_CASE("A sparkline breaks where a value is missing, and shows a value between two gaps as a dot") {
    CHECK(lines({1.0, 2.0, {}, 3.0, 4.0}).size() == 2);
    CHECK(lines({1.0, 2.0, {}, 3.0, {}, 4.0}).size() == 1);
    CHECK(dots({1.0, 2.0, {}, 3.0, {}, 4.0}).size() == 3);
}

TEST_CASE("A missing value at the end leaves its room") {
    const double with_all = extent_of(lines({1.0, 2.0, 3.0, 4.0}).front()).right();
    const double without_last = extent_of(lines({1.0, 2.0, 3.0, {}}).front()).right();
    CHECK(without_last < with_all);
}

TEST_CASE("A sparkline of equal values is level, one of none is empty, and all stay within their room") {
    CHECK(extent_of(lines({5.0, 5.0, 5.0}).front()).height == 0);
    CHECK(drawn({{}, {}, {}}).items.empty());
    for (const SparklineValues& values : {SparklineValues{1.0, 9.0}, SparklineValues{7.0}, SparklineValues(40, 3.0)}) {
        const Frame frame = drawn(values);
        for (const FrameItem& item : frame.items) CHECK(inside(extent_of(std::get<Shape>(item.item)), frame.size));
    }
}
