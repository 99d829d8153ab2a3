#pragma once

#include "compose/composition.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// The template's blocks without the sections that the document's entry names under `omit:` (template/sections.hpp says
/// what a section is). Complains about names that the template does not have.
markup::Blocks without_omitted_sections(Composition& composition);

}  // namespace quarterdeck
