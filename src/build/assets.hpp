#pragma once

#include <map>
#include <string>

#include "compose/compose.hpp"
#include "document/document.hpp"
#include "pdf/pdf.hpp"
#include "read/site.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Below the output folder: what pages are published with, shared by all of them.
inline constexpr const char* asset_folder = "assets/";

/// From a document's page up to the output folder: "../../" for `2020-21/q4/deck`.
std::string path_to_root(const std::string& document_path);

/// Where a theme's stylesheet goes below the output folder.
std::string stylesheet_path(const Theme& theme);

/// Adds the theme's stylesheet and the fonts that it names, whose bytes it takes from the theme.
void add_stylesheet(Theme&& theme, std::map<std::string, std::string>& files);

PictureSizes picture_sizes(const Site& site);

/// The bytes of the pictures that a document shows.
PictureBytes picture_bytes(const Site& site, const Document& document);

/// Adds the pictures that a document shows, for its page.
void add_pictures(const Site& site, const Document& document, std::map<std::string, std::string>& files);

}  // namespace quarterdeck
