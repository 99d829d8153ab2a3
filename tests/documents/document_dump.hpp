#pragma once

#include <string>

#include "document/document.hpp"

namespace quarterdeck::testing {

/// A document as an indented outline: every block with its kind, style, ids and words, a line each.
std::string dump_document(const Document& document);

}  // namespace quarterdeck::testing
