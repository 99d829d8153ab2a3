#pragma once

#include <string>

#include "document/block.hpp"
#include "html/render_context.hpp"

namespace quarterdeck {

/// A chart with its message, its drawing, what it reads as, its notes and the way to its data table.
std::string render_chart(const Chart& chart, const RenderContext& context);

}  // namespace quarterdeck
