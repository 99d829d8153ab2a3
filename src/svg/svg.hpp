#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "frame/frame.hpp"

namespace quarterdeck {

/// What an SVG picture says to assistive technology. Without title and text the picture is decoration and is hidden.
struct SvgDescription {
    std::string id;     ///< Unique in the page: the ids of title and description are made from it.
    std::string title;  ///< May be empty: browsers show it as a tooltip over the whole picture.
    std::string text;
    std::optional<Colour> ground = {};  ///< Painted below all, so that browsers that darken pages leave it legible.
};

/// A Frame as one `<svg role="img">` element, well-formed XML without a prologue: text as text, width from its
/// container. The `<title>` and `<desc>` are named by aria-labelledby; the drawn texts are hidden from assistive
/// technology with them.
///
/// Texts have class `chart-text`, shapes `chart-mark`, for style sheets that print or honour forced colours.
std::string render_svg(const Frame& frame, const SvgDescription& description);

/// Text for an XML or HTML text node or a double-quoted attribute. Characters that XML 1.0 or HTML forbid are dropped;
/// bytes that are no UTF-8 become U+FFFD.
std::string escape_markup(std::string_view text);

}  // namespace quarterdeck
