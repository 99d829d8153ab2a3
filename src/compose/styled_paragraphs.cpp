#include "compose/blocks.hpp"
#include "compose/directives.hpp"

namespace quarterdeck {

Blocks compose_styled_paragraphs(const markup::Directive& directive, ParagraphStyle style, Composition& composition) {
    Blocks blocks = compose_blocks(directive.prose, composition);
    for (Block& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block.node)) paragraph->style = style;
    }
    return blocks;
}

}  // namespace quarterdeck
