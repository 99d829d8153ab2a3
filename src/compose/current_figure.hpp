#pragma once

#include <string>

#include "compose/composition.hpp"
#include "document/inline.hpp"

/// One measure's own figure, as cards, lists of facts and scorecards show it.
namespace quarterdeck {

/// The figure of the document's period, or else the newest known before it; with a warning where there is none.
ReleasedFigure current_figure(const Measure& measure, const SourceSpan& span, Composition& composition);

/// Warns, once a place, that nobody gives a measure as a whole but by its parts alone, so that asked for without them it
/// is shown as "[x]" wherever it stands. Says whether it is so.
bool warn_without_whole(const Measure& measure, const AreaId& area, const SourceSpan& span, Composition& composition);

/// Warns that a figure is not known and will be shown as "[x]".
void warn_unknown(const ReleasedFigure& figure, const SourceSpan& span, Composition& composition);

/// The figure as it reads in a sentence.
Inlines figure_words(const ReleasedFigure& figure, const Measure& measure, const SourceSpan& span,
                     const Composition& composition);
/// The same, followed by its judgement where it is judged: "90.9 Red".
Inlines judged_figure(const ReleasedFigure& figure, const Measure& measure, const SourceSpan& span,
                      const Composition& composition);

/// " (2023/24)" beside a figure that is not of the document's period, under which it stands; otherwise empty.
std::string period_beside(const ReleasedFigure& figure, const Composition& composition);

/// The day that a figure is as at, or the last of its period.
Date as_at_day(const ReleasedFigure& figure);
/// "as at 19 April 2018", or where no day was given "Quarter 4 2017/18".
std::string when_in_words(const ReleasedFigure& figure, const std::string& language);

/// The title, with its unit unless the title says it or the figure does.
std::string title_with_unit(const Measure& measure, const std::string& language);
/// The same beside cells of a table, which carry no unit but that of percentages.
std::string title_beside_cells(const Measure& measure, const std::string& language);

}  // namespace quarterdeck
