#include "compose/compose.hpp"

#include <fmt/format.h>

#include "compose/abbreviations.hpp"
#include "compose/composition.hpp"
#include "compose/forms.hpp"
#include "compose/lookup.hpp"
#include "compose/revisions.hpp"
#include "compose/sections.hpp"
#include "compose/slots.hpp"
#include "document/reading_text.hpp"
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
    if (composition.input.embargo) metadata.embargo = shown_date(*composition.input.embargo, council.language);
    return metadata;
}

/// What the document shows as “[to come]”, as the files name it. Sums and scores are named by the statement or register.
std::vector<std::string> still_to_come(const Composition& composition) {
    std::vector<std::string> names;
    for (const FigureKey& key : composition.release().figures_asked_for()) {
        if (composition.release().figure(key).symbol == Shorthand::to_come)
            names.push_back(figure_name(key, composition.entry().period));
    }
    names.insert(names.end(), composition.shown_to_come.begin(), composition.shown_to_come.end());
    return names;
}

/// Whoever reads “[to come]” anywhere holds a draft, whatever the entry says.
void make_unfinished_a_draft(Document& document, const Composition& composition) {
    const std::string mark = shown_symbol(Shorthand::to_come);
    if (document.metadata.status == Status::draft || reading_text(document).find(mark) == std::string::npos) return;
    document.metadata.status = Status::draft;
    const std::vector<std::string>& names = document.metadata.to_come;
    composition.diagnostics
        .warning(composition.entry_span("status"), fmt::format("“{}” stands in this document, so it is made as a draft", mark))
        .hint(names.empty() ? std::string("a figure or a text that it shows is still empty: “quarterdeck list” names what is missing")
                            : fmt::format("still empty: {}", fmt::join(names, ", ")))
        .hint("write “status: draft” if it is one");
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
    document.metadata.to_come = still_to_come(composition);
    make_unfinished_a_draft(document, composition);
    return document;
}

}  // namespace quarterdeck
