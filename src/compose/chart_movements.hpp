#pragma once

#include <string>
#include <vector>

#include "compose/figure_grid.hpp"

/// What charts say of how figures moved from one period to a later one.
namespace quarterdeck {

/// So many measures have half a sentence each; more are counted.
inline constexpr std::size_t most_told_in_full = 2;

/// One of the council's own figures in two periods.
struct Movement {
    std::string subject;
    const ReleasedFigure* earlier;
    const ReleasedFigure* later;
    const Measure* measure;
};

/// What a figure is of, in a headline: "Contacts", "Contacts, under 1", "Contacts in Wales". A headline that left out whose
/// figure or which part it is would pass for the council's own, or for the whole.
std::string figure_subject(const FigureGrid& grid, const GridLine& line, const ReleasedFigure& figure,
                           const Measure& measure, const std::string& language);

/// The columns that a document speaks of: of areas its own, of anything else each.
std::vector<std::size_t> spoken_columns(const FigureGrid& grid);

/// "Contacts rose by 30 and Referrals fell by 2 between … and …", of one or two movements. What is not known is left out;
/// empty where nothing is.
std::string movements_in_words(const std::vector<Movement>& movements, const std::string& language);

/// "Of four measures, three improved and one worsened between … and …"; they rise and fall where not all of them have a
/// better direction, or fewer than two. What counts up over the year has none from one of its quarters to the next. The dimension is that of what moved: measures, or groups of one measure. Empty where fewer than two
/// are known.
std::string counted_movements(const std::vector<Movement>& movements, Dimension dimension,
                              const std::string& language);

/// The movements of the spoken columns between two rows.
std::vector<Movement> movements_between(const FigureGrid& grid, std::size_t earlier, std::size_t later,
                                        const std::string& language);

/// How the council's own figures moved between the two periods of a chart. Empty where there are none.
std::string two_dates_headline(const FigureGrid& grid, const std::string& language);

}  // namespace quarterdeck
