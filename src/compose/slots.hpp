#pragma once

#include "compose/composition.hpp"
#include "template/markup.hpp"
#include "template/slot.hpp"

namespace quarterdeck {

/// The one paragraph that was written for a slot which stands where a line of text does, as in a note. Empty when its author
/// omits it. Complains as splice_slots() does, and when it is more than a paragraph.
Inlines compose_slot_line(const Reference& slot, const SourceSpan& span, Composition& composition);

/// These blocks of the template with every `{{ narrative.… }}` and `{{ text.… }}` that stands alone in a paragraph replaced by
/// what the authors wrote for it. What an author omits goes, and a heading that then has nothing below it goes too.
///
/// Complains about slots that nobody filled, about slots that include each other in a circle, and warns of text that
/// nothing asks for.
markup::Blocks splice_slots(const markup::Blocks& blocks, Composition& composition);

}  // namespace quarterdeck
