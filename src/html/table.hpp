#pragma once

#include <string>

#include "document/block.hpp"

namespace quarterdeck {

/// A table with its caption, to which the symbols belong, and the notes below it.
std::string render_table(const Table& table);

}  // namespace quarterdeck
