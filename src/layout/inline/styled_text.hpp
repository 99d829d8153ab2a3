#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/inline.hpp"
#include "frame/colour.hpp"
#include "frame/frame.hpp"
#include "frame/structure_tree.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// How a stretch of text looks, where it stands in the structure, and whether it belongs to a link.
struct StyledSpan {
    std::size_t begin = 0;  ///< Bytes of the text.
    std::size_t end = 0;
    FontStyle style;
    double size = 0;
    double rise = 0;  ///< Above the baseline, for note markers.
    Colour colour;
    std::string language;
    StructureNodeId slot = -1;
    int link = -1;            ///< Index in `links`, or -1.
    std::optional<Rag> shape; ///< Drawn in place of the text, which only keeps room for it.
    std::vector<std::optional<double>> sparkline = {};  ///< The same, where it is not empty.
};

struct StyledLink {
    std::string target;
    std::string contents;
    StructureNodeId element = -1;
};

/// One paragraph's text, all in one, with spans that cover it without gaps. A hard line break is "\n".
struct StyledText {
    std::string text;
    std::vector<StyledSpan> spans;
    std::vector<StyledLink> links;
    TextStyle style;  ///< Of the paragraph: gives the lines their height.
};

/// The look of a paragraph's plain text.
struct TextLook {
    TextStyle style;
    Colour link_colour;
    std::string language;
    ThemeColours colours;
};

/// Flattens inlines into styled text. Its content goes into slots below `parent`: links, languages, abbreviations and
/// note markers get elements of their own, bold and italic do not.
StyledText style_text(const Inlines& inlines, const TextLook& look, StructureTree& tree, StructureNodeId parent);

}  // namespace quarterdeck
