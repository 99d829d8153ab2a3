#pragma once

#include <map>
#include <string>

#include "document/document.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// A table's figures as a file beside the page.
struct DataLink {
    std::string path;       ///< Relative to the page.
    std::size_t bytes = 0;
};

/// Where a page finds what it is published with, relative to itself.
struct HtmlLinks {
    std::string stylesheet;    ///< "../../assets/island/theme.css"
    std::string pdf;           ///< The same document as PDF; empty when it is not built.
    std::string asset_folder;  ///< Before a picture's path.
    std::map<std::string, DataLink> data = {};  ///< By the id of the table.
};

/// A fitted document as one page: HTML that is also well-formed XML, readable without script, print-ready.
std::string render_html(const Document& document, const Theme& theme, const FontBook& fonts, const HtmlLinks& links);

/// The stylesheet of a theme: font faces, its tokens as custom properties, then its own rules.
std::string render_stylesheet(const Theme& theme);

}  // namespace quarterdeck
