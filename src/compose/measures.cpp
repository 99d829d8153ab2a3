#include <fmt/format.h>

#include "compose/directives.hpp"
#include "compose/groups.hpp"
#include "compose/lookup.hpp"

namespace quarterdeck {

const MeasureGroup* read_group(const Settings& settings, Composition& composition) {
    if (!settings.has("group")) settings.missing("group", "the id of a group in content/measures.yaml");
    const auto name = settings.text("group");
    if (!name) return nullptr;
    if (const MeasureGroup* group = composition.release().group(name->text)) return group;
    Diagnostic& complaint = composition.diagnostics.error(
        name->span, composition.release().measure(name->text) != nullptr
                        ? fmt::format("“{}” is one measure, and a group of them is wanted here", name->text)
                        : fmt::format("there is no group “{}” in content/measures.yaml", name->text));
    complaint.hint(fmt::format("a group is a list in the register, as in “{}: [first, second]”", name->text));
    return nullptr;
}

std::string entry_title(const MeasureGroup::Entry& entry, const Composition& composition) {
    if (!entry.title.empty() || entry.measures.empty()) return entry.title;
    const Measure* measure = composition.release().measure(entry.measures.front());
    return measure == nullptr ? entry.measures.front() : measure->title;
}

/// The titles of a group, numbered: what a deck then goes through one by one.
Blocks compose_measures(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "measures", {"group"}, composition.diagnostics);
    const MeasureGroup* group = read_group(settings, composition);
    if (group == nullptr) return {};
    List list;
    list.style = ListStyle::decimal;
    int number = 0;
    for (const MeasureGroup::Entry& entry : group->entries) {
        Paragraph title{ParagraphStyle::body, plain(entry_title(entry, composition), span), ""};
        list.items.push_back({fmt::format("{}.", ++number), "", {Block{std::move(title), span}}});
    }
    return {Block{std::move(list), span}};
}

}  // namespace quarterdeck
