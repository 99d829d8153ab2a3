#include "author/moved_words.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

Period span(const std::string& text) { return Period::parse(text).value(); }

}  // namespace

TEST_CASE("A title moves on to the next quarter in its own way of writing") {
    const Period from = span("2022-23 Q2"), to = span("2022-23 Q3");
    CHECK(moved_words("Quarter Two 2022/2023", from, to) == "Quarter Three 2022/2023");
    CHECK(moved_words("Performance, quarter 2 2022/23", from, to) == "Performance, quarter 3 2022/23");
    CHECK(moved_words("QUARTER TWO", from, to) == "QUARTER THREE");
    CHECK(moved_words("Q2 2022-23 (Q2)", from, to) == "Q3 2022-23 (Q3)");
    CHECK(moved_words("second quarter", from, to) == "second quarter");
    CHECK(moved_words("the second quarter of 2022/23", from, to) == "the third quarter of 2022/23");
}

TEST_CASE("The year moves on with the quarter") {
    const Period from = span("2023-24 Q4"), to = span("2024-25 Q1");
    CHECK(moved_words("Q4 2023/24", from, to) == "Q1 2024/25");
    CHECK(moved_words("Quarter Four 2023/2024", from, to) == "Quarter One 2024/2025");
    CHECK(moved_words("Quarter 4 2023–24", from, to) == "Quarter 1 2024–25");
    CHECK(moved_words("The plan for 2023-24", from, to) == "The plan for 2024-25");
}

TEST_CASE("Two quarters become one or two") {
    const Period from = span("2020-21 Q3 to 2020-21 Q4");
    CHECK(moved_words("Quarter Three and Four 2020/2021", from, span("2021-22 Q1 to 2021-22 Q2")) == "Quarter One and Two 2021/2022");
    CHECK(moved_words("Quarter Three and Four 2020/2021", from, span("2021-22 Q1")) == "Quarter One 2021/2022");
    CHECK(moved_words("quarters 3 to 4", from, span("2021-22 Q1")) == "quarter 1");
}

TEST_CASE("What names another period, or none, stays as it is") {
    const Period from = span("2022-23 Q2"), to = span("2022-23 Q3");
    for (const std::string text : {"Q1 2022/23", "Quarters 1 and 2", "The 2018-19 review", "Question two", "Ysgol Ŵ, FAQ2"}) {
        CHECK(moved_words(text, from, to) == text);
    }
    CHECK(moved_words("2022/2023", span("2022-23 Q4"), span("2023-24 Q1")) == "2023/2024");
    CHECK(moved_words("2022/12/23", span("2022-23 Q4"), span("2023-24 Q1")) == "2022/12/23");
}
