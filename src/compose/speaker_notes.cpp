#include "compose/speaker_notes.hpp"

#include "base/overloaded.hpp"
#include "compose/blocks.hpp"

namespace quarterdeck {
namespace {

constexpr const char* text_only = "“speaker-notes” holds paragraphs and lists only";
constexpr const char* shown_hint = "what is to be seen belongs on the slide itself";

bool is_text(const markup::Blocks& blocks, Composition& composition);

bool is_text(const markup::ListItem& item, Composition& composition) {
    if (!item.id.empty()) {
        composition.diagnostics.error(item.span, "nothing in “speaker-notes” can be named, since it is not published")
            .hint("delete the name in braces");
    }
    return is_text(item.blocks, composition);
}

bool is_text(const markup::Block& block, Composition& composition) {
    const auto refuse = [&] {
        composition.diagnostics.error(block.span, text_only).hint(shown_hint);
        return false;
    };
    return std::visit(overloaded{
                          [](const markup::Paragraph&) { return true; },
                          [&](const markup::List& list) {
                              bool text = true;
                              for (const markup::ListItem& item : list.items) text = is_text(item, composition) && text;
                              return text;
                          },
                          [&](const markup::Heading&) { return refuse(); },
                          [&](const markup::Quote&) { return refuse(); },
                          [&](const markup::ThematicBreak&) { return refuse(); },
                          [&](const markup::Directive&) { return refuse(); },
                      },
                      block.node);
}

bool is_text(const markup::Blocks& blocks, Composition& composition) {
    bool text = true;
    for (const markup::Block& block : blocks) text = is_text(block, composition) && text;
    return text;
}

}  // namespace

Blocks compose_speaker_notes(const markup::Blocks& prose, Composition& composition) {
    if (!is_text(prose, composition)) return {};
    return compose_blocks(prose, composition);
}

}  // namespace quarterdeck
