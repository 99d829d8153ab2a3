#pragma once

#include "compose/composition.hpp"
#include "document/document.hpp"

/// The slides that directives make by themselves; their ids are given by deck.cpp.
namespace quarterdeck {

/// Title, committee and date, who presents, and whose document it is.
Slide compose_cover(const SourceSpan& span, Composition& composition);
/// The council's name and web address.
Slide compose_closing(const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
