#pragma once

#include <string>

#include "html/html.hpp"

namespace quarterdeck {

/// The council's name as the theme sets it; decoration, since the page says the name elsewhere.
std::string render_wordmark(const Theme& theme);

/// The theme's page skeleton around the main part of a document. Classes tell the stylesheet how the theme composes.
std::string fill_skeleton(const Theme& theme, const std::string& main_part, const Document& document, const HtmlLinks& links);

}  // namespace quarterdeck
