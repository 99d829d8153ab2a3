#include "template/directive.hpp"

#include <algorithm>

namespace quarterdeck {

const std::vector<DirectiveEntry>& directives() {
    static const std::vector<DirectiveEntry> entries = {
        {DirectiveKind::cover, "cover", DirectiveBody::none},
        {DirectiveKind::closing, "closing", DirectiveBody::none},
        {DirectiveKind::front_matter, "front-matter", DirectiveBody::none},
        {DirectiveKind::measures, "measures", DirectiveBody::yaml},
        {DirectiveKind::measure_card, "measure-card", DirectiveBody::yaml},
        {DirectiveKind::kpi_slides, "kpi-slides", DirectiveBody::yaml},
        {DirectiveKind::kpi, "kpi", DirectiveBody::yaml},
        {DirectiveKind::facts, "facts", DirectiveBody::yaml},
        {DirectiveKind::risks, "risks", DirectiveBody::yaml},
        {DirectiveKind::scorecard, "scorecard", DirectiveBody::yaml},
        {DirectiveKind::chart, "chart", DirectiveBody::yaml},
        {DirectiveKind::table, "table", DirectiveBody::yaml},
        {DirectiveKind::comparators, "comparators", DirectiveBody::yaml},
        {DirectiveKind::finance, "finance", DirectiveBody::yaml},
        {DirectiveKind::revisions, "revisions", DirectiveBody::optional_yaml},
        {DirectiveKind::columns, "columns", DirectiveBody::columns},
        {DirectiveKind::callouts, "callouts", DirectiveBody::markdown},
        {DirectiveKind::strapline, "strapline", DirectiveBody::markdown},
        {DirectiveKind::statement, "statement", DirectiveBody::markdown},
        {DirectiveKind::source, "source", DirectiveBody::markdown},
        {DirectiveKind::notes, "notes", DirectiveBody::markdown},
        {DirectiveKind::speaker_notes, "speaker-notes", DirectiveBody::markdown},
        {DirectiveKind::contact, "contact", DirectiveBody::none},
        {DirectiveKind::signatories, "signatories", DirectiveBody::none},
    };
    return entries;
}

std::optional<DirectiveEntry> find_directive(std::string_view name) {
    const auto& entries = directives();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const DirectiveEntry& entry) { return entry.name == name; });
    if (found == entries.end()) return std::nullopt;
    return *found;
}

std::vector<std::string> directive_names() {
    std::vector<std::string> names;
    for (const DirectiveEntry& entry : directives()) names.emplace_back(entry.name);
    return names;
}

}  // namespace quarterdeck
