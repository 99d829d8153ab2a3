#include "check/document_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "check/words/setting_words.hpp"
#include "template/sections.hpp"
#include "template/slot.hpp"

namespace quarterdeck {

namespace {

/// Texts that include each other are complained about where documents are composed.
constexpr int deepest_inclusion = 16;

/// Where ordered lists are numbered paragraphs: what their numbers begin with, and the last one given.
struct Numbers {
    std::string prefix;
    int last = 0;
};

bool has_word(const Value& settings, const std::string& key, std::string_view word) {
    const auto words = words_of_setting(settings, key);
    return std::any_of(words.begin(), words.end(), [&](const auto& one) { return one.first == word; });
}

/// Cards, scorecards and bullets always hold a measure against its target; other charts where they are told to.
bool shows_targets(const markup::Directive& directive) {
    const bool always = directive.kind == DirectiveKind::measure_card || directive.kind == DirectiveKind::scorecard;
    return always || has_word(directive.settings, "kind", "bullet") || has_word(directive.settings, "levels", "target");
}

/// Lists of titles, and slides that are made one for each indicator: none of these leaves room for a comment.
bool shows_figures_beside_text(DirectiveKind kind) {
    return kind != DirectiveKind::measures && kind != DirectiveKind::kpi_slides;
}

class WordsReader {
public:
    WordsReader(const CheckInput& input, const QuarterText& quarter, DocumentWords& words)
        : input_(input), quarter_(quarter), words_(words) {}

    void read(const Template& source) {
        words_.deck = source.form == DocumentForm::deck;
        words_.sections.emplace_back();
        Numbers numbers;
        for (const markup::Block* block : kept_sections(source, words_.entry, quarter_.narrative).blocks)
            read_block(*block, "", words_.deck ? nullptr : &numbers);
    }

private:
    void read_blocks(const markup::Blocks& blocks, const std::string& slot, Numbers* numbers) {
        for (const markup::Block& block : blocks) read_block(block, slot, numbers);
    }

    void note_narrative(const Reference& reference) {
        const bool narrative = reference.subject == narrative_subject && !reference.properties.empty();
        if (narrative) words_.narratives.insert(reference.properties.front());
    }

    void read_slot(const Reference& reference, Numbers* numbers) {
        note_narrative(reference);
        const Prose* prose =
            depth_ < deepest_inclusion ? filled_slot(reference, words_.entry, quarter_.narrative) : nullptr;
        if (prose == nullptr || prose->presence != Prose::Presence::written) return;
        ++depth_;
        read_blocks(prose->blocks, reference.subject + "." + reference.properties.front(), numbers);
        --depth_;
    }

    void read_block(const markup::Block& block, const std::string& slot, Numbers* numbers) {
        if (const Reference* reference = lone_slot(block)) return read_slot(*reference, numbers);
        std::visit(overloaded{
                       [&](const markup::Heading& heading) { read_heading(heading, block.span, slot); },
                       [&](const markup::Paragraph& paragraph) { read_inlines(paragraph.text, slot, false); },
                       [&](const markup::List& list) { read_list(list, block.span, slot, numbers); },
                       [&](const markup::Quote& quote) { read_blocks(quote.blocks, slot, nullptr); },
                       [](const markup::ThematicBreak&) {},
                       [&](const markup::Directive& directive) { read_directive(directive, slot); },
                   },
                   block.node);
    }

    void read_heading(const markup::Heading& heading, const SourceSpan& span, const std::string& slot) {
        if (!words_.deck || heading.level <= 2) {
            words_.sections.push_back({"", span, {}, {}});
            if (words_.deck) ++words_.slides;
        }
        const std::size_t first = section().sentences.size();
        read_inlines(heading.text, slot, true);
        if (!section().title.empty()) return;
        for (std::size_t i = first; i < section().sentences.size(); ++i) {
            section().title += (i > first ? " " : "") + words_of(section().sentences[i]);
        }
    }

    void read_inlines(const markup::Inlines& inlines, const std::string& slot, bool heading) {
        for (Sentence& sentence : sentences_of(inlines)) {
            sentence.slot = slot;
            sentence.heading = heading;
            section().sentences.push_back(std::move(sentence));
        }
        words_.texts.push_back({&inlines, heading, slot});
        read_links(inlines);
    }

    void read_links(const markup::Inlines& inlines) {
        for (const markup::Inline& one : inlines) {
            if (const auto* link = std::get_if<markup::Link>(&one.node)) words_.links.push_back({link, one.span});
            if (const auto* strong = std::get_if<markup::Strong>(&one.node)) read_links(strong->content);
            if (const auto* emphasis = std::get_if<markup::Emphasis>(&one.node)) read_links(emphasis->content);
        }
    }

