#pragma once

#include <string>
#include <vector>

#include "compose/composition.hpp"
#include "compose/settings.hpp"
#include "document/block.hpp"

/// What every directive that makes a table shares.
namespace quarterdeck {

/// `table-1`, `table-2`, in the order of the document.
std::string next_table_id(Composition& composition);
/// The author's caption, or else `otherwise`.
Inlines read_caption(const Settings& settings, const std::string& otherwise, Composition& composition);
/// `notes:` and `source:`, as lines below the table.
std::vector<Inlines> read_notes(const Settings& settings, Composition& composition);
/// `column-notes:`, keyed by the names of the columns: a raised (1), (2) on each heading that has one, in the order of
/// the columns, and the notes below the table. Complains about a name that no column has.
void add_column_notes(const Settings& settings, const std::vector<std::string>& names, Table& table,
                      Composition& composition);
/// Whether a table has no more columns than a page has room for, 14; otherwise after a complaint.
bool fits_a_page(const Table& table, const SourceSpan& span, Composition& composition);
/// A cell with a figure in it.
Inlines figure_cell(const ReleasedFigure& figure, const Measure& measure, const Composition& composition);

}  // namespace quarterdeck
