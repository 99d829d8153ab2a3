#include "compose/cover.hpp"

#include "compose/lookup.hpp"
#include "compose/people.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

Block paragraph(ParagraphStyle style, const std::string& text, const SourceSpan& span) {
    return {Paragraph{style, plain(text, span), ""}, span};
}

/// The entry's own label and subtitle above committee and date.
Inlines cover_subtitle(const Composition& composition, const SourceSpan& span) {
    const DocumentEntry& entry = composition.entry();
    std::string own = entry.label;
    if (!entry.subtitle.empty()) own += (own.empty() ? "" : " – ") + entry.subtitle;
    std::string occasion = committee_title(composition);
    if (entry.meeting) {
        if (!occasion.empty()) occasion += ", ";
        occasion += shown_date(*entry.meeting, composition.language());
    }
    Inlines subtitle;
    if (!own.empty()) subtitle = plain(own, span);
    if (occasion.empty()) return subtitle;
    if (!subtitle.empty()) subtitle.push_back({LineBreak{}, span});
    subtitle.push_back(plain(occasion, span).front());
    return subtitle;
}

}  // namespace

Slide compose_cover(const SourceSpan& span, Composition& composition) {
    Slide slide;
    slide.kind = SlideKind::cover;
    slide.heading_level = 1;
    slide.title = plain(composition.entry().title, span);
    slide.subtitle = cover_subtitle(composition, span);
    slide.span = span;
    for (const std::string& id : composition.entry().presenters) {
        const Person* person = find_person(id, "presenters", composition);
        if (person == nullptr) continue;
        slide.blocks.push_back(paragraph(ParagraphStyle::presenter, name_and_role(*person), span));
    }
    const Council& council = composition.council();
    const std::string service = council.service.empty() ? "" : council.service + ", ";
    slide.blocks.push_back(paragraph(ParagraphStyle::organisation, service + council.name, span));
    return slide;
}

}  // namespace quarterdeck
