#include <fmt/format.h>

#include "compose/current_figure.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/figure_notes.hpp"
#include "compose/lookup.hpp"
#include "compose/observations.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr const char* end_of_period = "end of period";

std::optional<Date> read_day(const Settings& settings, const Composition& composition) {
    const auto text = settings.text("as-at");
    if (!text) return std::nullopt;
    if (text->text == end_of_period) return composition.entry().period.last_day();
    const auto day = parse_date(text->text);
    if (!day) settings.error("as-at", fmt::format("“{}” is no day", text->text), "as in “as-at: 2018-03-31”, or “as-at: end of period”");
    return day;
}

/// The newest figure up to a day, which must be of that day: the card says so of all its figures.
ReleasedFigure figure_as_at(const Measure& measure, Date day, const SourceSpan& span, Composition& composition) {
    const ReleasedFigure figure =
        latest_figure(composition.release(), {measure.id, local_area, {}, Period::day(day).latest_complete(measure.every)});
    if (figure.state == FigureState::missing) {
        warn_unknown(figure, span, composition);
    } else if (as_at_day(figure) != day) {
        const std::string& language = composition.language();
        composition.diagnostics
            .error(span, fmt::format("“{}” is not known as at {}: its newest figure is of {}", measure.id,
                                     shown_date(day, language), when_in_words(figure, language)))
            .hint("facts with another day stand in a list of their own");
    }
    return figure;
}

}  // namespace

Blocks compose_facts(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "facts", {"as-at", "measures"}, composition.diagnostics);
    if (!settings.has("measures")) settings.missing("measures", "a list of measures, or a group of them");
    const auto day = read_day(settings, composition);
    Card card;
    if (day) card.title = plain(filled(words_in(composition.language()).cards.facts_as_at, shown_date(*day, composition.language())), settings.span("as-at"));
    Card::Row row;
    std::vector<Shorthand> symbols;
    std::vector<Observation> shown;
    for (const PlacedText& name : settings.words("measures")) {
        for (const Measure* measure : find_measures(name, composition)) {
            const ReleasedFigure figure = day ? figure_as_at(*measure, *day, name.span, composition)
                                              : current_figure(*measure, name.span, composition);
            for (const Shorthand symbol : shown_symbols(figure, *measure)) symbols.push_back(symbol);
            shown.push_back(observe(figure, *measure, own_area(composition.council())));
            Tile tile;
            tile.name = plain(title_with_unit(*measure, composition.language()), span);
            tile.value = judged_figure(figure, *measure, name.span, composition);
            if (!day) tile.detail = plain(when_in_words(figure, composition.language()), span);
            row.tiles.push_back(std::move(tile));
        }
    }
    if (row.tiles.empty()) return {};
    card.remarks = explain_symbols(symbols, composition.language());
    card.rows.push_back(std::move(row));
    Blocks blocks{Block{std::move(card), span}};
    for (Block& note : notes_below(shown, span, composition.language())) blocks.push_back(std::move(note));
    return blocks;
}

}  // namespace quarterdeck
