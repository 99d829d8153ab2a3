#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// Plain text with `{{ references }}` as inlines: Text and FigureReference alternating. `place` is where the text begins.
/// Complains about a reference that does not end on its line or cannot be read; its text then stays as it is.
markup::Inlines read_references(std::string_view text, SourceSpan place, Diagnostics& diagnostics);

}  // namespace quarterdeck
