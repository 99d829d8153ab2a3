#include "base/overloaded.hpp"
#include "layout/layout.hpp"
#include "layout/page/deck.hpp"
#include "layout/page/paper.hpp"

namespace quarterdeck {

PagedDocument lay_out(const Document& document, const Theme& theme, const FontBook& fonts) {
    return std::visit(overloaded{
                          [&](const Deck& deck) { return lay_out_deck(deck, document.metadata, theme, fonts); },
                          [&](const Paper& paper) { return lay_out_paper(paper, document.metadata, theme, fonts); },
                      },
                      document.body);
}

}  // namespace quarterdeck
