#include "template/slot.hpp"

namespace quarterdeck {

namespace {

bool is_blank(const markup::Inline& part) {
    const auto* text = std::get_if<markup::Text>(&part.node);
    return text != nullptr && text->text.find_first_not_of(" \t\n") == std::string::npos;
}

}  // namespace

const Reference* lone_slot(const markup::Block& block) {
    const auto* paragraph = std::get_if<markup::Paragraph>(&block.node);
    if (paragraph == nullptr) return nullptr;
    const Reference* found = nullptr;
    for (const markup::Inline& part : paragraph->text) {
        if (is_blank(part)) continue;
        const auto* reference = std::get_if<markup::FigureReference>(&part.node);
        if (reference == nullptr || found != nullptr) return nullptr;
        found = &reference->reference;
    }
    if (found == nullptr || (found->subject != narrative_subject && found->subject != text_subject)) return nullptr;
    return found;
}

const Prose* filled_slot(const Reference& slot, const DocumentEntry& entry, const ProseSlots& narrative) {
    if (slot.properties.size() != 1) return nullptr;
    const ProseSlots& slots = slot.subject == text_subject ? entry.text : narrative;
    const auto found = slots.find(slot.properties.front());
    return found == slots.end() ? nullptr : &found->second;
}

}  // namespace quarterdeck
