#include "compose/directives.hpp"
#include "compose/lookup.hpp"

namespace quarterdeck {

Blocks compose_signatories(const SourceSpan& span, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    if (entry.signatories.empty()) {
        composition.diagnostics.error(span, "the document “" + entry.id + "” does not say who signs it")
            .hint("list the people in its entry: “signatories: [director]”");
        return {};
    }
    Signatories signatories;
    for (const std::string& id : entry.signatories) {
        const Person* person = find_person(id, "signatories", composition);
        if (person != nullptr) signatories.people.push_back({person->name, person->role});
    }
    if (signatories.people.empty()) return {};
    return {Block{std::move(signatories), span}};
}

}  // namespace quarterdeck
