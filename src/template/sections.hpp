#pragma once

#include <string>
#include <vector>

#include "template/template.hpp"

namespace quarterdeck {

/// What a document keeps of its template.
struct KeptSections {
    std::vector<const markup::Block*> blocks;  ///< Of the template, in its order.
    std::vector<std::string> names;            ///< Of all sections that could have been omitted.
};

/// The template's blocks without the sections that the document's entry names under `omit:`. A section is a heading
/// with a name, `## Finance {#finance}`, and all that stands below it: charts, tables and slots, up to the next heading
/// of its level or a higher one, or up to a slot that brings such a heading with it. In a deck `cover` and `closing`
/// name the slides of these directives.
KeptSections kept_sections(const Template& source, const DocumentEntry& entry, const ProseSlots& narrative);

}  // namespace quarterdeck
