#pragma once

#include <functional>

#include "document/document.hpp"

namespace quarterdeck {

/// Calls `visit` for every block of a document in reading order: a block before those that stand inside it.
void visit_blocks(const Document& document, const std::function<void(const Block&)>& visit);

}  // namespace quarterdeck
