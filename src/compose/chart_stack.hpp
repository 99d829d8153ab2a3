#pragma once

#include <optional>

#include "compose/chart_kinds.hpp"

/// What stacks have in common, whether they show their parts as they are or as shares of the whole. A stack is a row of
/// the grid, a part a column.
namespace quarterdeck {

/// The grid of a stack; nothing, after complaints, where its parts do not add up, overlap, or are too many.
std::optional<FigureGrid> make_stack_grid(const ChartKindEntry& entry, const Settings& settings, const SourceSpan& span,
                                          Composition& composition);

/// The column of a stack's first part that is not known.
std::optional<std::size_t> first_unknown_part(const FigureGrid& grid, std::size_t row);
bool all_parts_known(const FigureGrid& grid, std::size_t row);
/// What the known parts come to.
Decimal sum_of_parts(const FigureGrid& grid, std::size_t row);
bool has_negatives(const FigureGrid& grid);

/// What stacks draw, so that the description speaks of nothing else: one with a part missing is left out.
FigureGrid drawn_stacks(FigureGrid grid);

/// What stacks show as they are.
ChartContent stack_content(const FigureGrid& grid, const ChartKindEntry& entry, const Settings& settings,
                           Composition& composition);

/// The headline, and levels in words: both as the panel shows the parts.
void add_stack_words(const FigureGrid& grid, const std::string& language, ChartContent& content);

}  // namespace quarterdeck
