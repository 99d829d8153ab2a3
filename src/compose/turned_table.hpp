#pragma once

#include <string>

#include "document/block.hpp"

namespace quarterdeck {

/// The data behind a chart as it stands best on a page. A table whose columns would not find room side by side in a readable
/// size is turned round, so that its columns become rows, where that needs less room. `across` is what the columns are
/// ("Area"), the heading of the rows that they become; a table without it stays as it is. By characters, so that every format
/// and every theme shows the same.
Table turned_if_too_wide(Table table, const std::string& across);

}  // namespace quarterdeck
