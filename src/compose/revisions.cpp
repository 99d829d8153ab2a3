#include "compose/revisions.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/lookup.hpp"
#include "compose/table_parts.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

const TableWords& table_words(const Composition& composition) { return words_in(composition.language()).tables; }

/// "Care leavers supported, South East, 5 to 15, Quarter 1 2019/20": the council's own area goes without saying.
std::string figure_in_words(const FigureKey& key, const Measure& measure, const Composition& composition) {
    std::string words = measure.title;
    const Area* area = composition.council().area(key.area);
    if (key.area != local_area && area != nullptr) words += ", " + area->title;
    if (!key.part.empty()) words += ", " + key.part;
    return fmt::format("{}, {}", words, shown_period(key.period, composition.language()));
}

/// Without the mark [r]: the column says already that the value is the revised one.
Inlines value_cell(ReleasedFigure figure, const Measure& measure, const Composition& composition) {
    std::erase(figure.marks, Shorthand::revised);
    Inlines cell = figure_cell(figure, measure, composition);
    const std::string interval = interval_in_words(figure, measure, Form::cell, composition.language());
    if (!interval.empty()) cell.push_back(Inline{Text{fmt::format(" ({})", interval)}, figure.span});
    return cell;
}

TableRow revision_row(const Revision& revision, const Measure& measure, const Composition& composition) {
    TableRow row;
    row.span = revision.is.span;
    row.cells.push_back(plain(figure_in_words(revision.is.key, measure, composition)));
    row.cells.push_back(value_cell(revision.was, measure, composition));
    row.cells.push_back(value_cell(revision.is, measure, composition));
    row.cells.push_back(plain(shown_date(revision.known, composition.language())));
    row.cells.push_back(plain(revision.why.empty() ? std::string(table_words(composition).not_recorded) : sentence_case(revision.why)));
    return row;
}

/// A row for each revision of the figures, in their order; and what the symbols in them mean.
void add_rows(Table& table, const std::vector<FigureKey>& figures, const Composition& composition) {
    std::vector<Shorthand> symbols;
    for (const FigureKey& key : figures) {
        const Measure* measure = composition.release().measure(key.measure);
        if (measure == nullptr) continue;
        for (Revision& revision : composition.release().revisions(key)) {
            table.rows.push_back(revision_row(revision, *measure, composition));
            for (ReleasedFigure* figure : {&revision.was, &revision.is}) {
                std::erase(figure->marks, Shorthand::revised);
                for (const Shorthand symbol : shown_symbols(*figure, *measure)) symbols.push_back(symbol);
            }
        }
    }
    table.symbols = explain_symbols(symbols, composition.language());
}

Table empty_table(const Settings& settings, Composition& composition) {
    const TableWords& words = table_words(composition);
    Table table;
    table.id = next_table_id(composition);
    table.caption = read_caption(settings, std::string(words.revised), composition);
    table.columns = {{plain(std::string(words_in(composition.language()).headings.value)), Alignment::start},
                     {plain(std::string(words.was)), Alignment::end},
                     {plain(std::string(words.is)), Alignment::end},
                     {plain(std::string(words.known_since)), Alignment::start},
                     {plain(std::string(words.why)), Alignment::start}};
    table.notes = read_notes(settings, composition);
    return table;
}

/// The figures in the register's order of their measures; within one by area, part and period.
std::vector<FigureKey> in_order_of_register(const std::set<FigureKey>& figures, const Release& release) {
    std::vector<FigureKey> ordered;
    for (const MeasureId& id : release.measure_ids()) {
        std::copy_if(figures.begin(), figures.end(), std::back_inserter(ordered),
                     [&](const FigureKey& key) { return key.measure == id; });
    }
    return ordered;
}

Block table_or_nothing(Table table, const SourceSpan& span, const Composition& composition) {
    const std::string_view nothing = table_words(composition).nothing_revised;
    if (table.rows.empty()) return {Paragraph{ParagraphStyle::body, plain(std::string(nothing)), {}}, span};
    return {std::move(table), span};
}

void fill(Blocks& blocks, const std::vector<FigureKey>& figures, const Composition& composition) {
    const auto& waiting = composition.waiting_revisions;
    for (Block& block : blocks) {
        if (auto* list = std::get_if<List>(&block.node)) {
            for (ListItem& item : list->items) fill(item.blocks, figures, composition);
        } else if (auto* columns = std::get_if<Columns>(&block.node)) {
            for (Blocks& column : columns->columns) fill(column, figures, composition);
        } else if (auto* table = std::get_if<Table>(&block.node);
                   table != nullptr && std::find(waiting.begin(), waiting.end(), table->id) != waiting.end()) {
            add_rows(*table, figures, composition);
            block = table_or_nothing(std::move(*table), block.span, composition);
        }
    }
}

}  // namespace

Blocks compose_revisions(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "revisions",
                            {"measures", "measure", "caption", "notes", "source"}, composition.diagnostics);
    Table table = empty_table(settings, composition);
    if (!settings.has("measures") && !settings.has("measure")) {
        composition.waiting_revisions.push_back(table.id);
        return {Block{std::move(table), span}};
    }
    std::vector<FigureKey> figures;
    for (const PlacedText& name : settings.words("measures", "measure")) {
        for (const Measure* measure : find_measures(name, composition)) {
            for (FigureKey& key : composition.release().revised_figures(measure->id)) figures.push_back(std::move(key));
        }
    }
    add_rows(table, figures, composition);
    return {table_or_nothing(std::move(table), span, composition)};
}

void fill_revisions(Document& document, Composition& composition) {
    if (composition.waiting_revisions.empty()) return;
    const Release& release = composition.release();
    const std::vector<FigureKey> figures = in_order_of_register(release.figures_asked_for(), release);
    std::visit(overloaded{
                   [&](Deck& deck) {
                       for (Slide& slide : deck.slides) fill(slide.blocks, figures, composition);
                   },
                   [&](Paper& paper) { fill(paper.blocks, figures, composition); },
               },
               document.body);
}

}  // namespace quarterdeck
