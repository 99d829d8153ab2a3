#include "compose/compose.hpp"

#include "compose/abbreviations.hpp"
#include "compose/composition.hpp"
#include "compose/forms.hpp"
#include "compose/lookup.hpp"
#include "compose/revisions.hpp"
#include "compose/sections.hpp"
#include "compose/slots.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

Status document_status(DocumentStatus status) {
    switch (status) {
        case DocumentStatus::draft: return Status::draft;
        case DocumentStatus::final_: return Status::final_;
    }
    return Status::final_;
}

DocumentMetadata compose_metadata(const Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    const Council& council = composition.council();
    DocumentMetadata metadata;
    metadata.id = entry.id;
    metadata.title = entry.title;
    metadata.description = entry.description;
    metadata.language = council.language;
    metadata.organisation = council.name;
    metadata.service = council.service;
    metadata.contact = council.contact;
    metadata.committee = committee_title(composition);
    metadata.label = entry.label;
    if (entry.meeting) metadata.meeting_date = shown_date(*entry.meeting, council.language);
    if (entry.published) metadata.published = iso_date(*entry.published);
    metadata.path = entry.folder.empty() ? entry.id : entry.folder + "/" + entry.id;
    metadata.status = document_status(entry.status);
    return metadata;
}

}  // namespace

SourceSpan Composition::entry_span(const std::string& key) const {
    const auto found = entry().key_spans.find(key);
    return found == entry().key_spans.end() ? entry().span : found->second;
}

Document compose_document(const CompositionInput& input, Diagnostics& diagnostics) {
    Composition composition{input, diagnostics, {}, {}, {}};
    check_entry(composition);
    Document document;
    document.metadata = compose_metadata(composition);
    const markup::Blocks blocks = splice_slots(without_omitted_sections(composition), composition);
    switch (input.source.form) {
        case DocumentForm::deck: document.body = compose_deck(blocks, composition); break;
        case DocumentForm::paper: document.body = compose_paper(blocks, composition); break;
    }
    fill_revisions(document, composition);
    resolve_links(document, composition.targets, diagnostics);
    mark_abbreviations(document, composition.council().abbreviations);
    return document;
}

}  // namespace quarterdeck
