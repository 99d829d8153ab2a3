#include "base/date.hpp"
#include "base/suggest.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("The nearest word is suggested, and only a near one") {
    CHECK(did_you_mean("contatcs", {"referrals", "contacts"}) == "did you mean “contacts”?");
    CHECK(did_you_mean("xyz", {"referrals", "contacts"}).empty());
    CHECK_FALSE(nearest_word(std::string(10'000, 'a'), {"a"}).has_value());
}

TEST_CASE("Dates are ISO dates that exist") {
    CHECK(iso_date(parse_date("2024-02-29").value()) == "2024-02-29");
    for (const char* text : {"2023-02-29", "7 March 2024", "2024-3-7", "2024-13-01", "20240307", "2024-03-0a"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
    CHECK(iso_date(add_days(parse_date("2024-02-28").value(), 2)) == "2024-03-01");
}
