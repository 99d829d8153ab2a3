#include <utility>

#include <fmt/format.h>

#include "compose/blocks.hpp"
#include "compose/cover.hpp"
#include "compose/forms.hpp"
#include "compose/inlines.hpp"
#include "compose/kpi_slides.hpp"
#include "compose/speaker_notes.hpp"
#include "compose/symbols.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// A slide whose blocks are still to be composed.
struct SlideDraft {
    Slide slide;
    markup::Blocks blocks;
    markup::Blocks notes;  ///< For the presenter.
    bool open = true;  ///< Takes what follows it; a cover and a closing slide do not.
    std::set<Shorthand> symbols = {};  ///< In its title and subtitle.
};

const markup::Directive* directive_of_kind(const markup::Block& block, DirectiveKind kind) {
    const auto* directive = std::get_if<markup::Directive>(&block.node);
    return directive == nullptr || directive->kind != kind ? nullptr : directive;
}

/// Cuts a template's blocks into slides.
class DeckCutter {
public:
    explicit DeckCutter(Composition& composition) : composition_(composition) {}

    void add(const markup::Block& block) {
        const auto* heading = std::get_if<markup::Heading>(&block.node);
        if (heading != nullptr && heading->level <= 2) {
            begin_slide(*heading, block.span);
        } else if (heading != nullptr && heading->level == 3 && may_take_subtitle()) {
            drafts_.back().slide.subtitle = compose_inlines(heading->text, composition_);
            keep_symbols();
        } else if (directive_of_kind(block, DirectiveKind::cover) != nullptr) {
            add_whole_slide(compose_cover(block.span, composition_));
        } else if (directive_of_kind(block, DirectiveKind::closing) != nullptr) {
            add_whole_slide(compose_closing(block.span, composition_));
        } else if (const auto* kpis = directive_of_kind(block, DirectiveKind::kpi_slides)) {
            for (const markup::Block& made : expand_kpi_slides(*kpis, block.span, composition_)) add(made);
        } else if (const auto* notes = directive_of_kind(block, DirectiveKind::speaker_notes)) {
            add_notes(*notes, block.span);
        } else {
            add_to_slide(block);
        }
    }

    std::vector<SlideDraft> take() { return std::move(drafts_); }

private:
    std::string next_id() const { return fmt::format("slide-{}", drafts_.size() + 1); }

    bool may_take_subtitle() const {
        return !drafts_.empty() && drafts_.back().open && drafts_.back().blocks.empty() &&
               drafts_.back().slide.subtitle.empty();
    }

    void begin_slide(const markup::Heading& heading, const SourceSpan& span) {
        SlideDraft draft;
        Slide& slide = draft.slide;
        const bool section = heading.level == 1;
        slide.kind = section ? SlideKind::section : SlideKind::content;
        slide.heading_level = !section && in_section_ ? 3 : 2;
        slide.id = composition_.targets.reserve(next_id());
        slide.title = compose_inlines(heading.text, composition_);
        slide.span = span;
        if (blank(slide.title))
            composition_.diagnostics.error(span, "this slide has no title").hint("write it after the “#”");
        composition_.targets.name(heading.id, {LinkTargets::Kind::slide, slide.id, plain_text(slide.title)}, span,
                                  composition_.diagnostics);
        in_section_ = in_section_ || section;
        drafts_.push_back(std::move(draft));
        keep_symbols();
    }

    /// The symbols of a heading wait for the rest of their slide.
    void keep_symbols() { drafts_.back().symbols.merge(std::exchange(composition_.symbols_in_text, {})); }

    void add_whole_slide(Slide slide) {
        slide.id = composition_.targets.reserve(next_id());
        drafts_.push_back({std::move(slide), {}, {}, false});
    }

    void add_notes(const markup::Directive& directive, const SourceSpan& span) {
        if (drafts_.empty()) {
            composition_.diagnostics.error(span, "these notes come before the first slide")
                .hint("put them below what the presenter shows with them");
            return;
        }
        markup::Blocks& notes = drafts_.back().notes;
        notes.insert(notes.end(), directive.prose.begin(), directive.prose.end());
    }

    void add_to_slide(const markup::Block& block) {
        if (!drafts_.empty() && drafts_.back().open) {
            drafts_.back().blocks.push_back(block);
            return;
        }
        composition_.diagnostics.error(block.span, "this stands on no slide")
            .hint("begin one above it with its title: “## Title”");
    }

    Composition& composition_;
    std::vector<SlideDraft> drafts_;
    bool in_section_ = false;
};

Slide finish_slide(SlideDraft draft, Composition& composition) {
    Slide slide = std::move(draft.slide);
    composition.slide_level = slide.heading_level;
    composition.last_heading_level = slide.heading_level;
    slide.notes = compose_speaker_notes(draft.notes, composition);
    if (!draft.open) return slide;
    composition.symbols_in_text = std::move(draft.symbols);
    slide.blocks = compose_blocks(draft.blocks, composition);
    if (draft.blocks.empty() && slide.kind == SlideKind::content) {
        composition.diagnostics.warning(slide.span, "there is nothing on this slide but its title");
    }
    if (auto symbols = explain_noted_symbols(composition)) slide.blocks.push_back(std::move(*symbols));
    return slide;
}

/// Data slides are for reading, not for showing, and a year's quarters should stand on one: they are set smaller.
Slide data_slide(Table table, std::size_t number, const std::string& id, const std::string& language) {
    Slide slide;
    slide.kind = SlideKind::data;
    slide.id = id;
    slide.title = plain(filled(words_in(language).charts.data_slide, number));
    slide.text_size = SlideTextSize::smaller;
    slide.blocks.push_back({std::move(table), {}});
    return slide;
}

}  // namespace

Deck compose_deck(const markup::Blocks& blocks, Composition& composition) {
    DeckCutter cutter(composition);
    for (const markup::Block& block : blocks) cutter.add(block);
    Deck deck;
    for (SlideDraft& draft : cutter.take()) deck.slides.push_back(finish_slide(std::move(draft), composition));
    std::size_t number = 0;
    for (Table& table : composition.waiting_chart_tables) {
        const std::string id = composition.targets.reserve(fmt::format("slide-{}", deck.slides.size() + 1));
        deck.slides.push_back(data_slide(std::move(table), ++number, id, composition.language()));
    }
    composition.waiting_chart_tables.clear();
    return deck;
}

}  // namespace quarterdeck
