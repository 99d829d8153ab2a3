#include "template/sections.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "template/slot.hpp"

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
    SectionSieve(const DocumentEntry& entry, const ProseSlots& narrative) : entry_(entry), narrative_(narrative) {}

    void add(const markup::Block& block) {
        if (!falls_through(block)) kept_.blocks.push_back(&block);
    }

    KeptSections finish() { return std::move(kept_); }

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
        const Prose* prose = slot == nullptr ? nullptr : filled_slot(*slot, entry_, narrative_);
        if (prose == nullptr || prose->blocks.empty()) return false;
        const auto* heading = std::get_if<markup::Heading>(&prose->blocks.front().node);
        return heading != nullptr && heading->level <= *omitted_level_;
    }

    bool omitted(const std::string& name) {
        kept_.names.push_back(name);
        return std::any_of(entry_.omitted.begin(), entry_.omitted.end(),
                           [&](const OmittedSection& section) { return section.name == name; });
    }

    const DocumentEntry& entry_;
    const ProseSlots& narrative_;
    KeptSections kept_;
    std::optional<int> omitted_level_;  ///< Of the heading whose section is being left out.
};

}  // namespace

KeptSections kept_sections(const Template& source, const DocumentEntry& entry, const ProseSlots& narrative) {
    SectionSieve sieve(entry, narrative);
    for (const markup::Block& block : source.blocks) sieve.add(block);
    return sieve.finish();
}

}  // namespace quarterdeck
