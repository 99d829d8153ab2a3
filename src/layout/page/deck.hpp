#pragma once

#include "document/document.hpp"
#include "frame/paged_document.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Lays a deck out, a page a slide.
PagedDocument lay_out_deck(const Deck& deck, const DocumentMetadata& metadata, const Theme& theme,
                           const FontBook& fonts);

/// How much narrower text is set than it may be, when a slide is fitted: a browser breaks lines a little differently.
inline constexpr double spare_width = 0.015;

}  // namespace quarterdeck
