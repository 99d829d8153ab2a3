#include "compose/directives.hpp"

namespace quarterdeck {
namespace {

Blocks misplaced_slide(const char* name, const SourceSpan& span, Composition& composition) {
    Diagnostic& complaint = composition.diagnostics.error(span, std::string("“") + name + "” is a slide of its own");
    complaint.hint(composition.deck() ? "let it stand by itself, not inside a list or beside other columns"
                                      : "only a deck has one; a paper begins with “front-matter”");
    return {};
}

}  // namespace

Blocks compose_directive(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    switch (directive.kind) {
        case DirectiveKind::cover: return misplaced_slide("cover", span, composition);
        case DirectiveKind::closing: return misplaced_slide("closing", span, composition);
        case DirectiveKind::chart: return compose_chart(directive, span, composition);
        case DirectiveKind::table: return compose_table(directive, span, composition);
        case DirectiveKind::comparators: return compose_comparators(directive, span, composition);
        case DirectiveKind::finance: return compose_finance(directive, span, composition);
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
