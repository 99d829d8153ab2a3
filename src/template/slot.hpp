#pragma once

#include "template/template.hpp"

namespace quarterdeck {

/// What a reference to a text begins with: `{{ narrative.contacts }}`, `{{ text.overview }}`.
inline constexpr const char* narrative_subject = "narrative";
inline constexpr const char* text_subject = "text";

/// The `{{ narrative.… }}` or `{{ text.… }}` that is all there is in a paragraph, whose place the text's blocks take;
/// otherwise nothing.
const Reference* lone_slot(const markup::Block& block);

/// What was written for a slot of a document; nothing where nobody filled it, or where it names no slot. `narrative` is
/// that of the document's quarter.
const Prose* filled_slot(const Reference& slot, const DocumentEntry& entry, const ProseSlots& narrative);

}  // namespace quarterdeck
