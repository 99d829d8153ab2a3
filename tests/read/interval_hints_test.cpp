#include "read/interval_hints.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::string hint(const std::string& given) { return interval_hint(given, Decimal::parse("71.4")); }

}  // namespace

TEST_CASE("An interval that cannot be read is shown as it is to be written, with what was wrong") {
    CHECK(hint("75.6 to 66.8") == "write the lower end first: “interval: 66.8 to 75.6”");
    CHECK(hint("66.8% to 75.6%") == "write the ends without percent signs: “interval: 66.8 to 75.6”");
    CHECK(hint("66.8 per cent to 75.6 per cent") == "write the ends without percent signs: “interval: 66.8 to 75.6”");
    CHECK(hint("66% to 75%") == "write the ends without percent signs: “interval: 66 to 75”");
    CHECK(hint("3,300 to 3,400") == "write numbers without commas: “interval: 3300 to 3400”");
    for (const char* given : {"66.8-75.6", "66.8 - 75.6", "66.8–75.6", "66.8 – 75.6", "66.8 — 75.6", "66.8, 75.6", "(66.8, 75.6)",
                              "66.8 and 75.6", "between 66.8 and 75.6", "66.8; 75.6", "66.8to75.6", "66.8..75.6"}) {
        CAPTURE(given);
        CHECK(hint(given) == "write “to” between its ends: “interval: 66.8 to 75.6”");
    }
    CHECK(hint("75.6%-66.8%") == "write “to” between its ends, the lower end first, the ends without percent signs: “interval: 66.8 to 75.6”");
    CHECK(hint("-2.5 - -1.5") == "write “to” between its ends: “interval: -2.5 to -1.5”");
    for (const char* given : {"from 66.8 to 75.6", "95% CI 66.8 to 75.6", "95% CI: 66.8 to 75.6", "66.8 to 75.6 (95%)"}) {
        CAPTURE(given);
        CHECK(hint(given) == "write the ends alone: “interval: 66.8 to 75.6”");
    }
}

TEST_CASE("From how far an interval reaches its ends are worked out where the figure is known") {
    const std::string better = "write its two ends and not how far they are from the figure: “interval: 67.2 to 75.6”";
    CHECK(hint("±4.2") == better);
    CHECK(hint("± 4.2") == better);
    CHECK(hint("+/-4.2") == better);
    CHECK(hint("+- 4.2") == better);
    CHECK(interval_hint("71.4 ± 4.2", std::nullopt) == better);
    CHECK(interval_hint("±4.2", std::nullopt).find("as in “{ value: 50, interval: 45 to 55 }”") != std::string::npos);
    CHECK(interval_hint("4.4", Decimal::parse("71.0")) ==
          "write its two ends; if it reaches 4.4 to either side of the figure, “interval: 66.6 to 75.4”");
}

TEST_CASE("Where nobody can tell what interval is meant, an example is shown") {
    for (const char* given : {"", "66.8", "wide", "66.8 to", "1 to 2 to 3", " to "}) {
        CAPTURE(given);
        CHECK(hint(given) == "write its ends with “to” between them, the lower one first, as in “{ value: 50, interval: 45 to 55 }”");
    }
}

TEST_CASE("A level of confidence that cannot be read is shown as it is to be written") {
    CHECK(confidence_hint("0.95") == "write it as a percentage: “confidence: 95”");
    CHECK(confidence_hint("0.995") == "write it as a percentage: “confidence: 99.5”");
    CHECK(confidence_hint("95%") == "leave the percent sign out: “confidence: 95”");
    CHECK(confidence_hint("95 per cent") == "leave the percent sign out: “confidence: 95”");
    CHECK(confidence_hint("99.5 %") == "leave the percent sign out: “confidence: 99.5”");
    CHECK(confidence_hint("0.05") == "write it as a percentage: “confidence: 95”");
    CHECK(confidence_hint("yes") == "write the level that its publisher states, most often 95: “confidence: 95”");
    CHECK(confidence_hint("no") == "a measure without confidence intervals has no “confidence:”; delete it");
    for (const char* given : {"100", "0", "high", "1"}) {
        CAPTURE(given);
        CHECK(confidence_hint(given) == "write the percentage without its sign, as in “confidence: 95”");
    }
}
