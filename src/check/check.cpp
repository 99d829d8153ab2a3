#include "check/check.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "check/acknowledgements.hpp"
#include "check/checks.hpp"
#include "check/document_words.hpp"

namespace quarterdeck {

namespace {

void run(const Check& check, const EnteredFigures& figures, const std::vector<DocumentWords>& documents,
         Findings& findings) {
    std::visit(overloaded{
                   [&](FigureCheck of_figures) {
                       findings.begin(check.name);
                       of_figures(figures, findings);
                   },
                   [&](DocumentCheck of_document) {
                       for (const DocumentWords& document : documents) {
                           findings.begin(check.name, &document.entry);
                           of_document(document, figures, findings);
                       }
                   },
                   [&](ArchiveCheck of_all) {
                       findings.begin(check.name);
                       of_all(documents, figures, findings);
                   },
               },
               check.run);
}

bool concerns(const Finding& finding, const std::vector<const DocumentEntry*>& selected) {
    return finding.document == nullptr ||
           std::find(selected.begin(), selected.end(), finding.document) != selected.end();
}

}  // namespace

int check_content(const CheckInput& input, const std::vector<const DocumentEntry*>& selected,
                  Diagnostics& diagnostics) {
    const EnteredFigures figures(input.archive);
    const std::vector<DocumentWords> documents = read_documents_words(input);
    Findings findings;
    for (const Check& check : checks()) run(check, figures, documents, findings);
    const int acknowledged = take_acknowledged(findings.all(), input.quarters, check_names(), diagnostics);
    for (Finding& finding : findings.all()) {
        if (concerns(finding, selected)) diagnostics.add(std::move(finding.diagnostic));
    }
    return acknowledged;
}

}  // namespace quarterdeck
