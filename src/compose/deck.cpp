#include <utility>

#include <fmt/format.h>

#include "compose/blocks.hpp"
#include "compose/cover.hpp"
#include "compose/forms.hpp"
#include "compose/inlines.hpp"
#include "compose/kpi_slides.hpp"
#include "compose/speaker_notes.hpp"
#include "compose/symbols.hpp"
#include "document/data_slides.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

bool is_to_come(const markup::Inlines& text) {
    const auto* words = text.size() == 1 ? std::get_if<markup::Text>(&text.front().node) : nullptr;
    return words != nullptr && words->text == shown_symbol(Shorthand::to_come);
}

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

    /// A text that brings its own slides, and that nobody has written yet, has one slide for the time being.
    void add_to_slide(const markup::Block& block) {
        if (drafts_.empty() || !drafts_.back().open) {
            const auto* paragraph = std::get_if<markup::Paragraph>(&block.node);
            if (paragraph != nullptr && is_to_come(paragraph->text)) begin_slide({2, paragraph->text, ""}, block.span);
        }
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

/// In rows of a table: what a slide holds, and what caption, head and symbols of one take.
constexpr std::size_t rows_of_data_slide = 16;
constexpr std::size_t rows_around_table = 4;

/// How many of the tables, from the first one on, stand on one slide.
std::size_t count_for_slide(const std::vector<Table>& tables, std::size_t first) {
    std::size_t rows = 0, count = 0;
    while (first + count < tables.size()) {
        rows += tables[first + count].rows.size() + rows_around_table;
        if (count > 0 && rows > rows_of_data_slide) break;
        ++count;
    }
    return count;
}

/// Data slides are for reading, not for showing, and a year's quarters should stand on one: they are set smaller.
void add_data_slides(std::vector<Table> tables, Deck& deck, Composition& composition) {
    for (std::size_t first = 0; first < tables.size();) {
        const std::size_t count = count_for_slide(tables, first);
        Slide slide;
        slide.kind = SlideKind::data;
        slide.id = composition.targets.reserve(fmt::format("slide-{}", deck.slides.size() + 1));
        slide.tables = {static_cast<int>(first + 1), static_cast<int>(first + count)};
        slide.title = data_slide_title(slide.tables, composition.language());
        slide.text_size = SlideTextSize::smaller;
        for (std::size_t index = 0; index < count; ++index) slide.blocks.push_back({std::move(tables[first + index]), {}});
        deck.slides.push_back(std::move(slide));
        first += count;
    }
}

}  // namespace

Deck compose_deck(const markup::Blocks& blocks, Composition& composition) {
    DeckCutter cutter(composition);
    for (const markup::Block& block : blocks) cutter.add(block);
    Deck deck;
    for (SlideDraft& draft : cutter.take()) deck.slides.push_back(finish_slide(std::move(draft), composition));
    add_data_slides(std::exchange(composition.waiting_chart_tables, {}), deck, composition);
    return deck;
}

}  // namespace quarterdeck
