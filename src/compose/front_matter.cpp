#include "compose/directives.hpp"
#include "compose/lookup.hpp"
#include "compose/people.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

void add_fact(Facts& facts, const char* term, const std::string& description, const SourceSpan& span) {
    if (!description.empty()) facts.facts.push_back({plain(term, span), plain(description, span)});
}

}  // namespace

Blocks compose_front_matter(const SourceSpan& span, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    Facts facts;
    add_fact(facts, "Purpose", entry.purpose, span);
    add_fact(facts, "Committee", committee_title(composition), span);
    if (entry.meeting) add_fact(facts, "Date", shown_date(*entry.meeting, composition.language()), span);
    add_fact(facts, "Topic", entry.topic, span);
    const Person* author = entry.report_of.empty() ? nullptr : find_person(entry.report_of, "report-of", composition);
    if (author != nullptr) add_fact(facts, "Report of", name_and_role(*author), span);
    if (!facts.facts.empty()) return {Block{std::move(facts), span}};
    composition.diagnostics.warning(span, "“front-matter” has nothing to say about “" + entry.id + "”")
        .hint("give its entry a “purpose:”, “committee:” or “meeting:”");
    return {};
}

}  // namespace quarterdeck
