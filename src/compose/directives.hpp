#pragma once

#include "compose/composition.hpp"
#include "document/block.hpp"
#include "template/markup.hpp"

/// What the fenced directives make: one function each, in a file of its own, and the one list of them all in
/// compose_directive(). `cover` and `closing` make slides; see cover.hpp.
namespace quarterdeck {

Blocks compose_directive(const markup::Directive& directive, const SourceSpan& span, Composition& composition);

Blocks compose_chart(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_table(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_comparators(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_finance(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_columns(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_callouts(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
/// `strapline`, `statement`, `source` and `notes`: paragraphs in a style of their own.
Blocks compose_styled_paragraphs(const markup::Directive& directive, ParagraphStyle style, Composition& composition);
Blocks compose_front_matter(const SourceSpan& span, Composition& composition);
Blocks compose_contact(const SourceSpan& span, Composition& composition);
Blocks compose_signatories(const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
