#pragma once

#include <string>
#include <vector>

#include "frame/paged_document.hpp"

namespace quarterdeck::testing {

/// What assistive technology reads: the text of the slots in the order of the structure, a figure as its alternative
/// text.
std::string structure_text(const PagedDocument& document);

/// The runs drawn on a page.
std::vector<const GlyphRun*> runs_on(const Frame& page);
/// All text on a page, in the order of drawing, runs joined by "|".
std::string drawn_text(const Frame& page);

/// The area of a run's letters, without the space at its end.
Rect letters(const GlyphRun& run);
/// The area that an item covers.
Rect extent(const FrameItem& item);

/// The pages in words: each run with its place, size, face and element.
std::string dump_pages(const PagedDocument& document);
/// The structure in words, with the text of its slots.
std::string dump_structure(const PagedDocument& document);

}  // namespace quarterdeck::testing
