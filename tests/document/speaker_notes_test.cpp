#include "document/speaker_notes.hpp"

#include "document/reading_text.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

Slide slide(const std::string& title, const std::string& notes) {
    Slide made;
    made.id = title;
    made.title = plain(title);
    if (!notes.empty()) made.notes = {Block{Paragraph{ParagraphStyle::body, plain(notes), ""}, {}}};
    return made;
}

Document deck() {
    Document document;
    document.body = Deck{{slide("one", "Say this."), slide("two", ""), slide("three", "Say that.")}};
    return document;
}

}  // namespace

TEST_CASE("What the presenter says is in no document unless it is asked for") {
    CHECK(reading_text(deck()) == "one\ntwo\nthree\n");
    CHECK(reading_text(with_speaker_notes(deck())) ==
          "one\nNotes: one\nSay this.\ntwo\nthree\nNotes: three\nSay that.\n");
}

TEST_CASE("Slides of notes leave the numbers of slides as they are published") {
    const Document noted = with_speaker_notes(deck());
    CHECK(slide_numbers(*noted.deck()) == std::vector<int>{1, 1, 2, 3, 3});
    CHECK(slide_numbers(*deck().deck()) == std::vector<int>{1, 2, 3});
}

TEST_CASE("Slides of notes are a heading below their slide, and can be told from it") {
    const Document noted = with_speaker_notes(deck());
    const Slide& notes = noted.deck()->slides.at(1);
    CHECK(notes.kind == SlideKind::notes);
    CHECK(notes.id == "one-notes");
    CHECK(notes.heading_level == 3);
    CHECK(noted.deck()->slides.front().notes.empty());
}
