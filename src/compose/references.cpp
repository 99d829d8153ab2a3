#include "compose/references.hpp"

#include <array>

#include <fmt/format.h>

#include "compose/lookup.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

constexpr const char* millions = "millions";

enum class Property {
    title,
    short_title,
    unit,
    desired,
    period,
    as_at,
    target,
    baseline,
    previous,
    year_before,
    latest,
    change,
    change_in_words,
    year_change,
    year_change_in_words,
};

struct PropertyName {
    Property property;
    const char* name;
};

/// Every property of a figure, by the word that authors write after the dot.
constexpr std::array<PropertyName, 15> property_names = {{
    {Property::title, "title"},
    {Property::short_title, "short"},
    {Property::unit, "unit"},
    {Property::desired, "desired"},
    {Property::period, "period"},
    {Property::as_at, "as-at"},
    {Property::target, "target"},
    {Property::baseline, "baseline"},
    {Property::previous, "previous"},
    {Property::year_before, "year-before"},
    {Property::latest, "latest"},
    {Property::change, "change"},
    {Property::change_in_words, "change-in-words"},
    {Property::year_change, "year-change"},
    {Property::year_change_in_words, "year-change-in-words"},
}};

std::optional<Property> parse_property(const std::string& word) {
    for (const PropertyName& entry : property_names) {
        if (word == entry.name) return entry.property;
    }
    return std::nullopt;
}

std::vector<std::string> property_words() {
    std::vector<std::string> words;
    for (const PropertyName& entry : property_names) words.emplace_back(entry.name);
    return words;
}

/// A figure that a reference has arrived at, walking from property to property.
struct Subject {
    const Measure& measure;
    ReleasedFigure figure;
    Period about;  ///< What "previous" counts back from.
    Form form = Form::text;
};

void complain_missing(const Subject& subject, const SourceSpan& span, Composition& composition) {
    const FigureKey& key = subject.figure.key;
    const Area* area = composition.council().area(key.area);
    const std::string place = key.area == local_area || area == nullptr ? "" : fmt::format(" in {}", area->title);
    const std::string part = key.part.empty() ? "" : fmt::format(" of {}", key.part);
    composition.diagnostics
        .warning(span, fmt::format("no figure is known of “{}”{}{} for {}", key.measure, part, place,
                                   shown_period(key.period, composition.language())))
        .hint("it is shown as “[x]”, not available; enter the figure in its quarter's file or change the sentence");
}

Inlines figure_text(const Subject& subject, const SourceSpan& span, Composition& composition) {
    if (subject.figure.state == FigureState::missing) complain_missing(subject, span, composition);
    std::string text = shown_figure(subject.figure, subject.measure, subject.form, composition.language());
    return {Inline{FigureText{std::move(text), subject.figure.key}, span}};
}

Inlines derived_text(std::string text, const Subject& subject, const SourceSpan& span) {
    return {Inline{FigureText{std::move(text), subject.figure.key}, span}};
}

Inlines as_at_text(const Subject& subject, const SourceSpan& span, Composition& composition) {
    const Date date = subject.figure.as_at.value_or(subject.figure.key.period.last_day());
    return plain(shown_date(date, composition.language()), span);
}

Inlines target_text(const Subject& subject, const SourceSpan& span, Composition& composition) {
    const Target* target = target_for(subject.measure, subject.figure.key.period);
    if (target != nullptr) return plain(shown_target(*target, subject.measure, composition.language()), span);
    composition.diagnostics.error(span, fmt::format("the measure “{}” has no target", subject.measure.id))
        .hint("give it one in content/measures.yaml");
    return {};
}

Inlines change_text(const Change& change, bool words, const Subject& subject, const SourceSpan& span,
                    Composition& composition) {
    if (change.state == FigureState::missing) {
        composition.diagnostics
            .warning(span, fmt::format("the change of “{}” to {} is not known", subject.measure.id,
                                       shown_period(subject.figure.key.period, composition.language())))
            .hint("one of its two figures is missing; it is shown as “[x]”, not available");
    }
    return derived_text(words ? change_in_words(change, subject.measure, composition.language())
                              : shown_change(change, subject.measure, composition.language()),
                        subject, span);
}

Change previous_change(const Subject& subject, const Composition& composition) {
    return change_since_previous(composition.release(), subject.figure.key, subject.about);
}

Change year_change(const Subject& subject, const Composition& composition) {
    return change_since_year_before(composition.release(), subject.figure.key);
}

/// What the last word of a reference asks of a figure.
Inlines property_text(Property property, const Subject& subject, const SourceSpan& span, Composition& composition) {
    const Measure& measure = subject.measure;
    switch (property) {
        case Property::title: return plain(measure.title, span);
        case Property::short_title: return plain(measure.short_title, span);
        case Property::unit: return plain(shown_unit(measure.unit, composition.language()), span);
        case Property::desired: return plain(measure.desired, span);
        case Property::period: return plain(shown_period(subject.figure.key.period, composition.language()), span);
        case Property::as_at: return as_at_text(subject, span, composition);
        case Property::target: return target_text(subject, span, composition);
        case Property::baseline:
        case Property::previous:
        case Property::year_before:
        case Property::latest: return figure_text(subject, span, composition);
        case Property::change:
            return change_text(previous_change(subject, composition), false, subject, span, composition);
        case Property::change_in_words:
            return change_text(previous_change(subject, composition), true, subject, span, composition);
        case Property::year_change:
            return change_text(year_change(subject, composition), false, subject, span, composition);
        case Property::year_change_in_words:
            return change_text(year_change(subject, composition), true, subject, span, composition);
    }
    return {};
}

