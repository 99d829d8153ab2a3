#pragma once

#include <string>
#include <vector>

#include "document/block.hpp"

namespace quarterdeck {

/// The headings of a table once it is turned round.
struct TurnedHeadings {
    std::string corner;                ///< What its rows are: "Area". Empty for a table that cannot be turned.
    std::vector<std::string> columns;  ///< Short, since many stand side by side: "Q3 2022/23".
};

/// The data behind a chart as it stands best on a page. A table whose columns would not find room side by side in a readable
/// size is turned round, so that its columns become rows, where that needs less room. By characters, so that every format
/// and every theme shows the same.
Table turned_if_too_wide(Table table, const TurnedHeadings& headings);

}  // namespace quarterdeck
