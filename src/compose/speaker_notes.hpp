#pragma once

#include "compose/composition.hpp"
#include "document/block.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// What the presenter says to the slide that is being composed. Complains about anything but text, since what is not
/// published may not leave charts, numbers or places behind in what is.
Blocks compose_speaker_notes(const markup::Blocks& prose, Composition& composition);

}  // namespace quarterdeck
