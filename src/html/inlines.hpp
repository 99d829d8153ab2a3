#pragma once

#include <string>

#include "document/inline.hpp"

namespace quarterdeck {

/// Text with its marks as phrasing content.
std::string render_inlines(const Inlines& inlines);
/// A paragraph of a class; nothing without text.
std::string render_paragraph(const char* name, const Inlines& text);

}  // namespace quarterdeck
