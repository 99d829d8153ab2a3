#pragma once

#include <string>
#include <vector>

namespace quarterdeck::testing {

/// What a PDF gets wrong of the chief rules of PDF/UA-1 and PDF/A-2a that a program can judge: marks, structure and its
/// nesting, fonts, links, metadata, colours. Empty for a good one.
std::vector<std::string> pdf_failures(const std::string& bytes);

}  // namespace quarterdeck::testing
