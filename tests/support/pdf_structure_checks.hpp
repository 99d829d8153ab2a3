#pragma once

#include <string>
#include <vector>

#include "support/pdf_reader.hpp"

namespace quarterdeck::testing {

/// What is wrong with a PDF's structure: nesting, headings, tables, figures, links, and the ways between structure and
/// content.
std::vector<std::string> pdf_structure_failures(PdfReader& pdf);

}  // namespace quarterdeck::testing
