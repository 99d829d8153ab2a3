#include "text/line_breaker.hpp"

#include <string>
#include <thread>

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

/// The text cut at its opportunities, with "|" between the pieces and "!" where a break must be.
std::string cut(std::string_view text, std::string_view language = "en-GB") {
    std::string pieces;
    int start = 0;
    for (const BreakOpportunity& opportunity : line_break_opportunities(text, language)) {
        pieces += text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(opportunity.offset - start));
        pieces += opportunity.mandatory ? "!" : "|";
        start = opportunity.offset;
    }
    return pieces;
}

}  // namespace

TEST_CASE("Lines may break after spaces and hyphens, and at the text's end") {
    CHECK(cut("a long-term plan") == "a |long-|term |plan|");
    CHECK(cut("") == "");
}

TEST_CASE("Figures, years and non-breaking spaces hold together") {
    CHECK(cut("£10.1m in 2020/21") == "£10.1m |in |2020/21|");
    CHECK(cut("1,070 or −603") == "1,070 |or |−603|");
    CHECK(cut("7\u00A0March") == "7\u00A0March|");
    CHECK(cut("38.3% [p]") == "38.3% |[p]|");
}

TEST_CASE("Offsets count bytes") {
    const auto opportunities = line_break_opportunities("Tŷ Gŵyr", "cy");
    REQUIRE(opportunities.size() == 2);
    CHECK(opportunities[0].offset == 4);
    CHECK(opportunities[1].offset == 9);
}

TEST_CASE("A line separator must break") { CHECK(cut("one\ntwo") == "one\n!two|"); }

TEST_CASE("Bytes that are no UTF-8 and unknown languages do no harm") {
    CHECK(cut("a\xFF b") == "a\xFF |b|");
    CHECK(cut("\xE2\x82") != "");
    CHECK(cut("one two", "!!") == "one |two|");
    CHECK(cut("one two", "") == "one |two|");
}

TEST_CASE("Threads break lines at the same time") {
    std::string first;
    std::string second;
    std::thread other([&] { first = cut("one two three"); });
    second = cut("one two three");
    other.join();
    CHECK(first == second);
}
