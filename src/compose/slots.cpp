#include "compose/slots.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "base/suggest.hpp"
#include "compose/inlines.hpp"
#include "compose/settings.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// Texts that include others twice each would otherwise grow without end.
constexpr int most_inclusions = 1000;

std::string none_sentence(const Composition& composition) {
    return std::string(words_in(composition.language()).document.none_this_quarter);
}

/// A block, or the gap that an author's "omit" left.
using SplicedBlock = std::optional<markup::Block>;

std::vector<std::string> slot_names(const ProseSlots& slots) {
    std::vector<std::string> names;
    for (const auto& [name, prose] : slots) names.push_back(name);
    return names;
}

/// A heading of a level ends the section of every heading of that level or a deeper one.
int heading_level(const SplicedBlock& block) {
    if (!block) return 0;
    const auto* heading = std::get_if<markup::Heading>(&block->node);
    return heading == nullptr ? 0 : heading->level;
}

/// The same of what makes slides of its own.
int level_begun(const SplicedBlock& block) {
    const auto* directive = block ? std::get_if<markup::Directive>(&block->node) : nullptr;
    if (directive == nullptr) return heading_level(block);
    if (directive->kind == DirectiveKind::cover || directive->kind == DirectiveKind::closing) return 1;
    return directive->kind == DirectiveKind::kpi_slides ? 2 : 0;
}

/// What the presenter says makes no slide by itself.
bool is_shown(const SplicedBlock& block) {
    const auto* directive = block ? std::get_if<markup::Directive>(&block->node) : nullptr;
    return block && (directive == nullptr || directive->kind != DirectiveKind::speaker_notes);
}

/// Whether the section under a heading held nothing but what an author omitted.
bool emptied(const std::vector<SplicedBlock>& blocks, std::size_t heading) {
    const int level = heading_level(blocks[heading]);
    bool omitted = false;
    for (std::size_t i = heading + 1; i < blocks.size(); ++i) {
        const int begun = level_begun(blocks[i]);
        if (begun > 0 && begun <= level) break;
        if (!blocks[i]) omitted = true;
        const bool heading_below = heading_level(blocks[i]) > 0;
        if (is_shown(blocks[i]) && !heading_below) return false;
        if (heading_below && !emptied(blocks, i)) return false;
    }
    return omitted;
}

std::string quarter_file(const Composition& composition) {
    const SourceSpan& entry = composition.entry().span;
    return entry.known() ? entry.file->path : "the quarter's file";
}

void complain_of_missing(const Reference& slot, const SourceSpan& span, Composition& composition) {
    const bool text = slot.subject == text_subject;
    const std::string& name = slot.properties.front();
    Diagnostic& complaint = composition.diagnostics.error(
        span, fmt::format("{} “{}” is asked for here, and {} has none", text ? "the text" : "the narrative", name,
                          text ? fmt::format("the document “{}”", composition.entry().id) : quarter_file(composition)));
    const std::string guess =
        did_you_mean(name, slot_names(text ? composition.entry().text : composition.input.narrative));
    if (!guess.empty()) complaint.hint(guess);
    complaint.hint(
        fmt::format("write it under “{}:” as “{}: |”, or “none this quarter” to say so, or “omit” to leave it out",
                    slot.subject, name));
}

/// Nothing after a complaint.
const Prose* find_slot(const Reference& slot, const SourceSpan& span, Composition& composition) {
    if (slot.properties.size() != 1) {
        composition.diagnostics
            .error(span, fmt::format("“{}” needs the name of one text after the dot", slot.subject))
            .hint(fmt::format("as in “{{{{ {}.summary }}}}”", slot.subject));
        return nullptr;
    }
    if (slot.subject == text_subject) composition.requested_text.insert(slot.properties.front());
    const Prose* filled = filled_slot(slot, composition.entry(), composition.input.narrative);
    if (filled == nullptr) complain_of_missing(slot, span, composition);
    return filled;
}

class Splicer {
public:
    explicit Splicer(Composition& composition) : composition_(composition) {}

    markup::Blocks splice(const markup::Blocks& blocks) {
        std::vector<SplicedBlock> spliced;
        for (const markup::Block& block : blocks) splice_into(block, spliced);
        markup::Blocks kept;
        for (std::size_t i = 0; i < spliced.size(); ++i) {
            const bool heading = heading_level(spliced[i]) > 0;
            if (spliced[i] && !(heading && emptied(spliced, i))) kept.push_back(*spliced[i]);
        }
        return kept;
    }

private:
    void splice_into(const markup::Block& block, std::vector<SplicedBlock>& target) {
        if (const Reference* slot = lone_slot(block)) {
            splice_slot(*slot, block.span, target);
        } else {
            target.push_back(splice_within(block));
        }
    }

