#pragma once

#include <string>

#include "document/block.hpp"
#include "html/render_context.hpp"

namespace quarterdeck {

/// The link to a table's figures as a file; nothing for a table without one. It belongs to the page rather than to the
/// document's text: the PDF has no such file beside it.
std::string render_data_link(const Table& table, const RenderContext& context);

}  // namespace quarterdeck
