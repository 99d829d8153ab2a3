#include "compose/directives.hpp"
#include "compose/lookup.hpp"
#include "compose/people.hpp"
#include "model/words.hpp"

namespace quarterdeck {

Blocks compose_contact(const SourceSpan& span, Composition& composition) {
    const std::string& id = composition.entry().contact;
    const Person* person = id.empty() ? nullptr : find_person(id, "contact", composition);
    if (!id.empty() && person == nullptr) return {};
    const Council& council = composition.council();
    const std::string who = person == nullptr ? council.service : name_and_role(*person);
    const std::string address = person == nullptr || person->email.empty() ? council.contact : person->email;
    if (address.empty()) {
        composition.diagnostics.error(span, "there is no address for the contact point")
            .hint("give the person an “email:”, or the council a “contact:”, in content/council.yaml");
        return {};
    }
    Inlines text = plain(std::string(words_in(composition.language()).document.contact_point) + (who.empty() ? "" : who + ", "), span);
    text.push_back({Link{"mailto:" + address, plain(address, span)}, span});
    return {Block{Paragraph{ParagraphStyle::contact, std::move(text), ""}, span}};
}

}  // namespace quarterdeck
