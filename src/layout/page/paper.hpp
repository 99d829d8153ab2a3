#pragma once

#include "document/document.hpp"
#include "frame/paged_document.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Lays a paper out on pages, with running headers from the second page on and a footer on every page.
PagedDocument lay_out_paper(const Paper& paper, const DocumentMetadata& metadata, const Theme& theme,
                            const FontBook& fonts);

}  // namespace quarterdeck
