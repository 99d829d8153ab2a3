#include "compose/directives.hpp"

namespace quarterdeck {
namespace {

Blocks misplaced_notes(const SourceSpan& span, Composition& composition) {
    composition.diagnostics.error(span, "“speaker-notes” belong to a slide")
        .hint(composition.deck() ? "let them stand by themselves, not inside a list or beside other columns"
                                 : "only a deck has them; delete them from the paper");
    return {};
}

Blocks misplaced_slide(const char* name, const SourceSpan& span, Composition& composition) {
    Diagnostic& complaint = composition.diagnostics.error(span, std::string("“") + name + "” is a slide of its own");
    complaint.hint(composition.deck() ? "let it stand by itself, not inside a list or beside other columns"
                                      : "only a deck has slides; a paper begins with “front-matter”");
    return {};
}

}  // namespace

Blocks compose_directive(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    switch (directive.kind) {
        case DirectiveKind::cover: return misplaced_slide("cover", span, composition);
        case DirectiveKind::closing: return misplaced_slide("closing", span, composition);
        case DirectiveKind::kpi_slides: return misplaced_slide("kpi-slides", span, composition);
        case DirectiveKind::speaker_notes: return misplaced_notes(span, composition);
        case DirectiveKind::measures: return compose_measures(directive, span, composition);
        case DirectiveKind::measure_card: return compose_measure_card(directive, span, composition);
        case DirectiveKind::kpi: return compose_kpi(directive, span, composition);
        case DirectiveKind::facts: return compose_facts(directive, span, composition);
        case DirectiveKind::risks: return compose_risks(directive, span, composition);
        case DirectiveKind::scorecard: return compose_scorecard(directive, span, composition);
        case DirectiveKind::chart: return compose_chart(directive, span, composition);
        case DirectiveKind::table: return compose_table(directive, span, composition);
        case DirectiveKind::comparators: return compose_comparators(directive, span, composition);
        case DirectiveKind::finance: return compose_finance(directive, span, composition);
        case DirectiveKind::revisions: return compose_revisions(directive, span, composition);
        case DirectiveKind::columns: return compose_columns(directive, span, composition);
        case DirectiveKind::callouts: return compose_callouts(directive, span, composition);
        case DirectiveKind::strapline:
            return compose_styled_paragraphs(directive, ParagraphStyle::strapline, composition);
        case DirectiveKind::statement:
            return compose_styled_paragraphs(directive, ParagraphStyle::statement, composition);
        case DirectiveKind::source: return compose_styled_paragraphs(directive, ParagraphStyle::source, composition);
        case DirectiveKind::notes: return compose_styled_paragraphs(directive, ParagraphStyle::source, composition);
        case DirectiveKind::front_matter: return compose_front_matter(span, composition);
        case DirectiveKind::contact: return compose_contact(span, composition);
        case DirectiveKind::signatories: return compose_signatories(span, composition);
    }
    return {};
}

}  // namespace quarterdeck
