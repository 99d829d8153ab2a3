#pragma once

#include <map>
#include <string>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "frame/paged_document.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// A deck whose slides all hold their content: a slide that is too full is set a step smaller when that is enough, and is
/// otherwise continued on as many slides as it takes, with a warning at its source line. Papers come back as they are.
///
/// Widths are taken a little narrower than they are, because browsers break lines too.
Document fit(Document document, const Theme& theme, const FontBook& fonts, Diagnostics& diagnostics);

/// Lays a fitted document out as slides or A4 pages, with the structure that their items belong to.
PagedDocument lay_out(const Document& document, const Theme& theme, const FontBook& fonts);

/// Complains about every character of the document that no face of the theme has, at its place.
void check_coverage(const Document& document, const FontBook& fonts, Diagnostics& diagnostics);

}  // namespace quarterdeck
