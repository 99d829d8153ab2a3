#include "compose/blocks.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "compose/directives.hpp"
#include "compose/inlines.hpp"
#include "compose/lettered_list.hpp"
#include "compose/wording.hpp"

namespace quarterdeck {
namespace {

/// Where a block stands, which decides how its lists are numbered.
struct Surroundings {
    ParagraphNumbers* numbers = nullptr;  ///< Set where ordered lists are numbered paragraphs.
    int ordered_lists = 0;                ///< Ordered lists around it that are not.
};

Blocks compose_all(const markup::Blocks& blocks, Surroundings surroundings, Composition& composition);

std::string letter_label(int number) {
    constexpr int letters = 26;
    std::string label;
    for (; number > 0; number = (number - 1) / letters) {
        label.insert(label.begin(), static_cast<char>('a' + (number - 1) % letters));
    }
    return fmt::format("({})", label);
}

ListStyle list_style(const markup::List& list, const Surroundings& surroundings) {
    if (!list.ordered) return ListStyle::bullets;
    if (surroundings.numbers != nullptr) return ListStyle::paragraphs;
    return surroundings.ordered_lists > 0 ? ListStyle::lower_alpha : ListStyle::decimal;
}

std::string item_label(ListStyle style, int number, const Surroundings& surroundings) {
    switch (style) {
        case ListStyle::bullets: return "•";
        case ListStyle::decimal: return fmt::format("{}.", number);
        case ListStyle::lower_alpha: return letter_label(number);
        case ListStyle::paragraphs: return fmt::format("{}{}", surroundings.numbers->prefix, number);
    }
    return "";
}

std::string item_id(const markup::ListItem& item, ListStyle style, const std::string& label, Composition& composition) {
    if (!item.id.empty()) return composition.targets.reserve(item.id);
    if (style != ListStyle::paragraphs) return "";
    std::string number = label;
    std::replace(number.begin(), number.end(), '.', '-');
    return composition.targets.reserve("paragraph-" + number);
}

void name_item(const markup::ListItem& item, const ListItem& composed, ListStyle style, Composition& composition) {
    const bool numbered = style == ListStyle::paragraphs;
    const auto kind = numbered ? LinkTargets::Kind::numbered_paragraph : LinkTargets::Kind::list_item;
    composition.targets.name(item.id, {kind, composed.id, composed.label}, item.span, composition.diagnostics);
}

Blocks compose_item_blocks(const markup::ListItem& item, ListStyle style, const std::string& label,
                           const Surroundings& around, Composition& composition) {
    if (style == ListStyle::paragraphs) {
        ParagraphNumbers nested{label + ".", 0};
        return compose_all(item.blocks, {&nested, 0}, composition);
    }
    switch (style) {
        case ListStyle::bullets: return compose_all(item.blocks, {nullptr, around.ordered_lists}, composition);
        case ListStyle::lower_alpha: return compose_all(item.blocks, {nullptr, 0}, composition);
        case ListStyle::decimal:
        case ListStyle::paragraphs: break;
    }
    return compose_all(item.blocks, {nullptr, around.ordered_lists + 1}, composition);
}

/// The items, numbered from `number` + 1 on; gives the last number.
int compose_items(const markup::List& list, int number, List& composed, const Surroundings& around,
                  Composition& composition) {
    for (const markup::ListItem& item : list.items) {
        number += 1;
        ListItem made;
        made.label = item_label(composed.style, number, around);
        made.id = item_id(item, composed.style, made.label, composition);
        name_item(item, made, composed.style, composition);
        made.blocks = compose_item_blocks(item, composed.style, made.label, around, composition);
        composed.items.push_back(std::move(made));
    }
    return number;
}

Block compose_list(const markup::List& list, const SourceSpan& span, const Surroundings& around,
                   Composition& composition) {
    List composed;
    composed.tight = list.tight;
    if (const auto lettered = read_lettered_list(list, composition.diagnostics)) {
        composed.style = ListStyle::lower_alpha;
        compose_items(lettered->list, lettered->first - 1, composed, around, composition);
        return {std::move(composed), span};
    }
    composed.style = list_style(list, around);
    const bool paragraphs = composed.style == ListStyle::paragraphs;
    const int last = compose_items(list, paragraphs ? around.numbers->last : list.start - 1, composed, around, composition);
    if (paragraphs) around.numbers->last = last;
    return {std::move(composed), span};
}

/// `#` and `##` begin slides, so a heading inside a slide is one level below its slide's title at least.
int heading_level(const markup::Heading& heading, const SourceSpan& span, Composition& composition) {
    const int deepest = composition.last_heading_level + 1;
    if (composition.deck()) {
        if (heading.level <= 2) {
            composition.diagnostics.error(span, "a slide cannot begin inside a list or beside other columns")
                .hint("use “###” for a heading within a slide");
        }
        return std::min(composition.slide_level + std::max(1, heading.level - 2), deepest);
    }
    if (heading.level == 1) {
        composition.diagnostics.error(span, "a paper's title is its only heading with one “#”, and comes from “title:”")
            .hint("use “##” for a section");
    } else if (heading.level > deepest) {
        composition.diagnostics
            .error(span, fmt::format("this heading has {} “#” and the one before it {}, so a level is missing",
                                     heading.level, composition.last_heading_level))
            .hint("a screen reader's user would look for what stands between; use one “#” more than the heading above");
    }
    return std::clamp(heading.level, 2, deepest);
}

Block compose_heading(const markup::Heading& heading, const SourceSpan& span, Composition& composition) {
    Heading composed;
    composed.level = heading_level(heading, span, composition);
    composed.text = compose_inlines(heading.text, composition);
    composition.last_heading_level = composed.level;
    composition.heading_count += 1;
    const std::string words = plain_text(composed.text);
    std::string wanted = heading.id.empty() ? slug(words) : heading.id;
    if (wanted.empty()) wanted = fmt::format("section-{}", composition.heading_count);
    composed.id = composition.targets.reserve(wanted);
    composition.targets.name(heading.id, {LinkTargets::Kind::heading, composed.id, words}, span,
                             composition.diagnostics);
    return {std::move(composed), span};
}

Blocks compose_paragraph(const markup::Paragraph& paragraph, const SourceSpan& span, Composition& composition) {
    if (std::optional<Pictures> pictures = compose_pictures(paragraph, composition)) {
        if (pictures->pictures.empty()) return {};
        return {Block{std::move(*pictures), span}};
    }
    Inlines text = compose_inlines(paragraph.text, composition);
    if (blank(text)) return {};
    return {Block{Paragraph{ParagraphStyle::body, std::move(text), ""}, span}};
}

Blocks compose_block(const markup::Block& block, const Surroundings& around, Composition& composition) {
    const SourceSpan& span = block.span;
    return std::visit(
        overloaded{
            [&](const markup::Heading& heading) { return Blocks{compose_heading(heading, span, composition)}; },
            [&](const markup::Paragraph& paragraph) { return compose_paragraph(paragraph, span, composition); },
            [&](const markup::List& list) { return Blocks{compose_list(list, span, around, composition)}; },
            [&](const markup::Quote& quote) {
                composition.diagnostics.error(span, "a quotation with “>” has no place in these documents")
                    .hint("use the directive “callouts” for what is to stand out");
                return compose_all(quote.blocks, around, composition);
            },
            [&](const markup::ThematicBreak&) {
                composition.diagnostics.error(span, "a line across has no place in these documents")
                    .hint("begin a new slide or section with a heading");
                return Blocks{};
            },
            [&](const markup::Directive& directive) { return compose_directive(directive, span, composition); },
        },
        block.node);
}

bool ends_in_colon(const Paragraph& paragraph) {
    const std::string text = plain_text(paragraph.text);
    const std::string_view words = trimmed(text);
    return !words.empty() && words.back() == ':';
}

/// A paragraph that ends in a colon right before a list or a table introduces it and stays with it.
void mark_lead_ins(Blocks& blocks) {
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        auto* paragraph = std::get_if<Paragraph>(&blocks[i].node);
        const auto& next = blocks[i + 1].node;
        const bool led_in = std::holds_alternative<List>(next) || std::holds_alternative<Table>(next);
        if (paragraph != nullptr && led_in && paragraph->style == ParagraphStyle::body && ends_in_colon(*paragraph)) {
            paragraph->style = ParagraphStyle::lead_in;
        }
    }
}

Blocks compose_all(const markup::Blocks& blocks, Surroundings surroundings, Composition& composition) {
    Blocks composed;
    for (const markup::Block& block : blocks) {
        for (Block& made : compose_block(block, surroundings, composition)) composed.push_back(std::move(made));
        // In a paper the table behind a chart follows at once; a deck gathers them after its last slide.
        if (surroundings.numbers == nullptr || composition.deck()) continue;
        for (Table& table : composition.waiting_chart_tables) composed.push_back({std::move(table), block.span});
        composition.waiting_chart_tables.clear();
    }
    mark_lead_ins(composed);
    return composed;
}

}  // namespace

Blocks compose_blocks(const markup::Blocks& blocks, Composition& composition) {
    return compose_all(blocks, {}, composition);
}

Blocks compose_numbered_blocks(const markup::Blocks& blocks, ParagraphNumbers& numbers, Composition& composition) {
    return compose_all(blocks, {&numbers, 0}, composition);
}

}  // namespace quarterdeck
