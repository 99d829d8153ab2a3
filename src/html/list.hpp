#pragma once

#include <string>

#include "document/block.hpp"
#include "html/render_context.hpp"

namespace quarterdeck {

/// A list with the browser's markers where they read as the document's labels, and with the labels as text where not.
std::string render_list(const List& list, const RenderContext& context);

}  // namespace quarterdeck
