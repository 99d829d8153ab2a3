#include <algorithm>

#include <fmt/format.h>

#include "compose/cards.hpp"
#include "compose/current_figure.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/figure_notes.hpp"
#include "compose/lookup.hpp"
#include "compose/observations.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// Writes the values of one measure's card, in the order in which they came about.
class MeasureCard {
public:
    MeasureCard(const Measure& measure, const SourceSpan& span, Composition& composition)
        : measure_(measure), span_(span), composition_(composition), words_(words_in(composition.language())) {}

    /// What the symbols among the values mean.
    std::vector<Inlines> symbols() const { return explain_symbols(symbols_, composition_.language()); }

    /// The figures among them.
    const std::vector<Observation>& shown() const { return shown_; }

    Card::Row values() {
        add_baseline();
        add_targets();
        if (!measure_.desired.empty()) add(std::string(words_.cards.desired), plain(sentence_case(measure_.desired), span_));
        const ReleasedFigure figure = current_figure(measure_, span_, composition_);
        note_shown(figure);
        add(std::string(words_.cards.currently), judged_figure(figure, measure_, span_, composition_),
            when_in_words(figure, composition_.language()));
        return std::move(row_);
    }

private:
    void add(const std::string& name, Inlines value, const std::string& detail = "") {
        row_.tiles.push_back({plain(name, span_), std::move(value), plain(detail, span_)});
    }

    void note_shown(const ReleasedFigure& figure) {
        shown_.push_back(observe(figure, measure_, own_area(composition_.council())));
        for (const Shorthand symbol : shown_symbols(figure, measure_)) symbols_.push_back(symbol);
    }

    void add_baseline() {
        if (!measure_.baseline) return;
        const ReleasedFigure figure = baseline_figure(composition_.release(), measure_, local_area);
        if (figure.state == FigureState::missing) warn_unknown(figure, span_, composition_);
        note_shown(figure);
        const std::string period = shown_period(measure_.baseline->period, composition_.language());
        const bool labelled = !measure_.baseline->label.empty();
        add(labelled ? measure_.baseline->label : filled(words_.cards.baseline, period),
            figure_words(figure, measure_, span_, composition_), labelled ? period : "");
    }

    /// A label says what kind of target it is; without one, the year by which it is due does.
    void add_targets() {
        for (const Target& target : measure_.targets) {
            const std::string by = target.by ? shown_period(*target.by, composition_.language()) : "";
            const Inlines value = plain(shown_target(target, measure_, composition_.language()), span_);
            if (!target.label.empty()) add(target.label, value, by.empty() ? "" : filled(words_.cards.due, by));
            else add(by.empty() ? std::string(words_.headings.target) : filled(words_.cards.target, by), value);
        }
    }

    const Measure& measure_;
    SourceSpan span_;  // A copy: settings give theirs by value.
    Composition& composition_;
    const Words& words_;
    Card::Row row_;
    std::vector<Shorthand> symbols_;
    std::vector<Observation> shown_;
};

}  // namespace

Blocks compose_measure_card(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "measure-card", {"measure"}, composition.diagnostics);
    const auto name = settings.text("measure");
    if (!settings.has("measure")) settings.missing("measure", "the id of a measure in content/measures.yaml");
    const Measure* measure = name ? find_measure(*name, composition) : nullptr;
    if (measure == nullptr) return {};
    Card card;
    card.title = plain(title_with_unit(*measure, composition.language()), span);
    card.title_level = card_title_level(composition);
    MeasureCard writer(*measure, name->span, composition);
    card.rows.push_back(writer.values());
    card.remarks = writer.symbols();
    Blocks blocks{Block{std::move(card), span}};
    for (Block& note : notes_below(writer.shown(), span, composition.language())) blocks.push_back(std::move(note));
    return blocks;
}

}  // namespace quarterdeck
