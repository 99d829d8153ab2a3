#pragma once

#include <string>

#include "document/block.hpp"

namespace quarterdeck {

/// A table with its caption, the symbols above it and the notes below it.
std::string render_table(const Table& table);

}  // namespace quarterdeck
