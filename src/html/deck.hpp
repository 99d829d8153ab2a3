#pragma once

#include <string>

#include "html/render_context.hpp"

namespace quarterdeck {

/// The slides of a deck as sections of a page's main part.
std::string render_deck(const Deck& deck, const DocumentMetadata& metadata, const RenderContext& context);

}  // namespace quarterdeck
