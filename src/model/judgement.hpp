#pragma once

#include <optional>
#include <string>

#include "model/derived.hpp"
#include "model/rag.hpp"

/// How a figure is judged: against its target (met or not, how far off, red, amber or green), and by the way it moved.
///
/// A figure is judged on its value as shown, so that the word agrees with what a reader sees: 89.96 that reads "90.0%"
/// meets "at least 90%". Only what reads "[low]" is judged as typed, since it is not nil. The target is the one that
/// counts in the figure's period (target_for), also before it is due. Judged are the council's own figures: comparators
/// have no target here, nor has a part of what adds up (a number of children aged 5 to 15), while a part's percentage,
/// rate, mean or score has the whole's. What is missing or hidden is not judged.
namespace quarterdeck {

/// Green when the target is met; amber when it is missed by no more than the measure's tolerance (points, or per cent
/// of the target's value); red beyond. A measure without tolerance knows no amber. Nothing when the measure is neutral or has no target, or the figure is not judged.
std::optional<Rag> rag_of(const ReleasedFigure& figure, const Measure& measure);

/// How far a target may be missed for amber, in the measure's unit: the tolerance's points, or its share of the target.
Decimal allowance(const Tolerance& tolerance, const Decimal& target);

/// Where a figure stands by its target, whether or not the measure is neutral.
struct TargetDistance {
    /// The figure less the target's value, or less the nearer of two; nil within a target between two values.
    Decimal difference;
    bool met = false;
    bool between = false;  ///< The target lies between two values.
};

/// Nothing without a target, or when the figure is not judged.
std::optional<TargetDistance> distance_from_target(const ReleasedFigure& figure, const Measure& measure);

/// "3.2 percentage points above the target", "on target", "within the target".
std::string target_distance_in_words(const TargetDistance& distance, const Measure& measure,
                                     const std::string& language);

/// "met", "not met".
std::string target_met_word(const TargetDistance& distance, const std::string& language);

/// Which way a figure moved. Improving and worsening go by the register's `better:`; a neutral measure only rises or
/// falls, unless the council's word for the trend it wants, `desired:`, is "increase" or "decrease".
///
/// With a target between two values, the one that counts for the later figure, nearer to it is better, whichever way that
/// is. A figure that moved within it is neither better nor worse; one that is as far off on the other side only rose or fell, as
/// do figures that have no target here, such as other areas'.
enum class Travel { improving, worsening, steady, within_target, rising, falling };

/// Nothing when the change is not known, nor where confidence intervals overlap, nor between different times of the year
/// where the measure counts up over it: that is growth. Steady is what reads the same before and after. See held_against.
std::optional<Travel> direction_of_travel(const ReleasedFigure& earlier, const ReleasedFigure& later,
                                          const Measure& measure);

/// "improving", "steady", "within the target", "falling".
std::string travel_word(Travel travel, const std::string& language);

}  // namespace quarterdeck
