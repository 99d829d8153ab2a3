#include "model/figure.hpp"

#include <vector>

#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("every shorthand has its letter and is read from it") {
    const std::vector<std::pair<Shorthand, std::string>> letters = {
        {Shorthand::break_in_series, "b"}, {Shorthand::confidential, "c"}, {Shorthand::estimated, "e"},
        {Shorthand::forecast, "f"},        {Shorthand::low, "low"},        {Shorthand::not_available, "x"},
        {Shorthand::provisional, "p"},     {Shorthand::revised, "r"},      {Shorthand::unreliable, "u"},
        {Shorthand::not_applicable, "z"},
    };
    for (const auto& [shorthand, letter] : letters) {
        CAPTURE(letter);
        CHECK(shorthand_letter(shorthand) == letter);
        CHECK(parse_shorthand(letter) == shorthand);
        CHECK_FALSE(shorthand_meaning(shorthand).empty());
        CHECK(shorthand_meaning(shorthand, "cy") != shorthand_meaning(shorthand));
    }
    CHECK(shorthand_meaning(Shorthand::confidential) == "confidential");
    CHECK(shorthand_meaning(Shorthand::confidential, "cy") == "cyfrinachol");
}

TEST_CASE("what is no shorthand is not read as one") {
    for (const std::string text : {"", "X", "[x]", "lo", "k", "xx", "12"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_shorthand(text));
    }
}
