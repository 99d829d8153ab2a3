#include "chart/marks/separate.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

void check_apart(const std::vector<Extent>& labels, const std::vector<double>& middles, double gap) {
    for (std::size_t first = 0; first < labels.size(); ++first) {
        for (std::size_t second = first + 1; second < labels.size(); ++second) {
            const double needed = (labels[first].length + labels[second].length) / 2 + gap;
            CHECK(std::abs(middles[first] - middles[second]) >= needed - 1e-9);
        }
    }
}

}  // namespace

TEST_CASE("Labels with room stay where they want to be") {
    CHECK(separate({{10, 4}, {30, 4}}, 1, 0, 100) == std::vector<double>{10, 30});
}

TEST_CASE("Labels that collide move apart by the same way") {
    CHECK(separate({{50, 10}, {50, 10}}, 2, 0, 100) == std::vector<double>{44, 56});
}

TEST_CASE("Labels keep their order along the line, whatever order they are given in") {
    const std::vector<double> middles = separate({{52, 10}, {50, 10}, {51, 10}}, 0, 0, 100);
    CHECK(middles[1] < middles[2]);
    CHECK(middles[2] < middles[0]);
}

TEST_CASE("Labels at an end are pushed back in, and push the others") {
    const std::vector<Extent> labels{{2, 10}, {3, 10}, {25, 10}};
    const std::vector<double> middles = separate(labels, 1, 0, 100);
    CHECK(middles[0] == 5);
    check_apart(labels, middles, 1);
    const std::vector<Extent> at_the_end{{99, 10}, {98, 10}};
    CHECK(separate(at_the_end, 0, 0, 100) == std::vector<double>{95, 85});
}

TEST_CASE("Labels that just fill the line are placed edge to edge") {
    const std::vector<Extent> labels{{50, 40}, {50, 40}, {50, 18}};
    CHECK(can_separate(labels, 1, 0, 100));
    check_apart(labels, separate(labels, 1, 0, 100), 1);
    CHECK_FALSE(can_separate(labels, 1.1, 0, 100));
    CHECK(separate({}, 1, 0, 100).empty());
}
