#include "compose/directives.hpp"
#include "compose/inlines.hpp"

namespace quarterdeck {
namespace {

/// A callout is one statement, so a list item gives the words of its paragraphs.
void add_callouts(const markup::Blocks& blocks, Callouts& callouts, Composition& composition) {
    for (const markup::Block& block : blocks) {
        if (const auto* paragraph = std::get_if<markup::Paragraph>(&block.node)) {
            Inlines text = compose_inlines(paragraph->text, composition);
            if (!blank(text)) callouts.items.push_back(std::move(text));
        } else if (const auto* list = std::get_if<markup::List>(&block.node)) {
            for (const markup::ListItem& item : list->items) add_callouts(item.blocks, callouts, composition);
        } else {
            composition.diagnostics.error(block.span, "“callouts” holds sentences only")
                .hint("write each as a paragraph or a list item");
        }
    }
}

}  // namespace

Blocks compose_callouts(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    Callouts callouts;
    add_callouts(directive.prose, callouts, composition);
    if (callouts.items.empty()) return {};
    return {Block{std::move(callouts), span}};
}

}  // namespace quarterdeck
