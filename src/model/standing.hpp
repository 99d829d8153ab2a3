#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/derived.hpp"
#include "model/words.hpp"

/// How a figure stands among others: the same measure in other areas, or its own earlier figures. All comparisons are
/// of values as shown.
namespace quarterdeck {

/// A figure's place among the areas that are known for its period, counted from the highest.
struct AreaRank {
    FigureState state = FigureState::missing;  ///< `known` only when the figure itself and another area's are.
    std::optional<Shorthand> symbol;           ///< Only for `symbol`.
    int place = 0;                             ///< 1 for the highest.
    int among = 0;                             ///< How many areas are known, with the figure's own.
    bool joint = false;                        ///< Another area reads the same.
    bool lowest = false;                       ///< No known area is lower.
    bool all_known = false;                    ///< No area is left out for want of a figure.
    bool councils = false;                     ///< Among councils alone.
};

/// With how many others an area has a rank among councils.
inline constexpr int fewest_councils_ranked = 3;

/// Among the councils of council.yaml, or where these are too few among all its areas; hidden and missing ones do not
/// count.
AreaRank rank_among_areas(const Release& release, const ReleasedFigure& figure, const Measure& measure);

/// What it is one of: "areas", "known councils".
std::string_view ranked_noun(const AreaRank& rank, const StandingWords& words);

/// "the second highest of the four areas"; "[x]" when it is not known.
std::string rank_in_words(const AreaRank& rank, const std::string& language);

/// The figure less that of another area for the same period; positive when it is higher.
Change difference_from(const Release& release, const ReleasedFigure& figure, const Measure& measure,
                       const AreaId& other);

/// "4 percentage points lower than England", "the same as England"; "[x]" when it is not known.
std::string difference_in_words(const Change& difference, const Measure& measure, const std::string& area,
                                const std::string& language);

/// How a figure stands among those right before it, as far back as every period is known.
///
/// It needs two known periods before its own. The highest since a period: the last that was as high, with at least two
/// lower ones between; where there is none as high, the highest of the last so many, back to the first gap. A figure
/// that is no such extreme is compared with the last eight at most.
struct Standing {
    enum class Place { highest, lowest, equal_to_highest, equal_to_lowest, between, unchanged };
    FigureState state = FigureState::missing;
    std::optional<Shorthand> symbol;  ///< Only for `symbol`.
    Place place = Place::between;
    std::optional<Period> since;  ///< Only for the highest or lowest, where an earlier one was as high or as low.
    int among = 0;                ///< How many periods it is compared with, counting its own.
};

Standing standing_in_series(const Release& release, const ReleasedFigure& figure, const Measure& measure);

/// "quarters": what periods of a kind are called after a number of several.
std::string_view several(PeriodKind step, const PeriodWords& words);

/// "the highest since Quarter 2 2018/19", "the lowest of the last eight quarters", "neither the highest nor the lowest
/// of the last four quarters"; "[x]" when it is not known. `step` is the kind of the figure's period.
std::string standing_in_words(const Standing& standing, PeriodKind step, const std::string& language);

}  // namespace quarterdeck
