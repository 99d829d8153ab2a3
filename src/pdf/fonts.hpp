#pragma once

#include "pdf/drawing.hpp"
#include "pdf/finishing.hpp"

namespace quarterdeck {

/// Replaces the placeholder fonts of a drawing by the real ones: reduced to the glyphs in use, embedded, with their
/// widths and the text that each glyph stands for.
void embed_fonts(Finishing& finishing, const DrawingFonts& fonts);

}  // namespace quarterdeck
