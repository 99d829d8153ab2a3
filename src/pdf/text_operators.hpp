#pragma once

#include <string>

#include "pdf/embeddable_face.hpp"
#include "pdf/glyph_clusters.hpp"

namespace quarterdeck {

/// The text-showing operators of one run: its glyphs as hexadecimal codes with the kerning between them.
///
/// A cluster whose glyphs stand for another text elsewhere carries its own as ActualText, so that what is read out,
/// searched and copied is always what was written.
std::string text_operators(const GlyphRun& run, const EmbeddableFace& face, const GlyphTexts& texts);

}  // namespace quarterdeck
