#include "compose/wording.hpp"

#include "compose/settings.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("Words are joined as a sentence joins them") {
    CHECK(joined_words({}, "en-GB") == "");
    CHECK(joined_words({"one"}, "en-GB") == "one");
    CHECK(joined_words({"one", "two"}, "en-GB") == "one and two");
    CHECK(joined_words({"one", "two", "three"}, "en-GB") == "one, two and three");
    // In Welsh "a" would change the first letter of many names.
    CHECK(joined_words({"un", "dau"}, "cy") == "un, dau");
}

TEST_CASE("A heading's words become an id") {
    CHECK(slug("Areas for improvement") == "areas-for-improvement");
    CHECK(slug("  Children's – services! ") == "childrens-services");
    CHECK(slug("…") == "");
}

TEST_CASE("Periods in a row read from the first to the last, separate ones by their names or their number") {
    const auto early = Period::quarter_of(2018, 2);
    const auto late = Period::quarter_of(2020, 4);
    CHECK(shown_periods({late, early}, "en-GB") == "Quarter 4 2020/21 and Quarter 2 2018/19");
    CHECK(shown_periods({early, early.shifted(1), early.shifted(2)}, "en-GB") == "Quarter 2 2018/19 to Quarter 4 2018/19");
    CHECK(shown_periods({late, early.shifted(1), early, late.shifted(1)}, "en-GB") ==
          "four quarters from Quarter 2 2018/19 to Quarter 1 2021/22");
    CHECK(shown_periods({early}, "en-GB") == "Quarter 2 2018/19");
    CHECK(shown_periods({}, "en-GB") == "");
}

TEST_CASE("A stretch of the axis has two ends") {
    const auto range = parse_decimal_range("0 to 35");
    REQUIRE(range);
    CHECK(range->first == Decimal(0, 0));
    CHECK(range->second == Decimal(35, 0));
    CHECK_FALSE(parse_decimal_range("35"));
    CHECK_FALSE(parse_decimal_range("0 to lots"));
}

TEST_CASE("a quarter and its number stay on one line of a headline") {
    CHECK(with_whole_quarters("Contacts fell in Quarter 2 2024/25", "en-GB") == "Contacts fell in Quarter\u00a02\u00a02024/25");
    CHECK(with_whole_quarters("Quarter 1 2023/24 to Quarter 4 2023/24", "en-GB") ==
          "Quarter\u00a01\u00a02023/24 to Quarter\u00a04\u00a02023/24");
    CHECK(with_whole_quarters("Chwarter 3 2024/25", "cy") == "Chwarter\u00a03\u00a02024/25");
    CHECK(with_whole_quarters("The last Quarter ", "en-GB") == "The last Quarter ");
    CHECK(with_whole_quarters("Quarter 3 only", "en-GB") == "Quarter\u00a03 only");
}
