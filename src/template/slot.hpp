#pragma once

#include "template/markup.hpp"

namespace quarterdeck {

/// What a reference to a text begins with: `{{ narrative.contacts }}`, `{{ text.overview }}`.
inline constexpr const char* narrative_subject = "narrative";
inline constexpr const char* text_subject = "text";

/// The reference to a text that is all there is in a paragraph, whose place the text's blocks take; otherwise nothing.
const Reference* lone_slot(const markup::Block& block);

}  // namespace quarterdeck
