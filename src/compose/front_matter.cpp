#include "compose/directives.hpp"
#include "compose/lookup.hpp"
#include "compose/people.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

void add_fact(Facts& facts, std::string_view term, const std::string& description, const SourceSpan& span) {
    if (!description.empty()) facts.facts.push_back({plain(std::string(term), span), plain(description, span)});
}

}  // namespace

Blocks compose_front_matter(const SourceSpan& span, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    const PageWords& words = words_in(composition.language()).document;
    Facts facts;
    add_fact(facts, words.purpose, entry.purpose, span);
    add_fact(facts, words.committee, committee_title(composition), span);
    if (entry.meeting) add_fact(facts, words.date, shown_date(*entry.meeting, composition.language()), span);
    add_fact(facts, words.topic, entry.topic, span);
    const Person* author = entry.report_of.empty() ? nullptr : find_person(entry.report_of, "report-of", composition);
    if (author != nullptr) add_fact(facts, words.report_of, name_and_role(*author), span);
    if (!facts.facts.empty()) return {Block{std::move(facts), span}};
    composition.diagnostics.warning(span, "“front-matter” has nothing to say about “" + entry.id + "”")
        .hint("give its entry a “purpose:”, “committee:” or “meeting:”");
    return {};
}

}  // namespace quarterdeck
