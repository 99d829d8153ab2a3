#include <map>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "check/documents/document_checks.hpp"

namespace quarterdeck {

namespace {

/// A quarter whose documents show texts, and which of its narratives these are.
using ShownNarratives = std::map<const QuarterText*, std::set<std::string>>;

/// Words that somebody wrote and nobody will read; what is empty or left out does not matter.
void check_quarter(const QuarterText& quarter, const std::set<std::string>& shown, Findings& findings) {
    std::vector<std::string> written, missing;
    for (const std::string& name : shown) (quarter.narrative.count(name) > 0 ? written : missing).push_back(name);
    for (const auto& [name, prose] : quarter.narrative) {
        if (shown.count(name) > 0 || prose.presence != Prose::Presence::written) continue;
        if (nearest_word(name, missing)) continue;  // Said where that one is asked for.
        findings
            .warning(prose.span, fmt::format("no document of this quarter shows the narrative “{}”", name),
                     {"narrative." + name})
            .hint(did_you_mean(name, written))
            .hint("show it with “{{ narrative." + name + " }}” in a template, or take it out");
    }
}

}  // namespace

void check_unused_texts(const std::vector<DocumentWords>& documents, const EnteredFigures&, Findings& findings) {
    ShownNarratives shown;
    std::vector<const QuarterText*> quarters;
    for (const DocumentWords& document : documents) {
        const auto [found, first] = shown.try_emplace(document.quarter);
        if (first) quarters.push_back(document.quarter);
        found->second.insert(document.narratives.begin(), document.narratives.end());
    }
    for (const QuarterText* quarter : quarters) {
        findings.of(quarter->documents.front());
        check_quarter(*quarter, shown[quarter], findings);
    }
}

}  // namespace quarterdeck
