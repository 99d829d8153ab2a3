#include "support/golden.hpp"

#include "layout/layout.hpp"
#include "layout/made_documents.hpp"
#include "layout/page_contents.hpp"
#include "support/catch.hpp"
#include "support/test_theme.hpp"

namespace quarterdeck::testing {
namespace {

/// Without charts, whose drawing is tested where it is made.
Document without_charts(Document document) {
    auto& blocks = std::get<Paper>(document.body).blocks;
    std::erase_if(blocks, [](const Block& block) { return std::holds_alternative<Chart>(block.node); });
    return document;
}

TEST_CASE("a paper is laid out as it was looked at", "[layout][golden]") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    const PagedDocument pages = lay_out(without_charts(full_paper()), theme, fonts);
    check_golden("tests/layout/golden/paper-pages.txt", dump_pages(pages));
    check_golden("tests/layout/golden/paper-structure.txt", dump_structure(pages));
}

TEST_CASE("slides are laid out as they were looked at", "[layout][golden]") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    Document document = full_deck();
    auto& slides = std::get<Deck>(document.body).slides;
    std::erase_if(slides, [](const Slide& slide) { return slide.id == "slide-4" || slide.id == "slide-6"; });
    const PagedDocument pages = lay_out(document, theme, fonts);
    check_golden("tests/layout/golden/deck-pages.txt", dump_pages(pages));
    check_golden("tests/layout/golden/deck-structure.txt", dump_structure(pages));
}

}  // namespace
}  // namespace quarterdeck::testing