    void read_list(const markup::List& list, const SourceSpan& span, const std::string& slot, Numbers* numbers) {
        words_.lists.push_back({&list, span, section().title, slot});
        Numbers* const counting = list.ordered ? numbers : nullptr;
        for (const markup::ListItem& item : list.items) {
            if (counting == nullptr) {
                read_blocks(item.blocks, slot, nullptr);
                continue;
            }
            Numbers nested{fmt::format("{}{}.", counting->prefix, ++counting->last), 0};
            words_.paragraph_numbers.insert(nested.prefix.substr(0, nested.prefix.size() - 1));
            read_blocks(item.blocks, slot, &nested);
        }
    }

    void read_directive(const markup::Directive& directive, const std::string& slot) {
        read_settings(directive.settings, slot);
        read_blocks(directive.prose, slot, nullptr);
        for (const markup::Blocks& column : directive.columns) read_blocks(column, slot, nullptr);
        const bool slide = directive.kind == DirectiveKind::cover || directive.kind == DirectiveKind::closing;
        if (slide) ++words_.slides;
        const bool table = directive.kind == DirectiveKind::table || directive.kind == DirectiveKind::comparators ||
                           directive.kind == DirectiveKind::finance;
        if (table) ++words_.tables;
        if (directive.kind == DirectiveKind::kpi_slides) count_slides(directive.settings);
        for (const ShownMeasure& shown : shown_measures(directive)) {
            read_notes(*shown.measure);
            if (shows_figures_beside_text(directive.kind)) section().measures.push_back(shown);
        }
    }

    /// What is said around a chart or a table, and the cells of one that is typed.
    void read_settings(const Value& settings, const std::string& slot) {
        const std::size_t first = words_.texts_of_settings.size();
        for (Sentence& sentence : sentences_of_settings(settings, words_.texts_of_settings)) {
            sentence.slot = slot;
            section().sentences.push_back(std::move(sentence));
        }
        for (std::size_t index = first; index < words_.texts_of_settings.size(); ++index)
            read_text_of_setting(*words_.texts_of_settings[index], slot);
    }

    /// The note of a column may be a narrative.
    void read_text_of_setting(const markup::Inlines& inlines, const std::string& slot) {
        words_.texts.push_back({&inlines, false, slot});
        for (const markup::Inline& one : inlines)
            if (const auto* found = std::get_if<markup::FigureReference>(&one.node)) note_narrative(found->reference);
    }

    void count_slides(const Value& settings) {
        for (const auto& [name, place] : words_of_setting(settings, "group")) {
            const MeasureGroup* group = input_.archive.group(name);
            if (group != nullptr) words_.slides += static_cast<int>(group->entries.size());
        }
    }

    std::vector<ShownMeasure> shown_measures(const markup::Directive& directive) const {
        std::vector<ShownMeasure> shown;
        const bool targets = shows_targets(directive);
        for (const char* key : {"measure", "measures", "group"})
            for (const auto& [name, place] : words_of_setting(directive.settings, key)) add_named(name, place, targets, shown);
        return shown;
    }

    void add_named(const std::string& name, const SourceSpan& place, bool targets, std::vector<ShownMeasure>& shown) const {
        if (const Measure* measure = input_.archive.measure(name)) shown.push_back({measure, targets, place});
        const MeasureGroup* group = input_.archive.group(name);
        if (group == nullptr) return;
        for (const MeasureGroup::Entry& entry : group->entries) {
            for (const MeasureId& id : entry.measures) {
                if (const Measure* measure = input_.archive.measure(id)) shown.push_back({measure, targets, place});
            }
        }
    }

    /// What may stand below a measure's figures, of whichever period.
    void read_notes(const Measure& measure) {
        const auto& figures = input_.archive.figures;
        for (auto found = figures.lower_bound({measure.id, "", "", {}}); found != figures.end() && found->first.measure == measure.id;
             ++found) {
            if (words_.suppressed->hidden.count(found->first) > 0) continue;
            for (const FigureVintage& vintage : found->second.vintages)
                if (!vintage.note.empty()) read_note(vintage);
        }
    }

    void read_note(const FigureVintage& vintage) {
        words_.texts_of_settings.push_back(
            std::make_shared<const markup::Inlines>(markup::Inlines{{markup::Text{vintage.note}, vintage.span}}));
        for (Sentence& sentence : sentences_of(*words_.texts_of_settings.back())) section().notes.push_back(std::move(sentence));
    }

    Section& section() { return words_.sections.back(); }

    const CheckInput& input_;
    const QuarterText& quarter_;
    DocumentWords& words_;
    int depth_ = 0;
};

}  // namespace

std::vector<DocumentWords> read_documents_words(const CheckInput& input) {
    std::vector<DocumentWords> documents;
    for (const QuarterText& quarter : input.quarters) {
        for (const DocumentEntry& entry : quarter.documents) {
            documents.push_back({entry, false, {}, {}, {}, {}, 0, 0});
            documents.back().quarter = &quarter;
            documents.back().suppressed = input.suppression.as_of(entry.published);
            const auto source = input.templates.find(entry.template_name);
            if (source != input.templates.end()) WordsReader(input, quarter, documents.back()).read(source->second);
        }
    }
    return documents;
}

}  // namespace quarterdeck
