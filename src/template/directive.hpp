#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quarterdeck {

/// The fenced directives that a template or text may hold. The list of names, and what their bodies are, stands in
/// directive.cpp; what they make stands in compose/, one file each.
enum class DirectiveKind {
    cover, closing, kpi_slides, speaker_notes, measures, measure_card, kpi, facts, risks, scorecard, chart, table, comparators,
    finance, revisions, columns, callouts, strapline, statement, source, notes, front_matter, contact, signatories,
};

/// What stands in a directive; of `optional_yaml` nothing need.
enum class DirectiveBody { none, yaml, optional_yaml, markdown, columns };

struct DirectiveEntry {
    DirectiveKind kind;
    std::string_view name;
    DirectiveBody body;
};

/// Every directive, in the order in which the guide lists them.
const std::vector<DirectiveEntry>& directives();
std::optional<DirectiveEntry> find_directive(std::string_view name);
std::vector<std::string> directive_names();

}  // namespace quarterdeck
