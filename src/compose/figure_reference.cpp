#include "compose/figure_reference.hpp"

#include <fmt/format.h>

#include "compose/figure_texts.hpp"
#include "compose/lookup.hpp"
#include "compose/register_facts.hpp"
#include "model/derived_values.hpp"

namespace quarterdeck {
namespace {

constexpr const char* millions = "millions";

std::vector<std::string> property_words() {
    std::vector<std::string> words;
    for (const RegisterFact& fact : register_facts()) words.emplace_back(fact.name);
    for (const DerivedValue& value : derived_values()) words.emplace_back(value.name);
    return words;
}

bool leads_on(const DerivedValue* value) { return value != nullptr && std::holds_alternative<FigureRule>(value->rule); }

void complain_unknown(const std::string& word, const SourceSpan& span, Composition& composition) {
    suggest(composition.diagnostics.error(span, fmt::format("a figure has no “.{}”", word)), word, property_words());
}

void complain_after(const std::string& before, const std::string& word, const SourceSpan& span,
                    Composition& composition) {
    composition.diagnostics.error(span, fmt::format("“.{}” cannot be followed by “.{}”", before, word))
        .hint("only “.previous”, “.year-before”, “.latest” and “.baseline” lead to another figure");
}

/// What the last word of a reference asks of the figure that those before it lead to.
Inlines last_word(const std::string& word, const DerivedQuestion& asked, const SourceSpan& span,
                  Composition& composition) {
    if (const RegisterFact* fact = register_fact(word)) return plain(fact->read(asked), span);
    const DerivedValue* value = derived_value(word);
    if (value != nullptr) return derived_text(*value, asked, span, composition);
    complain_unknown(word, span, composition);
    return {};
}

Inlines walk_properties(const std::vector<std::string>& words, DerivedQuestion asked, const SourceSpan& span,
                        Composition& composition) {
    if (words.empty()) return figure_text(asked, span, composition);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const DerivedValue* value = derived_value(words[i]);
        if (value == nullptr && register_fact(words[i]) == nullptr) {
            complain_unknown(words[i], span, composition);
            return {};
        }
        if (!leads_on(value)) {
            complain_after(words[i], words[i + 1], span, composition);
            return {};
        }
        asked.figure = std::get<FigureRule>(value->rule)(asked);
        asked.about = asked.figure.key.period;
    }
    return last_word(words.back(), asked, span, composition);
}

bool is_money(Unit unit) {
    return unit == Unit::pounds || unit == Unit::pounds_thousand || unit == Unit::pounds_million;
}

/// "change-in-words", of which "change in words" was written; otherwise empty.
std::string meant_by_clause(const Reference& reference) {
    if (reference.properties.empty()) return "";
    const std::string word = fmt::format("{}-in-{}", reference.properties.back(), reference.in);
    return derived_value(word) == nullptr ? "" : word;
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
    const std::string word = meant_by_clause(reference);
    if (!word.empty()) {
        composition.diagnostics.error(span, fmt::format("“.{} in {}” is no value of a figure", reference.properties.back(), reference.in))
            .hint(fmt::format("write its words with hyphens: “{{{{ {}.{} }}}}”", measure.id, word));
        return std::nullopt;
    }
    const Area* area = find_area({reference.in, span}, composition);
    if (area == nullptr) return std::nullopt;
    wanted.area = area->id;
    return wanted;
}

/// A clause that the last property does nothing with would be passed over in silence.
bool clauses_fit(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const std::string last = reference.properties.empty() ? "" : reference.properties.back();
    if (!reference.from.empty() && last != "difference" && last != "difference-in-words") {
        composition.diagnostics.error(span, "“from” an area goes with “.difference” or “.difference-in-words”")
            .hint("as in “{{ vacancy-rate.difference-in-words from england }}”");
        return false;
    }
    if (reference.over && last != "average") {
        composition.diagnostics.error(span, "“over last …” goes with “.average”")
            .hint("as in “{{ contacts.average over last 4 }}”");
        return false;
    }
    return true;
}

/// Fills in what the clauses `from` and `over` say. False after a complaint.
bool read_clauses(const Reference& reference, DerivedQuestion& asked, const SourceSpan& span,
                  Composition& composition) {
    if (!clauses_fit(reference, span, composition)) return false;
    if (reference.over) asked.over = *reference.over;
    if (reference.from.empty()) return true;
    const Area* area = find_area({reference.from, span}, composition);
    if (area != nullptr) asked.compared_with = *area;
    return area != nullptr;
}

}  // namespace

Inlines resolve_figure(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const Measure* measure = find_measure({reference.subject, span}, composition);
    if (measure == nullptr) return {};
    const auto wanted = parse_in(reference, *measure, span, composition);
    if (!wanted) return {};
    if (!reference.part.empty() && !find_part({reference.part, span}, *measure, composition)) return {};
    DerivedQuestion asked{composition.release(),  *measure,    {}, composition.entry().period,
                          composition.language(), wanted->form};
    asked.figure = reference.period
                       ? composition.release().figure({measure->id, wanted->area, reference.part, *reference.period})
                       : document_figure(*measure, wanted->area, reference.part, composition);
    // Only what is counted every quarter has its "previous" before the whole of a document over two quarters.
    if (reference.period || measure->every != PeriodKind::quarter) asked.about = asked.figure.key.period;
    if (!read_clauses(reference, asked, span, composition)) return {};
    return walk_properties(reference.properties, std::move(asked), span, composition);
}

}  // namespace quarterdeck
