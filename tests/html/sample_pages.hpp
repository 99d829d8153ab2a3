#pragma once

#include <string>

#include "document/document.hpp"

namespace quarterdeck::testing {

/// A document as a page of the Island theme, with the tests' own tokens.
std::string sample_page(const Document& document);
/// The stylesheet that goes with it.
std::string sample_stylesheet();
/// A file of the project, by its path.
std::string project_file(const std::string& path);

}  // namespace quarterdeck::testing
