#pragma once

#include "html/html.hpp"

namespace quarterdeck {

/// What the parts of a page need to know about the whole of it.
struct RenderContext {
    const Theme& theme;
    const MediumTokens& medium;  ///< The theme's slide or paper.
    const FontBook& fonts;
    const HtmlLinks& links;
    const std::string& language;
    bool in_columns = false;  ///< Where a chart has half the width.
};

}  // namespace quarterdeck
