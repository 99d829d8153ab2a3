#include "html/html.hpp"

#include "html/deck.hpp"
#include "html/page.hpp"
#include "html/paper.hpp"

namespace quarterdeck {

std::string render_html(const Document& document, const Theme& theme, const FontBook& fonts, const HtmlLinks& links) {
    if (const Deck* deck = document.deck()) {
        const RenderContext context{theme, theme.slide, fonts, links, document.metadata.language};
        return fill_skeleton(theme, render_deck(*deck, document.metadata, context), document, links);
    }
    const RenderContext context{theme, theme.paper, fonts, links, document.metadata.language};
    return fill_skeleton(theme, render_paper(*document.paper(), context), document, links);
}

}  // namespace quarterdeck
