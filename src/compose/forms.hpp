#pragma once

#include "compose/composition.hpp"
#include "document/document.hpp"
#include "template/markup.hpp"

/// The two forms that the blocks of a template may take.
namespace quarterdeck {

/// `#` begins a section, `##` a slide, `###` right below it the subtitle; `cover` and `closing` are slides of their
/// own. The tables behind the charts follow on slides after the last.
Deck compose_deck(const markup::Blocks& blocks, Composition& composition);

/// Title first; `##` begins a section; ordered lists are numbered paragraphs.
Paper compose_paper(const markup::Blocks& blocks, Composition& composition);

}  // namespace quarterdeck
