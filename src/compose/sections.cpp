#include "compose/sections.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "compose/settings.hpp"
#include "compose/slots.hpp"

namespace quarterdeck {
namespace {

/// `cover` or `closing`, slides that directives make; otherwise nothing.
std::string slide_directive(const markup::Block& block) {
    const auto* directive = std::get_if<markup::Directive>(&block.node);
    if (directive == nullptr) return "";
    if (directive->kind == DirectiveKind::cover) return "cover";
    return directive->kind == DirectiveKind::closing ? "closing" : "";
}

/// Lets through what stands in no omitted section.
class SectionSieve {
public:
    explicit SectionSieve(Composition& composition) : composition_(composition) {}

    void add(const markup::Block& block) {
        if (!falls_through(block)) kept_.push_back(block);
    }

    markup::Blocks finish() {
        for (const OmittedSection& section : composition_.entry().omitted) complain_if_unknown(section);
        return std::move(kept_);
    }

private:
    bool falls_through(const markup::Block& block) {
        if (const std::string slide = slide_directive(block); !slide.empty()) {
            omitted_level_ = std::nullopt;
            return omitted(slide);
        }
        if (const auto* heading = std::get_if<markup::Heading>(&block.node)) return heading_falls_through(*heading);
        if (omitted_level_ && brings_section(block)) omitted_level_ = std::nullopt;
        return omitted_level_.has_value();
    }

    bool heading_falls_through(const markup::Heading& heading) {
        const bool listed = !heading.id.empty() && omitted(heading.id);
        if (omitted_level_ && heading.level > *omitted_level_) return true;
        omitted_level_ = listed ? std::optional(heading.level) : std::nullopt;
        return listed;
    }

    /// Whether a slot's text begins with a heading that ends the section it stands in.
    bool brings_section(const markup::Block& block) const {
        const Reference* slot = lone_slot(block);
        const Prose* prose = slot == nullptr ? nullptr : filled_slot(*slot, composition_);
        if (prose == nullptr || prose->blocks.empty()) return false;
        const auto* heading = std::get_if<markup::Heading>(&prose->blocks.front().node);
        return heading != nullptr && heading->level <= *omitted_level_;
    }

    bool omitted(const std::string& name) {
        names_.push_back(name);
        const auto& sections = composition_.entry().omitted;
        return std::any_of(sections.begin(), sections.end(),
                           [&](const OmittedSection& section) { return section.name == name; });
    }

    void complain_if_unknown(const OmittedSection& section) {
        if (std::find(names_.begin(), names_.end(), section.name) != names_.end()) return;
        Diagnostic& complaint = composition_.diagnostics.error(
            section.span,
            fmt::format("the template “{}” has no section “{}”", composition_.source().name, section.name));
        suggest(complaint, section.name, names_);
        complaint.hint("a section's name stands after its heading in the template: “## Finance {#finance}”");
    }

    Composition& composition_;
    markup::Blocks kept_;
    std::optional<int> omitted_level_;  ///< Of the heading whose section is being left out.
    std::vector<std::string> names_;    ///< That could be omitted.
};

}  // namespace

markup::Blocks without_omitted_sections(Composition& composition) {
    SectionSieve sieve(composition);
    for (const markup::Block& block : composition.source().blocks) sieve.add(block);
    return sieve.finish();
}

}  // namespace quarterdeck
