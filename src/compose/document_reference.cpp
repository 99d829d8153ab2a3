#include "compose/document_reference.hpp"

#include <fmt/format.h>

#include "compose/settings.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

Inlines document_fact(const std::string& word, const SourceSpan& span, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    const std::string& language = composition.language();
    if (word == "title") return plain(entry.title, span);
    if (word == "period") return plain(shown_period(entry.period, language), span);
    const bool meeting = word == "meeting";
    const std::optional<Date>& date = meeting ? entry.meeting : entry.published;
    if (date) return plain(shown_date(*date, language), span);
    composition.diagnostics.error(span, fmt::format("the document has no date “{}”", word))
        .hint(fmt::format("give it one in the quarter's file: “{}: 2024-03-07”", word));
    return {};
}

}  // namespace

Inlines resolve_document(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const std::vector<std::string> facts = {"title", "period", "meeting", "published"};
    const std::string word = reference.properties.empty() ? "" : reference.properties.front();
    for (const std::string& fact : facts) {
        if (reference.properties.size() == 1 && word == fact) return document_fact(fact, span, composition);
    }
    Diagnostic& complaint =
        composition.diagnostics.error(span, word.empty() ? std::string("“document” alone is nothing to show")
                                                         : fmt::format("a document has no “.{}”", word));
    suggest(complaint, word, facts);
    return {};
}

}  // namespace quarterdeck
