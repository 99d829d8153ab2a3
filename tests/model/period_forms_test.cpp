#include "model/period_forms.hpp"

#include <string>

#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("A period in another form is shown as it is to be written") {
    CHECK(period_hint("2024/25 Q1") == "write 2024-25 Q1");
    CHECK(period_hint("Q1 2024-25") == "write 2024-25 Q1");
    CHECK(period_hint("Quarter 1, 2024/25") == "write 2024-25 Q1");
    CHECK(period_hint("2024/25") == "write 2024-25");
    CHECK(period_hint("Sept 2024") == "write September 2024");
    CHECK(period_hint("30/06/2024") == "write 2024-06-30");
    CHECK(period_hint("2019-04") == "write “April 2019” for the month, or “2019-20” for the financial year");
}

TEST_CASE("A span in another form, or turned round, is shown as it is to be written") {
    CHECK(period_hint("2024-25 Q2 to 2024-25 Q1") == "write the earlier period first: 2024-25 Q1 to 2024-25 Q2");
    CHECK(period_hint("2024/25 Q1 to 2024/25 Q3") == "write 2024-25 Q1 to 2024-25 Q3");
    CHECK(period_hint("Q2 2024/25 to Q1 2024/25") == "write the earlier period first: 2024-25 Q1 to 2024-25 Q2");
    CHECK(period_hint("2024-25 Q1 - 2024-25 Q3") == "write 2024-25 Q1 to 2024-25 Q3");
    CHECK(period_hint("2024-25 Q1–Q3") == "write 2024-25 Q1 to 2024-25 Q3");
    CHECK(period_hint("Q1 to Q3 2024-25") == "write 2024-25 Q1 to 2024-25 Q3");
    CHECK(period_hint("2024-25 Q1 to 2025") == "both ends of a span are of one kind, as in “2019-20 Q1 to 2019-20 Q3”");
}

TEST_CASE("Where nobody can tell what period is meant, all forms are shown") {
    for (const char* given : {"", "last year", "Q1", "Q1 to Q3", "2024-26 Q1", "2024-25 Q5", "soon to come"}) {
        CAPTURE(given);
        CHECK(period_hint(given).starts_with("write a quarter as 2019-20 Q1, a financial year as 2019-20"));
    }
}
