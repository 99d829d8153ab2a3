#include "compose/current_figure.hpp"

#include <fmt/format.h>

#include "compose/lookup.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

ReleasedFigure current_figure(const Measure& measure, const SourceSpan& span, Composition& composition) {
    ReleasedFigure figure = document_figure(measure, local_area, {}, composition);
    if (figure.state == FigureState::missing) figure = latest_figure(composition.release(), figure.key);
    if (figure.state == FigureState::missing) warn_unknown(figure, span, composition);
    return figure;
}

bool warn_without_whole(const Measure& measure, const AreaId& area, const SourceSpan& span, Composition& composition) {
    if (measure.parts.empty()) return false;
    const Release& release = composition.release();
    const Period& about = composition.entry().period;
    const FigureKey whole{measure.id, area, {}, figure_period(measure, about)};
    const bool given = release.figure(whole).state != FigureState::missing || release.latest_period({measure.id, area, {}, about});
    if (given || !release.latest_period(measure, area, about)) return false;
    Diagnostic& complaint = composition.diagnostics.warning(
        span, fmt::format("“{}” is given by its parts alone: as a whole it is “[x]”, not available", measure.id));
    complaint.hint(fmt::format("for its parts, write “parts: all” in a chart or a table, and “{{{{ {} of {} }}}}” in a sentence",
                               measure.id, measure.parts.front()));
    complaint.hint(measure.total.empty()
                       ? "or give it a total: “total:” with the measure that the parts add up to in content/measures.yaml, and show that"
                       : fmt::format("or show “{}”, which its parts add up to", measure.total));
    return true;
}

void warn_unknown(const ReleasedFigure& figure, const SourceSpan& span, Composition& composition) {
    const FigureKey& key = figure.key;
    const Measure* measure = composition.release().measure(key.measure);
    if (key.part.empty() && measure != nullptr && warn_without_whole(*measure, key.area, span, composition)) return;
    const std::string& language = composition.language();
    const Area* area = composition.council().area(key.area);
    const std::string place = key.area == local_area || area == nullptr ? "" : fmt::format(" in {}", area->title);
    const std::string part = key.part.empty() ? "" : fmt::format(" of {}", key.part);
    Diagnostic& complaint =
        composition.diagnostics.warning(span, fmt::format("no figure is known of “{}”{}{} for {}", key.measure, part,
                                                          place, shown_period(key.period, language)));
    if (!figure.becomes_known) {
        complaint.hint("it is shown as “[x]”, not available; enter the figure in its quarter's file or change the sentence");
        return;
    }
    const Date shown_on = composition.release().as_of().value_or(*figure.becomes_known);
    complaint.hint(fmt::format("a file gives it, but it counts from {} only, and the document shows what was known on {}",
                               shown_date(*figure.becomes_known, language), shown_date(shown_on, language)));
    complaint.hint("it is shown as “[x]”, not available; if it was known earlier, say so with “known:” at the figure");
}

Inlines figure_words(const ReleasedFigure& figure, const Measure& measure, const SourceSpan& span,
                     const Composition& composition) {
    return {Inline{FigureText{shown_figure(figure, measure, Form::text, composition.language()), figure.key}, span}};
}

Inlines judged_figure(const ReleasedFigure& figure, const Measure& measure, const SourceSpan& span,
                      const Composition& composition) {
    Inlines words = figure_words(figure, measure, span, composition);
    if (const auto rag = rag_of(figure, measure)) {
        words.push_back({Text{" "}, span});
        words.push_back({RagText{*rag, rag_word(*rag, composition.language())}, span});
    }
    return words;
}

std::string period_beside(const ReleasedFigure& figure, const Composition& composition) {
    if (figure.state == FigureState::missing || figure.key.period == composition.entry().period) return "";
    return fmt::format(" ({})", shown_period_short(figure.key.period, composition.language()));
}

Date as_at_day(const ReleasedFigure& figure) { return figure.as_at.value_or(figure.key.period.last_day()); }

std::string when_in_words(const ReleasedFigure& figure, const std::string& language) {
    if (figure.as_at) return filled(words_in(language).cards.as_at, shown_date(*figure.as_at, language));
    return shown_period(figure.key.period, language);
}

std::string title_with_unit(const Measure& measure, const std::string& language) {
    // Percentages and money carry theirs.
    const bool in_value = measure.unit != Unit::rate_per_10000;
    return with_unit(measure.title, in_value ? "" : shown_unit(measure.unit, language));
}

std::string title_beside_cells(const Measure& measure, const std::string& language) {
    return with_unit(measure.title, measure.unit == Unit::percent ? "" : shown_unit(measure.unit, language));
}

}  // namespace quarterdeck
