#include "compose/sections.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/settings.hpp"
#include "template/sections.hpp"

namespace quarterdeck {
namespace {

void complain_if_unknown(const OmittedSection& section, const std::vector<std::string>& names,
                         Composition& composition) {
    if (std::find(names.begin(), names.end(), section.name) != names.end()) return;
    Diagnostic& complaint = composition.diagnostics.error(
        section.span, fmt::format("the template “{}” has no section “{}”", composition.source().name, section.name));
    suggest(complaint, section.name, names);
    complaint.hint("a section's name stands after its heading in the template: “## Finance {#finance}”");
}

}  // namespace

markup::Blocks without_omitted_sections(Composition& composition) {
    const KeptSections kept = kept_sections(composition.source(), composition.entry(), composition.input.narrative);
    for (const OmittedSection& section : composition.entry().omitted)
        complain_if_unknown(section, kept.names, composition);
    markup::Blocks blocks;
    for (const markup::Block* block : kept.blocks) blocks.push_back(*block);
    return blocks;
}

}  // namespace quarterdeck
