#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/period.hpp"
#include "template/acknowledgement.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

enum class DocumentForm { deck, paper };

/// What a kind of document contains and in which order: a Markdown file of templates/.
struct Template {
    std::string name;                         ///< The file's name without `.md`.
    DocumentForm form = DocumentForm::paper;  ///< From the front matter's `form:`.
    markup::Blocks blocks;
    SourceSpan span;
};

/// Text that authors write for a quarter or a document, by slot: a Markdown tree, or the author's word that there is none.
struct Prose {
    enum class Presence { written, none_this_quarter, omitted, to_come };
    Presence presence = Presence::written;
    markup::Blocks blocks;
    SourceSpan span;
};
using ProseSlots = std::map<std::string, Prose>;

enum class DocumentStatus { draft, final_ };

/// A section of its template that a document does without, by the name that stands after the section's heading.
struct OmittedSection {
    std::string name;
    SourceSpan span;
};

/// One document that a quarter's file asks for.
struct DocumentEntry {
    std::string id;
    std::string template_name;
    std::string title;
    std::string label;                    ///< "Appendix A3"; may be empty.
    std::string subtitle;
    std::string topic;                    ///< For an agenda item introduction.
    std::string purpose;                  ///< "For information".
    std::string report_type;              ///< "Scrutiny committee report".
    std::string description;              ///< What the document is about, for search engines and PDF readers.
    Period period;                        ///< The file's, unless the entry gives its own.
    std::optional<Date> published;
    std::optional<Date> meeting;
    std::optional<Date> embargo;          ///< Before this day the document is for nobody but those who work on it.
    std::string committee;                ///< An id in council.yaml.
    std::vector<std::string> presenters;  ///< Ids of people.
    std::vector<std::string> signatories;
    std::string report_of;                ///< Id of a person.
    std::string contact;                  ///< Id of a person.
    DocumentStatus status = DocumentStatus::final_;
    ProseSlots text;
    std::vector<OmittedSection> omitted;
    std::string folder;                   ///< Where the output goes: `2020-21/q4`.
    SourceSpan span;
    std::map<std::string, SourceSpan> key_spans;  ///< Where each key's value stands, for complaints about it.
};

/// What one quarter's file holds beside its figures.
struct QuarterText {
    std::string path;                      ///< content/2020-21/q4.yaml
    Period period;
    ProseSlots narrative;
    std::vector<DocumentEntry> documents;  ///< In the file's order.
    std::vector<Acknowledgement> acknowledged;
};

}  // namespace quarterdeck
