#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "template/markup.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Text with its references resolved. Pictures are not text: one among words is complained about.
Inlines compose_inlines(const markup::Inlines& inlines, Composition& composition);

/// The same for a YAML scalar, which may hold references but no Markdown; complains about anything but a scalar.
Inlines compose_setting(const Value& value, Composition& composition);

/// Whether there is nothing in it that a reader would see.
bool blank(const Inlines& inlines);

}  // namespace quarterdeck
