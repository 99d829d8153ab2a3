#pragma once

#include <map>
#include <string>
#include <vector>

#include "frame/paged_document.hpp"
#include "pdf/canvas.hpp"
#include "pdf/content_marks.hpp"
#include "text/font_book.hpp"

namespace quarterdeck {

/// The faces in use, by FaceId.
using DrawingFonts = std::map<FaceId, DrawingFont>;

/// All faces that the document uses, measured.
DrawingFonts fonts_in_use(const PagedDocument& pages, const FontBook& book);

/// The name of the standard font that stands in for the nth face in use while pages are drawn.
std::string placeholder_name(std::size_t index);

/// Pages as libharu leaves them: drawn and marked, with placeholders for fonts and pictures, without structure or
/// metadata.
struct Drawing {
    std::string bytes;
    ContentMarks marks;
    std::vector<std::string> picture_paths;  ///< The nth, counted from 0, has a placeholder n + 1 pixels wide.
};

Drawing draw_pages(const PagedDocument& pages, DrawingFonts& fonts);

}  // namespace quarterdeck
