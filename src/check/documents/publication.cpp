#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

SourceSpan place_of(const DocumentEntry& entry, const std::string& key) {
    const auto found = entry.key_spans.find(key);
    return found == entry.key_spans.end() ? entry.span : found->second;
}

}  // namespace

/// A mistyped year of publication would empty a document of its figures.
void check_publication(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const DocumentEntry& entry = document.entry;
    if (!entry.published) return;
    const std::string language = figures.archive().council.language;
    if (*entry.published < entry.period.last_day()) {
        findings
            .warning(place_of(entry, "published"),
                     fmt::format("published on {}, before {} ends on {}: figures not known on that day are not shown",
                                 shown_date(*entry.published, language), shown_period(entry.period, language),
                                 shown_date(entry.period.last_day(), language)),
                     {entry.id})
            .hint("is the year right? A figure known before its period ended says so with “known:”");
    }
    if (entry.meeting && *entry.published > *entry.meeting) {
        findings
            .warning(place_of(entry, "published"),
                     fmt::format("published on {}, after the meeting of {}", shown_date(*entry.published, language),
                                 shown_date(*entry.meeting, language)),
                     {entry.id})
            .hint("papers are published before their meeting: is the date right?");
    }
}

}  // namespace quarterdeck
