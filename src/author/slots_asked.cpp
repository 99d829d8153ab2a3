#include "author/slots_asked.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

std::string words_of(const markup::Inlines& inlines) {
    std::string words;
    for (const markup::Inline& part : inlines) {
        if (const auto* text = std::get_if<markup::Text>(&part.node)) words += text->text;
        if (const auto* strong = std::get_if<markup::Strong>(&part.node)) words += words_of(strong->content);
        if (const auto* emphasis = std::get_if<markup::Emphasis>(&part.node)) words += words_of(emphasis->content);
        if (const auto* link = std::get_if<markup::Link>(&part.node)) words += words_of(link->content);
    }
    return words;
}

class SlotFinder {
public:
    void find_in(const markup::Blocks& blocks) {
        for (const markup::Block& block : blocks) find_in(block);
    }

    std::vector<AskedSlot> take() { return std::move(slots_); }

private:
    void find_in(const markup::Block& block) {
        std::visit(overloaded{
                       [&](const markup::Heading& heading) { heading_ = words_of(heading.text); },
                       [&](const markup::Paragraph& paragraph) { find_in(paragraph.text); },
                       [&](const markup::List& list) {
                           for (const markup::ListItem& item : list.items) find_in(item.blocks);
                       },
                       [&](const markup::Quote& quote) { find_in(quote.blocks); },
                       [&](const markup::Directive& directive) {
                           find_in(directive.prose);
                           for (const markup::Blocks& column : directive.columns) find_in(column);
                       },
                       [](const markup::ThematicBreak&) {},
                   },
                   block.node);
    }

    void find_in(const markup::Inlines& inlines) {
        for (const markup::Inline& part : inlines) {
            if (const auto* figure = std::get_if<markup::FigureReference>(&part.node)) add(figure->reference);
        }
    }

    void add(const Reference& reference) {
        const bool slot = reference.subject == "narrative" || reference.subject == "text";
        if (!slot || reference.properties.size() != 1) return;
        const std::string& name = reference.properties.front();
        const bool known = std::any_of(slots_.begin(), slots_.end(), [&](const AskedSlot& other) {
            return other.subject == reference.subject && other.name == name;
        });
        if (!known) slots_.push_back({reference.subject, name, heading_});
    }

    std::string heading_;
    std::vector<AskedSlot> slots_;
};

}  // namespace

std::vector<AskedSlot> slots_asked(const Template& source) {
    SlotFinder finder;
    finder.find_in(source.blocks);
    return finder.take();
}

}  // namespace quarterdeck
