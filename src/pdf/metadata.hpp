#pragma once

#include <string>

#include "document/document.hpp"
#include "pdf/finishing.hpp"

namespace quarterdeck {

/// Says what the document is: XMP metadata, the Info dictionary with the same, the language, and that the title is
/// shown.
///
/// The only date is the day of publication, at midnight UTC; a document without one carries none. Throws
/// std::runtime_error when the title or the language is missing.
void add_metadata(Finishing& finishing, const DocumentMetadata& metadata);

/// The XMP packet: Dublin Core, and that the file claims PDF/A-2a and PDF/UA-1.
std::string xmp_packet(const DocumentMetadata& metadata);

}  // namespace quarterdeck
