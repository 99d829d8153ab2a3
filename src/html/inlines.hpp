#pragma once

#include <string>

#include "document/inline.hpp"

namespace quarterdeck {

/// Text with its marks as phrasing content.
std::string render_inlines(const Inlines& inlines);

}  // namespace quarterdeck
