#include "text/utf8.hpp"

#include "support/catch.hpp"
#include "text/grapheme.hpp"

using namespace quarterdeck;

TEST_CASE("Characters are decoded at a byte offset") {
    const std::string text = "a£≤😀";
    CHECK(decode_character(text, 0).code == U'a');
    CHECK(decode_character(text, 1).code == U'£');
    CHECK(decode_character(text, 3).code == U'≤');
    CHECK(decode_character(text, 6).code == U'😀');
    CHECK(decode_character(text, 6).length == 4);
}

TEST_CASE("Broken, overlong and surrogate sequences decode to the replacement character and always advance") {
    for (const std::string text : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xE2\x82", "\x80"}) {
        for (std::size_t offset = 0; offset < text.size();) {
            const DecodedCharacter character = decode_character(text, offset);
            CHECK(character.code == replacement_character);
            REQUIRE(character.length > 0);
            offset += character.length;
        }
    }
}

TEST_CASE("A letter with combining accents is one grapheme") {
    const std::vector<std::size_t> expected{1, 4, 5};
    CHECK(grapheme_ends("aw\xCC\x82n") == expected);
    CHECK(grapheme_ends("").empty());
}
