#pragma once

#include <map>
#include <string>

#include "document/document.hpp"

namespace quarterdeck {

/// Marks the first use of each of the council's abbreviations in a document with what it stands for.
void mark_abbreviations(Document& document, const std::map<std::string, std::string>& abbreviations);

}  // namespace quarterdeck
