#include "compose/references.hpp"

#include <fmt/format.h>

#include "compose/document_reference.hpp"
#include "compose/figure_reference.hpp"
#include "compose/finance_reference.hpp"

namespace quarterdeck {

Inlines resolve_reference(const Reference& reference, const SourceSpan& span, Composition& composition) {
    if (reference.subject == "document") return resolve_document(reference, span, composition);
    if (reference.subject == "finance") return resolve_finance(reference, span, composition);
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
