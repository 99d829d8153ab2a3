#include "compose/link_targets.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "compose/settings.hpp"
#include "compose/wording.hpp"
#include "document/each_text.hpp"
#include "model/words.hpp"

namespace quarterdeck {

std::string LinkTargets::reserve(const std::string& wanted) {
    int& uses = used_ids_[wanted];
    uses += 1;
    if (uses == 1) return wanted;
    return reserve(fmt::format("{}-{}", wanted, uses));
}

void LinkTargets::name(const std::string& author_name, Target target, const SourceSpan& span,
                       Diagnostics& diagnostics) {
    if (author_name.empty()) return;
    if (targets_.emplace(author_name, std::move(target)).second) return;
    diagnostics.error(span, fmt::format("two places of this document are named “{{#{}}}”", author_name))
        .hint("a name leads to one place: give this one another");
}

const LinkTargets::Target* LinkTargets::find(const std::string& author_name) const {
    const auto found = targets_.find(author_name);
    return found == targets_.end() ? nullptr : &found->second;
}

std::vector<std::string> LinkTargets::names() const {
    std::vector<std::string> names;
    for (const auto& [name, target] : targets_) names.push_back(name);
    return names;
}

namespace {

/// Walks a document and resolves the links it meets.
class LinkResolver {
public:
    LinkResolver(const LinkTargets& targets, const std::string& language, Diagnostics& diagnostics)
        : targets_(targets), language_(language), diagnostics_(diagnostics) {}

    void visit(Inlines& inlines) {
        for (Inline& part : inlines) {
            std::visit(overloaded{
                           [&](Link& link) { resolve(link, part.span); },
                           [&](Strong& strong) { visit(strong.content); },
                           [&](Emphasis& emphasis) { visit(emphasis.content); },
                           [&](LanguageSpan& span) { visit(span.content); },
                           [](Text&) {},
                           [](FigureText&) {},
                           [](LineBreak&) {},
                           [](Abbreviation&) {},
                           [](NoteMarker&) {},
                           [](RagText&) {},
                           [](Sparkline&) {},
                       },
                       part.node);
        }
    }

private:
    void resolve(Link& link, const SourceSpan& span) {
        visit(link.content);
        if (link.target.empty() || link.target.front() != '#') return;
        const std::string name = link.target.substr(1);
        const LinkTargets::Target* target = targets_.find(name);
        if (target == nullptr) {
            Diagnostic& complaint =
                diagnostics_.error(span, fmt::format("the link leads to “#{}”, and nothing here is named so", name));
            suggest(complaint, name, targets_.names());
            complaint.hint(fmt::format("name a place by ending its heading or paragraph with “{{#{}}}”", name));
            return;
        }
        link.target = "#" + target->id;
        word(link, *target, span);
    }

    /// A word that a paragraph's number is to follow; other words of a link stay as they are.
    static bool numbered_word(const std::string& words) {
        constexpr std::array<std::string_view, 8> numbered = {
            "paragraph", "paragraphs", "recommendation", "recommendations", "paragraff", "paragraffau", "argymhelliad", "argymhellion"};
        return std::find(numbered.begin(), numbered.end(), slug(words)) != numbered.end();
    }

    /// A link to a numbered paragraph says its number; any other link without words says what it leads to.
    void word(Link& link, const LinkTargets::Target& target, const SourceSpan& span) const {
        const std::string words{trimmed(plain_text(link.content))};
        if (target.kind == LinkTargets::Kind::numbered_paragraph) {
            if (words.empty()) {
                link.content = plain(filled(words_in(language_).document.paragraph, target.reading), span);
            } else if (numbered_word(words)) {
                link.content = plain(words + " " + target.reading, span);
            }
        } else if (words.empty()) {
            link.content = plain(target.reading, span);
        }
    }

    const LinkTargets& targets_;
    const std::string& language_;
    Diagnostics& diagnostics_;
};

}  // namespace

void resolve_links(Document& document, const LinkTargets& targets, Diagnostics& diagnostics) {
    LinkResolver resolver(targets, document.metadata.language, diagnostics);
    for_each_text(document, [&](Inlines& text) { resolver.visit(text); });
}

}  // namespace quarterdeck
