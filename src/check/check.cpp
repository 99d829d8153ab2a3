#include "check/check.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/overloaded.hpp"
#include "check/acknowledgements.hpp"
#include "check/checks.hpp"
#include "check/document_words.hpp"
#include "check/words/document_numbers.hpp"

namespace quarterdeck {

namespace {

/// All that the checks look at, read once.
struct CheckedContent {
    explicit CheckedContent(const CheckInput& input)
        : figures(input.archive),
          index(figures),
          documents(read_documents_words(input)),
          numbers(read_documents_numbers(documents, index)) {}

    EnteredFigures figures;
    FigureIndex index;
    std::vector<DocumentWords> documents;
    std::vector<DocumentNumbers> numbers;
};

void run(const Check& check, const CheckedContent& content, Findings& findings) {
    std::visit(overloaded{
                   [&](FigureCheck of_figures) {
                       findings.begin(check.name);
                       of_figures(content.figures, findings);
                   },
                   [&](DocumentCheck of_document) {
                       for (const DocumentWords& document : content.documents) {
                           findings.begin(check.name, &document.entry);
                           of_document(document, content.figures, findings);
                       }
                   },
                   [&](NumbersCheck of_numbers) {
                       for (const DocumentNumbers& numbers : content.numbers) {
                           findings.begin(check.name, &numbers.document.entry);
                           of_numbers(numbers, findings);
                       }
                   },
                   [&](ArchiveCheck of_all) {
                       findings.begin(check.name);
                       of_all(content.documents, content.figures, findings);
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
    const CheckedContent content(input);
    Findings findings;
    for (const Check& check : checks()) run(check, content, findings);
    const int acknowledged = take_acknowledged(findings.all(), input.quarters, check_names(), diagnostics);
    std::set<std::pair<std::string, std::string>> shown;
    for (Finding& finding : findings.all()) {
        if (!concerns(finding, selected)) continue;
        const bool new_here = finding.shown_once.empty() || shown.insert({finding.diagnostic.check, finding.shown_once}).second;
        if (new_here) diagnostics.add(std::move(finding.diagnostic));
    }
    return acknowledged;
}

}  // namespace quarterdeck
