#include "document/inline.hpp"

#include "base/overloaded.hpp"

namespace quarterdeck {

Inlines plain(std::string text, SourceSpan span) {
    if (text.empty()) return {};
    return {Inline{Text{std::move(text)}, std::move(span)}};
}

std::string plain_text(const Inlines& inlines) {
    std::string result;
    for (const Inline& piece : inlines) {
        result += std::visit(overloaded{
                                 [](const Text& text) { return text.text; },
                                 [](const FigureText& figure) { return figure.text; },
                                 [](const Strong& strong) { return plain_text(strong.content); },
                                 [](const Emphasis& emphasis) { return plain_text(emphasis.content); },
                                 [](const Link& link) { return plain_text(link.content); },
                                 [](const LineBreak&) { return std::string(" "); },
                                 [](const LanguageSpan& span) { return plain_text(span.content); },
                                 [](const Abbreviation& abbreviation) { return abbreviation.text; },
                                 [](const NoteMarker& marker) { return marker.text; },
                                 [](const RagText& judgement) { return judgement.word; },
                                 [](const Sparkline& sparkline) { return sparkline.alternative_text; },
                             },
                             piece.node);
    }
    return result;
}

}  // namespace quarterdeck
