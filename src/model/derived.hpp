#pragma once

#include <optional>
#include <string>

#include "model/release.hpp"
#include "model/shown.hpp"

/// Values that nobody enters: each is worked out from the figures of a release, one rule a function.
///
/// None of them throws or guesses: what cannot be worked out comes back as missing (or with the symbol that hides it),
/// and reads as "[x]" (or that symbol).
namespace quarterdeck {

/// Whether figures of a unit may be added to one another: counts and sums of money may.
bool adds_up(Unit unit);

/// Whether a measure's figures of a kind of period count up from the start of each financial year.
bool counts_up(const Measure& measure, PeriodKind kind);

/// Whether two periods are the same quarter, month or day, of whatever years.
bool same_time_of_year(const Period& one, const Period& other);

/// Whether figures of two periods differ because a measure counts up over the year, whatever happened: neither is then better
/// than the other, nor is one of them the highest.
bool differ_by_growth(const Measure& measure, const Period& one, const Period& other);

Period financial_year_of(const Period& period);

/// The period whose figure a document about `about` means by a measure's bare name: the quarter itself; the last
/// quarter of a span; for a measure that is counted otherwise the newest year, month or day complete when `about` ends.
Period figure_period(const Measure& measure, const Period& about);

/// The period before `period`, of its kind and length. In a document about a span of several quarters, the one before
/// the whole span: previous to Q4 in "Q3 to Q4" is Q2.
Period previous_period(const Period& period, const Period& about);

/// The same figure of another period.
ReleasedFigure figure_at(const Release& release, FigureKey key, const Period& period);

/// The figure of the period before; `missing` when no file gives it. `key.period` is the figure's own period and
/// `about` what the document is about (the same again, for a reference that names its period).
ReleasedFigure previous_figure(const Release& release, const FigureKey& key, const Period& about);

/// The same figure a year earlier: the same quarter last year. `missing` when no file gives it.
ReleasedFigure year_before_figure(const Release& release, const FigureKey& key);

/// The figure that tells which way another went: that of the period before, and of what counts up over the year the same
/// quarter's of the year before.
ReleasedFigure held_against(const Release& release, const Measure& measure, const FigureKey& key, const Period& about);

/// The newest figure with a value up to and including `key.period`, for what is not counted every quarter; its own
/// `key.period` says when it is of. `missing`, with the key that was asked for, when there is none.
ReleasedFigure latest_figure(const Release& release, const FigureKey& key);

/// Whether the series of a later figure has a break after a period, so that neither can be held against the other.
bool breaks_after(const Period& earlier, const ReleasedFigure& later);

/// Why two figures of a series do not say the same thing, as the symbol that stands in place of what would be said of both:
/// [b] across a break in the series; [z] where they count up over the year, are of different years and not of the same
/// time of it. Nothing where they can be compared.
std::optional<Shorthand> why_not_comparable(const ReleasedFigure& earlier, const ReleasedFigure& later,
                                            const Measure& measure);

/// How far a figure moved. It is the difference of the two figures as shown, so that a reader who subtracts gets the
/// same and two figures that read alike did not change.
struct Change {
    FigureState state = FigureState::missing;  ///< `known` only when both figures are, and can be compared.
    Decimal difference;                        ///< Later less earlier; only when known.
    std::optional<Shorthand> symbol;  ///< Only for `symbol`: the later figure's, else the earlier one's, else why_not_comparable.
    bool within_intervals = false;    ///< Only when known: confidence intervals overlap, so that chance may account for it.
};

Change change_between(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure);
Change change_since_previous(const Release& release, const FigureKey& key, const Period& about);
Change change_since_year_before(const Release& release, const FigureKey& key);

/// "+2.3 percentage points", "−12", "0"; "[x]" when it is not known. In a cell, whose heading gives the unit, "+2.3".
std::string shown_change(const Change& change, const Measure& measure, const std::string& language,
                         Form form = Form::text);

/// "rose by 2.3 percentage points", "fell by 12 (confidence intervals overlap)", "did not change"; "[x]" when it is not
/// known.
std::string change_in_words(const Change& change, const Measure& measure, const std::string& language);

/// The same movement as a percentage of the earlier figure, to one decimal. A share of nil, or of a sum below nil, does
/// not exist, and more than all of a sum is not lost: [z].
Change percent_change_between(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure);

/// "+4.2%", "0.0%", or "[low]" where something changed and it would read as nil.
std::string shown_percent_change(const Change& change, const std::string& language);

/// "rose by 4.2%", "fell by less than 0.1%", "did not change".
std::string percent_change_in_words(const Change& change, const std::string& language);

/// The target that counts in a period: the one with the nearest `by` that the period does not outlast, or else an
/// undated one, or else the last that ran out. Nothing for a measure without targets.
const Target* target_for(const Measure& measure, const Period& period);

/// Where the measure stood at its baseline: the figure of that period. `missing` without a baseline, or where neither a
/// file nor the register gives the figure.
ReleasedFigure baseline_figure(const Release& release, const Measure& measure, const AreaId& area);

}  // namespace quarterdeck
