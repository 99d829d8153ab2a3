#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/composition.hpp"
#include "document/block.hpp"

/// Bracketed symbols, "[r]", and the lines that say what they mean.
namespace quarterdeck {

/// "[x] means not available; [p] means provisional": one note on all symbols, in the order of Shorthand; none without
/// symbols.
std::vector<Inlines> explain_symbols(const std::vector<Shorthand>& symbols, const std::string& language);

/// The symbols that stand in a text.
std::vector<Shorthand> symbols_in(std::string_view text);

/// The note on all symbols that stand in a table's cells.
std::vector<Inlines> explain_cells(const Table& table, const std::string& language);

/// Remembers the symbols of a text that stands outside tables and charts, which explain their own.
void note_symbols(std::string_view text, Composition& composition);

/// A line of small print that explains what was noted since the last one; nothing when nothing was. A slide ends with
/// its own, a paper with one for all of it.
std::optional<Block> explain_noted_symbols(Composition& composition);

}  // namespace quarterdeck
