#pragma once

#include <vector>

#include "frame/frame.hpp"
#include "model/rag.hpp"
#include "theme/theme.hpp"

/// The shapes that stand beside the words red, amber and green, so that the three differ by more than colour.
namespace quarterdeck {

/// Green a circle, amber a triangle, red a diamond, as large as they may be in a square, so that they look equally heavy.
std::vector<PathStep> rag_path(Rag rag, Rect square);

/// The shape filled with a colour.
Shape rag_shape(Rag rag, Rect square, Colour colour);

Colour rag_colour(Rag rag, const ThemeColours& colours);

/// "green", "amber", "red": the theme's and the style sheet's names.
std::string rag_name(Rag rag);

}  // namespace quarterdeck
