#pragma once

#include <string>
#include <vector>

#include "document/block.hpp"
#include "document/observation.hpp"

/// What quarters' files say of single figures in `note:`, named for the reader: "Vacancy rate, Quarter 3 2024/25: Two teams
/// joined." Each note once, after all the figures that it is about. Hidden figures have none.
namespace quarterdeck {

std::vector<Inlines> notes_on_figures(const std::vector<Observation>& observations, const std::string& language);

/// Those that belong beside a drawing, whose data table has them all: of the newest figure of each series, and of figures
/// with which a series begins anew.
std::vector<Inlines> notes_on_drawn_figures(const std::vector<Observation>& observations, const std::string& language);

/// On figures that were counted on a day outside the period under which they stand: "Looked after children, Quarter 4
/// 2017/18: as at 19 April 2018".
std::vector<Inlines> notes_on_days(const std::vector<Observation>& observations, const std::string& language);

/// The same in small print below what has no room for notes of its own.
Blocks notes_below(const std::vector<Observation>& observations, const SourceSpan& span, const std::string& language);

}  // namespace quarterdeck
