#include "base/decimal.hpp"

#include "support/catch.hpp"

using quarterdeck::Decimal;

namespace {

std::string round_trip(const char* text) {
    const auto value = Decimal::parse(text);
    return value ? value->to_string() : "refused";
}

Decimal number(const char* text) { return Decimal::parse(text).value(); }

}  // namespace

TEST_CASE("A decimal keeps the digits that were typed") {
    CHECK(round_trip("38.30") == "38.30");
    CHECK(round_trip("-0.05") == "-0.05");
    CHECK(round_trip("\u22128.6") == "-8.6");
    CHECK(round_trip("007") == "7");
}

TEST_CASE("What is not plainly a number is refused") {
    for (const char* text : {"", "-", ".5", "5.", "1,070", "38.3%", "1e3", "+4", "0x10", "1.2.3", " 1", "1234567890123", "0.1234567"}) {
        CAPTURE(text);
        CHECK(round_trip(text) == "refused");
    }
}

TEST_CASE("Rounding is half away from zero on the typed digits, not on a binary shadow") {
    CHECK(number("2.675").rounded(2).to_string() == "2.68");
    CHECK(number("1.005").rounded(2).to_string() == "1.01");
    CHECK(number("-0.5").rounded(0).to_string() == "-1");
    CHECK(number("0.45").rounded(1).to_string() == "0.5");
    CHECK(number("0.449").rounded(1).to_string() == "0.4");
    CHECK(number("12").rounded(2).to_string() == "12.00");
}

TEST_CASE("Sums, differences and quotients are exact to the decimals asked for") {
    CHECK((number("0.1") + number("0.2")).to_string() == "0.3");
    CHECK((number("27018") - number("27622")).to_string() == "-604");
    CHECK(Decimal::divide(number("26"), number("34"), 3)->to_string() == "0.765");
    CHECK(Decimal::divide(number("1"), number("3"), 2)->to_string() == "0.33");
    CHECK(Decimal::divide(number("-1"), number("2"), 0)->to_string() == "-1");
    CHECK_FALSE(Decimal::divide(number("1"), number("0"), 2).has_value());
    CHECK((number("1.5") * number("0.25")).to_string() == "0.375");
}

TEST_CASE("Decimals compare by value, not by how they were typed") {
    CHECK(number("38.3") == number("38.30"));
    CHECK(number("-1") < number("0.01"));
    CHECK(number("10.0") > number("9.999999"));
}
