#include "compose/figure_texts.hpp"

#include <fmt/format.h>

#include "compose/current_figure.hpp"
#include "compose/symbols.hpp"

namespace quarterdeck {
namespace {

/// Why a value is not known.
std::string why_unknown(const DerivedValue& value, const DerivedQuestion& asked) {
    if (value.name == "standing" && asked.figure.state == FigureState::known)
        return "a figure stands among at least three, itself among them, without a gap or a break in the series before it";
    return "a figure that it is worked out from is missing";
}

void complain_unknown(const DerivedValue& value, const DerivedQuestion& asked, const SourceSpan& span,
                      Composition& composition) {
    const FigureKey& key = asked.figure.key;
    if (key.part.empty() && warn_without_whole(asked.measure, key.area, span, composition)) return;
    composition.diagnostics
        .warning(span, fmt::format("“{}.{}” is not known for {}", asked.measure.id, value.name,
                                   shown_period(asked.figure.key.period, composition.language())))
        .hint(why_unknown(value, asked) + "; it is shown as “[x]”, not available");
}

Inlines text_of(std::string text, const FigureKey& key, const SourceSpan& span) {
    return {Inline{FigureText{std::move(text), key}, span}};
}

/// A judgement is set with its shape.
Inlines text_of(const DerivedText& text, const FigureKey& key, const SourceSpan& span) {
    if (text.rag) return {Inline{RagText{*text.rag, text.text}, span}};
    if (text.of_register) return plain(text.text, span);
    return text_of(text.text, key, span);
}

/// Nothing after a complaint that the measure has no such value.
std::optional<DerivedText> ask(TextRule rule, const DerivedQuestion& asked, const SourceSpan& span,
                               Composition& composition) {
    auto answer = rule(asked);
    if (auto* text = std::get_if<DerivedText>(&answer)) return std::move(*text);
    const Refusal& refusal = std::get<Refusal>(answer);
    composition.diagnostics.error(span, refusal.reason).hint(refusal.hint);
    return std::nullopt;
}

}  // namespace

Inlines figure_text(const DerivedQuestion& asked, const SourceSpan& span, Composition& composition) {
    if (asked.figure.state == FigureState::missing) warn_unknown(asked.figure, span, composition);
    std::string text = shown_figure(asked.figure, asked.measure, asked.form, asked.language);
    note_symbols(text, composition);
    return text_of(std::move(text), asked.figure.key, span);
}

Inlines derived_text(const DerivedValue& value, const DerivedQuestion& asked, const SourceSpan& span,
                     Composition& composition) {
    if (const auto* rule = std::get_if<FigureRule>(&value.rule)) {
        DerivedQuestion other = asked;
        other.figure = (*rule)(asked);
        return figure_text(other, span, composition);
    }
    const auto text = ask(std::get<TextRule>(value.rule), asked, span, composition);
    if (!text) return {};
    if (text->state == FigureState::missing) complain_unknown(value, asked, span, composition);
    note_symbols(text->text, composition);
    return text_of(*text, asked.figure.key, span);
}

Inlines derived_cell(const DerivedValue& value, const DerivedQuestion& asked, const SourceSpan& span,
                     Composition& composition) {
    if (const auto* rule = std::get_if<FigureRule>(&value.rule)) {
        const ReleasedFigure figure = (*rule)(asked);
        return text_of(shown_figure(figure, asked.measure, asked.form, asked.language), figure.key, span);
    }
    const TextRule rule = std::get<TextRule>(value.rule);
    const auto answer = rule(asked);
    if (const auto* refusal = std::get_if<Refusal>(&answer); refusal != nullptr && !refusal->cell.empty())
        return plain(refusal->cell, span);
    const auto text = ask(rule, asked, span, composition);
    return text ? text_of(*text, asked.figure.key, span) : Inlines{};
}

}  // namespace quarterdeck
