#pragma once

#include "compose/composition.hpp"
#include "document/block.hpp"
#include "template/markup.hpp"

/// What the fenced directives make: one function each, in a file of its own, and the one list of them all in
/// compose_directive(). `cover`, `closing` and `kpi-slides` make slides; see
/// cover.hpp and kpi_slides.hpp.
namespace quarterdeck {

Blocks compose_directive(const markup::Directive& directive, const SourceSpan& span, Composition& composition);

/// A group's titles as a numbered list; a measure's card; one numbered entry of a group; figures of one day;
/// risks' cards; measures against their targets.
Blocks compose_measures(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_measure_card(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_kpi(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_facts(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_risks(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_scorecard(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_chart(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_table(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_comparators(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_finance(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
/// `revisions`: the figures that were revised, in a table; see revisions.hpp.
Blocks compose_revisions(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_columns(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
Blocks compose_callouts(const markup::Directive& directive, const SourceSpan& span, Composition& composition);
/// `strapline`, `statement`, `source` and `notes`: paragraphs in a style of their own.
Blocks compose_styled_paragraphs(const markup::Directive& directive, ParagraphStyle style, Composition& composition);
Blocks compose_front_matter(const SourceSpan& span, Composition& composition);
Blocks compose_contact(const SourceSpan& span, Composition& composition);
Blocks compose_signatories(const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
