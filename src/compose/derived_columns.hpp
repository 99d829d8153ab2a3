#pragma once

#include <optional>
#include <vector>

#include "compose/figure_grid.hpp"
#include "model/derived_values.hpp"

/// Columns of a table that are worked out: `show: [value, change, target, rag, difference from england]`.
namespace quarterdeck {

/// One of them, with what its clauses say.
struct DerivedColumn {
    std::string word;  ///< What it was asked for by: "target", "trend".
    const DerivedValue* value = nullptr;
    std::optional<Area> compared_with;  ///< After `from`.
    int over = 4;                       ///< After `over last`.
    bool trend = false;                 ///< A small line of the last so many figures, in place of a value.
};

/// The columns that `show:` names; none when it is absent. Nothing after a complaint.
std::optional<std::vector<DerivedColumn>> read_derived_columns(const Settings& settings, Composition& composition);

/// The grid's table with these columns for each of its series, in the order asked for. Nothing, after one complaint,
/// when a measure has no such value.
std::optional<Table> with_derived_columns(Table table, const FigureGrid& grid,
                                          const std::vector<DerivedColumn>& columns, const SourceSpan& span,
                                          Composition& composition);

}  // namespace quarterdeck
