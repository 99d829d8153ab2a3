#pragma once

#include <string>

#include <pugixml.hpp>

// Reads a page back as a reader meets it, to hold it against the Document that it was made from.
namespace quarterdeck::testing {

/// The page as XML; throws std::runtime_error when it is not well-formed.
pugi::xml_document parse_page(const std::string& page);

/// The text of the page's main part in reading order: pictures as their alternative text, drawings as their
/// description, list items with the markers that the browser adds; what is hidden from assistive technology is left
/// out.
std::string page_reading_text(const std::string& page);

/// Every run of white space as one space, none at the ends.
std::string normalised(const std::string& text);

}  // namespace quarterdeck::testing