/// Moves to another figure of the measure where the property names one.
void step(Property property, Subject& subject, const Composition& composition) {
    const FigureKey key = subject.figure.key;
    if (property == Property::previous) {
        subject.figure = previous_figure(composition.release(), key, subject.about);
    } else if (property == Property::year_before) {
        subject.figure = year_before_figure(composition.release(), key);
    } else if (property == Property::baseline) {
        subject.figure = baseline_figure(composition.release(), subject.measure, key.area);
    } else if (property == Property::latest) {
        subject.figure = latest_figure(composition.release(), key);
    } else {
        return;
    }
    subject.about = subject.figure.key.period;
}

bool names_a_figure(Property property) {
    return property == Property::previous || property == Property::year_before || property == Property::latest ||
           property == Property::baseline;
}

Inlines walk_properties(const Reference& reference, Subject subject, const SourceSpan& span, Composition& composition) {
    std::optional<Property> last;
    std::string previous;
    for (const std::string& word : reference.properties) {
        const std::optional<Property> property = parse_property(word);
        if (!property) {
            Diagnostic& complaint = composition.diagnostics.error(span, fmt::format("a figure has no “.{}”", word));
            suggest(complaint, word, property_words());
            return {};
        }
        if (last && !names_a_figure(*last)) {
            composition.diagnostics.error(span, fmt::format("“.{}” cannot be followed by “.{}”", previous, word))
                .hint("only “.previous”, “.year-before”, “.latest” and “.baseline” lead to another figure");
            return {};
        }
        step(*property, subject, composition);
        last = property;
        previous = word;
    }
    if (!last) return figure_text(subject, span, composition);
    return property_text(*last, subject, span, composition);
}

bool is_money(Unit unit) {
    return unit == Unit::pounds || unit == Unit::pounds_thousand || unit == Unit::pounds_million;
}

/// Area and form out of what follows `in`. Nothing after a complaint.
struct Wanted {
    AreaId area = local_area;
    Form form = Form::text;
};

std::optional<Wanted> parse_in(const Reference& reference, const Measure& measure, const SourceSpan& span,
                               Composition& composition) {
    Wanted wanted;
    if (reference.in.empty()) return wanted;
    if (reference.in == millions) {
        wanted.form = Form::millions;
        if (is_money(measure.unit)) return wanted;
        composition.diagnostics.error(span, fmt::format("“in millions” is for money, and “{}” is not", measure.id));
        return std::nullopt;
    }
    const Area* area = find_area({reference.in, span}, composition);
    if (area == nullptr) return std::nullopt;
    wanted.area = area->id;
    return wanted;
}

Inlines resolve_figure(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const Measure* measure = find_measure({reference.subject, span}, composition);
    if (measure == nullptr) return {};
    const auto wanted = parse_in(reference, *measure, span, composition);
    if (!wanted) return {};
    if (!reference.part.empty() && !find_part({reference.part, span}, *measure, composition)) return {};
    Subject subject{*measure, {}, composition.entry().period, wanted->form};
    subject.figure = reference.period
                         ? composition.release().figure({measure->id, wanted->area, reference.part, *reference.period})
                         : document_figure(*measure, wanted->area, reference.part, composition);
    // Only what is counted every quarter has its "previous" before the whole of a document over two quarters.
    if (reference.period || measure->every != PeriodKind::quarter) subject.about = subject.figure.key.period;
    return walk_properties(reference, subject, span, composition);
}

Inlines document_fact(const std::string& word, const SourceSpan& span, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    const std::string& language = composition.language();
    if (word == "title") return plain(entry.title, span);
    if (word == "period") return plain(shown_period(entry.period, language), span);
    const bool meeting = word == "meeting";
    const std::optional<Date>& date = meeting ? entry.meeting : entry.published;
    if (date) return plain(shown_date(*date, language), span);
    composition.diagnostics.error(span, fmt::format("the document has no date “{}”", word))
        .hint(fmt::format("give it one in the quarter's file: “{}: 2024-03-07”", word));
    return {};
}

Inlines resolve_document(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const std::vector<std::string> facts = {"title", "period", "meeting", "published"};
    const std::string word = reference.properties.empty() ? "" : reference.properties.front();
    for (const std::string& fact : facts) {
        if (reference.properties.size() == 1 && word == fact) return document_fact(fact, span, composition);
    }
    Diagnostic& complaint =
        composition.diagnostics.error(span, word.empty() ? std::string("“document” alone is nothing to show")
                                                         : fmt::format("a document has no “.{}”", word));
    suggest(complaint, word, facts);
    return {};
}

}  // namespace

Inlines resolve_reference(const Reference& reference, const SourceSpan& span, Composition& composition) {
    if (reference.subject == "document") return resolve_document(reference, span, composition);
    if (reference.subject == "text" || reference.subject == "narrative") {
        composition.diagnostics
            .error(span,
                   fmt::format("“{}” brings whole paragraphs, so it cannot stand inside a line", reference.subject))
            .hint("let it stand in a paragraph of its own, with an empty line before and after");
        return {};
    }
    return resolve_figure(reference, span, composition);
}

}  // namespace quarterdeck
