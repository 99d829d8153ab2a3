#include <algorithm>

#include <fmt/format.h>

#include "compose/current_figure.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/figure_notes.hpp"
#include "compose/lookup.hpp"
#include "compose/made_values.hpp"
#include "compose/observations.hpp"
#include "compose/table_parts.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

std::vector<const Measure*> read_scored_measures(const Settings& settings, Composition& composition) {
    if (!settings.has("measures")) settings.missing("measures", "a list of measures, or a group of them");
    std::vector<const Measure*> measures;
    for (const PlacedText& name : settings.words("measures")) {
        for (const Measure* measure : find_measures(name, composition)) measures.push_back(measure);
    }
    return measures;
}

/// The periods whose figures stand in columns of their own, the last of them the latest; empty for the latest alone.
std::vector<Period> read_periods(const Settings& settings, const std::vector<const Measure*>& measures,
                                 Composition& composition) {
    if (!settings.has("periods")) return {};
    const Measure& first = *measures.front();
    const bool alike = std::all_of(measures.begin(), measures.end(),
                                   [&](const Measure* measure) { return measure->every == first.every; });
    if (!alike) {
        settings.error("periods", "these measures are not all counted equally often, so periods cannot head columns",
                       "leave “periods:” out: then each shows its latest figure");
        return {};
    }
    const SourceSpan span = settings.span("periods");
    std::vector<Value> names;
    for (const Measure* measure : measures) names.push_back(made_text(measure->id, settings.span("measures")));
    const Value selected = made_map({{"measures", made_list(std::move(names), span)}, {"periods", *settings.find("periods")}}, span);
    const auto selection =
        read_selection(Settings(selected, span, "scorecard", selection_keys(), composition.diagnostics), composition);
    return selection ? selection->periods : std::vector<Period>{};
}

/// Writes the rows of a scorecard.
class Scorecard {
public:
    Scorecard(std::vector<Period> periods, Composition& composition)
        : periods_(std::move(periods)),
          composition_(composition),
          language_(composition.language()),
          words_(words_in(language_)) {}

    void add_columns(Table& table) const {
        table.columns.push_back({plain(std::string(words_.tables.measure)), Alignment::start});
        for (const Period& period : periods_) {
            table.columns.push_back({plain(shown_period_short(period, language_)), Alignment::end});
        }
        if (periods_.empty()) table.columns.push_back({plain(std::string(words_.headings.latest)), Alignment::end});
        for (const std::string_view heading : {words_.headings.target, words_.tables.status, words_.headings.travel}) {
            table.columns.push_back({plain(std::string(heading)), Alignment::start});
        }
    }

    void add_row(const Measure& measure, const SourceSpan& span, Table& table) {
        TableRow row;
        row.span = span;
        row.cells.push_back(plain(title_beside_cells(measure, language_), span));
        const ReleasedFigure latest = add_figures(measure, span, row);
        const Target* target = target_for(measure, latest.key.period);
        row.cells.push_back(plain(target == nullptr ? std::string(words_.tables.none_set) : shown_target(*target, measure, language_), span));
        row.cells.push_back(status(latest, measure, span));
        row.cells.push_back(direction(latest, measure, span));
        table.rows.push_back(std::move(row));
    }

    const std::vector<Observation>& observations() const { return observations_; }

private:
    /// Adds the figures' cells; gives the latest figure.
    ReleasedFigure add_figures(const Measure& measure, const SourceSpan& span, TableRow& row) {
        if (periods_.empty()) {
            const ReleasedFigure latest = current_figure(measure, span, composition_);
            add_cell(latest, measure, row);
            const std::string period = period_beside(latest, composition_);
            if (!period.empty()) row.cells.back().push_back({Text{period}, span});
            return latest;
        }
        warn_without_whole(measure, local_area, span, composition_);
        ReleasedFigure latest;
        for (const Period& period : periods_) {
            latest = composition_.release().figure({measure.id, local_area, {}, period});
            add_cell(latest, measure, row);
        }
        return latest;
    }

    void add_cell(const ReleasedFigure& figure, const Measure& measure, TableRow& row) {
        row.cells.push_back(figure_cell(figure, measure, composition_));
        observations_.push_back(observe(figure, measure, own_area(composition_.council())));
    }

    Inlines status(const ReleasedFigure& figure, const Measure& measure, const SourceSpan& span) const {
        const auto rag = rag_of(figure, measure);
        if (!rag) return plain(std::string(words_.tables.not_judged), span);
        Inlines status = {Inline{RagText{*rag, rag_word(*rag, language_)}, span}};
        if (distance_from_target(figure, measure)->in_interval)
            status.push_back(Inline{Text{fmt::format(" ({})", words_.targets.within_interval)}, span});
        return status;
    }

    /// "Improving: fell by 2.3 percentage points".
    Inlines direction(const ReleasedFigure& latest, const Measure& measure, const SourceSpan& span) const {
        const ReleasedFigure earlier = held_against(composition_.release(), measure, latest.key, latest.key.period);
        const Change change = change_between(earlier, latest, measure);
        if (change.state != FigureState::known) return plain(change_in_words(change, measure, language_), span);
        const auto travel = direction_of_travel(earlier, latest, measure);
        const std::string moved = moved_in_words(earlier, change, measure);
        if (!travel) return plain(sentence_case(moved), span);
        const std::string word = sentence_case(travel_word(*travel, language_));
        if (*travel == Travel::steady && !says_since(earlier, measure)) return plain(word, span);
        return plain(fmt::format("{}: {}", word, moved), span);
    }

    /// Which figure it was that another was held against, where that is not the one before.
    static bool says_since(const ReleasedFigure& earlier, const Measure& measure) {
        return counts_up(measure, earlier.key.period.kind());
    }

    std::string moved_in_words(const ReleasedFigure& earlier, const Change& change, const Measure& measure) const {
        const std::string moved = change_in_words(change, measure, language_);
        if (!says_since(earlier, measure)) return moved;
        return filled(words_.change.since, moved, shown_period(earlier.key.period, language_));
    }

    std::vector<Period> periods_;
    Composition& composition_;
    const std::string& language_;
    const Words& words_;
    std::vector<Observation> observations_;
};

}  // namespace

Blocks compose_scorecard(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "scorecard",
                            {"measures", "periods", "caption", "notes", "source"}, composition.diagnostics);
    const std::vector<const Measure*> measures = read_scored_measures(settings, composition);
    if (measures.empty()) return {};
    Scorecard scorecard(read_periods(settings, measures, composition), composition);
    Table table;
    table.id = next_table_id(composition);
    const std::string period = shown_period(composition.entry().period, composition.language());
    table.caption = read_caption(settings, filled(words_in(composition.language()).tables.against_targets, period), composition);
    scorecard.add_columns(table);
    if (!fits_a_page(table, settings.span("periods"), composition)) return {};
    for (const Measure* measure : measures) scorecard.add_row(*measure, settings.span("measures"), table);
    table.symbols = explain_cells(table, composition.language());
    table.observations = scorecard.observations();
    table.notes = notes_on_figures(table.observations, composition.language());
    for (Inlines& note : read_notes(settings, composition)) table.notes.push_back(std::move(note));
    return {Block{std::move(table), span}};
}

}  // namespace quarterdeck