    /// Lists, quotes and directives hold blocks themselves.
    markup::Block splice_within(markup::Block block) {
        std::visit(overloaded{
                       [&](markup::List& list) { splice_list(list); },
                       [&](markup::Quote& quote) { quote.blocks = splice(quote.blocks); },
                       [&](markup::Directive& directive) {
                           directive.prose = splice(directive.prose);
                           for (markup::Blocks& column : directive.columns) column = splice(column);
                       },
                       [](markup::Heading&) {},
                       [](markup::Paragraph&) {},
                       [](markup::ThematicBreak&) {},
                   },
                   block.node);
        return block;
    }

    void splice_list(markup::List& list) {
        std::vector<markup::ListItem> kept;
        for (markup::ListItem& item : list.items) {
            const bool was_empty = item.blocks.empty();
            item.blocks = splice(item.blocks);
            if (was_empty || !item.blocks.empty()) kept.push_back(std::move(item));
        }
        list.items = std::move(kept);
    }

    void splice_slot(const Reference& slot, const SourceSpan& span, std::vector<SplicedBlock>& target) {
        const Prose* prose = find_slot(slot, span, composition_);
        if (prose == nullptr) {
            // Holds the place, so that nobody is told of an empty slide as well.
            target.push_back(markup::Block{markup::Paragraph{}, span});
            return;
        }
        const std::string name = slot.subject + "." + slot.properties.front();
        if (std::find(open_slots_.begin(), open_slots_.end(), name) != open_slots_.end()) {
            complain_of_circle(name, span);
            return;
        }
        switch (prose->presence) {
            case Prose::Presence::omitted: target.push_back(std::nullopt); return;
            case Prose::Presence::none_this_quarter: target.push_back(sentence(none_sentence(composition_), prose->span)); return;
            case Prose::Presence::to_come:
                composition_.shown_to_come.insert(name);
                target.push_back(sentence(shown_symbol(Shorthand::to_come), prose->span));
                return;
            case Prose::Presence::written: break;
        }
        if (++inclusions_ > most_inclusions) {
            if (inclusions_ == most_inclusions + 1) {
                composition_.diagnostics.error(span, "the texts of this document include each other too often");
            }
            return;
        }
        open_slots_.push_back(name);
        for (const markup::Block& block : prose->blocks) splice_into(block, target);
        open_slots_.pop_back();
    }

    static markup::Block sentence(const std::string& text, const SourceSpan& span) {
        markup::Paragraph paragraph;
        paragraph.text.push_back({markup::Text{text}, span});
        return {std::move(paragraph), span};
    }

    void complain_of_circle(const std::string& name, const SourceSpan& span) {
        std::vector<std::string> circle(std::find(open_slots_.begin(), open_slots_.end(), name), open_slots_.end());
        circle.push_back(name);
        composition_.diagnostics.error(span, fmt::format("this text includes itself: {}", fmt::join(circle, " → ")))
            .hint("take one of these references out");
    }

    Composition& composition_;
    std::vector<std::string> open_slots_;
    int inclusions_ = 0;
};

/// Words that somebody wrote and nobody will read: what is empty or left out does not matter.
void warn_of_unused_text(Composition& composition) {
    const std::set<std::string>& requested = composition.requested_text;
    for (const auto& [name, prose] : composition.entry().text) {
        if (requested.count(name) > 0 || prose.presence != Prose::Presence::written) continue;
        Diagnostic& complaint = composition.diagnostics.warning(
            prose.span,
            fmt::format("nothing in the template “{}” asks for the text “{}”", composition.source().name, name));
        suggest(complaint, name, {requested.begin(), requested.end()});
    }
}

}  // namespace

Inlines compose_slot_line(const Reference& slot, const SourceSpan& span, Composition& composition) {
    const Prose* prose = find_slot(slot, span, composition);
    if (prose == nullptr || prose->presence == Prose::Presence::omitted) return {};
    if (prose->presence == Prose::Presence::none_this_quarter) return plain(none_sentence(composition), span);
    if (prose->presence == Prose::Presence::to_come) {
        composition.shown_to_come.insert(slot.subject + "." + slot.properties.front());
        return plain(shown_symbol(Shorthand::to_come), span);
    }
    const bool single = prose->blocks.size() == 1;
    const auto* paragraph = single ? std::get_if<markup::Paragraph>(&prose->blocks.front().node) : nullptr;
    if (paragraph != nullptr) return compose_inlines(paragraph->text, composition);
    composition.diagnostics.error(prose->span, "this text is set as a note, which is one paragraph")
        .hint("write it without empty lines, lists and headings");
    return {};
}

markup::Blocks splice_slots(const markup::Blocks& blocks, Composition& composition) {
    markup::Blocks spliced = Splicer(composition).splice(blocks);
    warn_of_unused_text(composition);
    return spliced;
}

}  // namespace quarterdeck
