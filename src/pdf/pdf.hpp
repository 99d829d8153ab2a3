#pragma once

#include <map>
#include <string>

#include "document/document.hpp"
#include "frame/paged_document.hpp"
#include "text/font_book.hpp"

namespace quarterdeck {

/// The bytes of picture files by their path in the project.
using PictureBytes = std::map<std::string, std::string>;

/// A tagged, archival PDF 1.7: PDF/UA-1 and PDF/A-2a in structure and metadata. The same input gives the same bytes.
///
/// Throws std::runtime_error with a plain sentence when a picture cannot be decoded or a library refuses its input.
std::string render_pdf(const PagedDocument& pages, const DocumentMetadata& metadata, const FontBook& fonts,
                       const PictureBytes& pictures);

}  // namespace quarterdeck
