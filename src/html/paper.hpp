#pragma once

#include <string>

#include "html/render_context.hpp"

namespace quarterdeck {

/// A committee paper as the main part of a page.
std::string render_paper(const Paper& paper, const RenderContext& context);

}  // namespace quarterdeck
