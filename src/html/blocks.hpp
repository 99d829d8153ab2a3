#pragma once

#include <string>

#include "document/block.hpp"
#include "html/render_context.hpp"

namespace quarterdeck {

/// Blocks in their order, each on a line of its own.
std::string render_blocks(const Blocks& blocks, const RenderContext& context);

}  // namespace quarterdeck
