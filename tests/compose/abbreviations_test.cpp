#include "compose/abbreviations.hpp"

#include "document/reading_text.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::string dump(const Inlines& inlines) {
    std::string text;
    for (const Inline& piece : inlines) {
        if (const auto* words = std::get_if<Text>(&piece.node)) text += words->text;
        if (const auto* strong = std::get_if<Strong>(&piece.node)) text += "*" + dump(strong->content) + "*";
        if (const auto* word = std::get_if<Abbreviation>(&piece.node)) text += word->text + "=" + word->expansion;
    }
    return text;
}

Block paragraph(Inlines text) { return {Paragraph{ParagraphStyle::body, std::move(text), ""}, {}}; }

}  // namespace

TEST_CASE("An abbreviation is explained where a document uses it first, and only where it stands alone") {
    Document document;
    document.body = Paper{{}, {paragraph(plain("MASHed: ICPC, then MASH.")),
                                   paragraph({{Strong{plain("ICPC and MASH again; CRT/MASH")}, {}}})}};
    const std::string before = reading_text(document);
    mark_abbreviations(document, {{"CRT", "reception"}, {"ICPC", "conference"}, {"MASH", "hub"}});
    CHECK(reading_text(document) == before);
    const Blocks& blocks = document.paper()->blocks;
    CHECK(dump(std::get<Paragraph>(blocks[0].node).text) == "MASHed: ICPC=conference, then MASH=hub.");
    CHECK(dump(std::get<Paragraph>(blocks[1].node).text) == "*ICPC and MASH again; CRT=reception/MASH*");
}
