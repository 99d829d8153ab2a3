#pragma once

#include <string_view>

namespace quarterdeck {

/// What charts and the tables behind them say by themselves: headlines, subtitles and alternative texts.
/// `{}` stands for what is filled in, in the order that each comment gives.
struct ChartWords {
    std::string_view trend;
    // Around a chart and its table.
    std::string_view figure;
    std::string_view judgement;
    std::string_view list_of_two;
    std::string_view measures;  ///< After a number of several.
    std::string_view parts;
    std::string_view span;  ///< "Quarter 2 2018/19 to Quarter 4 2020/21"
    std::string_view separate_periods;  ///< "five quarters from {} to {}": some of those between are not among them.
    std::string_view shares_of_whole;
    // Levels and bands.
    std::string_view target;
    std::string_view baseline;
    std::string_view level;  ///< Its name, then its value.
    std::string_view bullet_target;
    std::string_view tolerance;
    std::string_view levels_drawn;  ///< Below plots too small for names: "Drawn across each plot: {}."
    // Headlines. The measure comes first, then the value, the period and how it stands out.
    std::string_view measure_in_area;  ///< Or in a period.
    std::string_view rose_to;
    std::string_view fell_to;
    std::string_view stayed_at;
    // Where confidence intervals overlap: no more is said, since a test of the difference may yet find one.
    std::string_view moved_within_overlap;  ///< What, from which value, to which.
    std::string_view intervals_overlap_with;  ///< Whose or of when, where both have an interval.
    std::string_view interval_includes;       ///< Where the other has none.
    std::string_view within_interval_of;      ///< Where only the other has one.
    std::string_view area_within_overlap;     ///< Measure, area, value, one of the three above.
    std::string_view latest_within_overlap;   ///< Measure, value, period, one of the three above.
    std::string_view last_not_available;  ///< What was said, then the last period, which has no figure.
    std::string_view last_not_shown;  ///< The same where its figure is hidden.
    std::string_view rose_over_time;        ///< Measure, first value, its period, latest value, its period.
    std::string_view fell_over_time;
    std::string_view stands_at;
    std::string_view highest_of;  ///< How many, then "quarters".
    std::string_view lowest_of;
    std::string_view highest_known_of;  ///< Where others are not known, or hidden.
    std::string_view lowest_known_of;
    std::string_view and_also;  ///< Between two headlines.
    std::string_view compared_area;  ///< Measure, area, value, then which areas it is higher and lower than.
    std::string_view higher_than_areas;
    std::string_view lower_than_areas;
    std::string_view same_as_areas;
    std::string_view highest_area;  ///< Measure, area, how many, "areas", value.
    std::string_view second_highest_area;
    std::string_view lowest_area;
    std::string_view higher_than;  ///< Measure, area, the other, value, the other's.
    std::string_view lower_than;
    std::string_view ranked_area;  ///< Measure, area, "the third highest of the 12 areas", value.
    std::string_view largest_group;  ///< Of what, the group, its value.
    std::string_view largest_shown_group;  ///< The same, and how many are shown.
    std::string_view largest_part;  ///< The part, the period, the value.
    std::string_view moved;  ///< What, how.
    std::string_view between_dates;  ///< What was said, from when, to when.
    std::string_view of_several;  ///< How many, of what, how many of them moved how, from when, to when.
    std::string_view several_rose;  ///< How many, or `all_of_them`.
    std::string_view several_fell;
    std::string_view several_stayed;
    std::string_view several_improved;
    std::string_view several_worsened;
    std::string_view several_within_target;
    std::string_view several_overlap;  ///< Within confidence intervals that overlap.
    std::string_view all_of_them;
    std::string_view some_count_up;  ///< Of how many: they have no direction within a year.
    std::string_view some_unknown;  ///< Of how many nothing can be said.
    std::string_view meets_target;  ///< Measure, value, period, target, and how that is judged.
    std::string_view misses_target;
    std::string_view judged_count;  ///< How many judged measures, then how many are green, amber and red.
    std::string_view judged_both;  ///< Where both, or all of more, are of one colour: the colour.
    std::string_view judged_all;   ///< How many, then their colour.
    std::string_view judged_none;
    std::string_view judged_one;
    std::string_view judged_several;
    std::string_view bullet_key;  ///< What bar and line are.
    std::string_view bullet_shades;
    std::string_view stacks_left_out;
    std::string_view nothing_drawn;  ///< In place of a chart without figures.
    std::string_view confidential;  ///< In place of "not available" where a figure is hidden.
    std::string_view not_available;
    std::string_view against_targets;
    std::string_view each_latest;
    // Alternative texts.
    std::string_view given_for;
    std::string_view throughout;
    std::string_view confidence_interval;
    std::string_view intervals_drawn;  ///< What they are; a measure may come before this and the next two.
    std::string_view intervals_in_table;
    std::string_view intervals_in_brackets;
    std::string_view latest_overlaps;  ///< Period, value, how it overlaps with the one before.
    std::string_view latest_shown;  ///< Where a later one has no figure or a hidden one.
    std::string_view latest_shown_changed;
    std::string_view latest_shown_overlaps;
    std::string_view latest_interval;
    std::string_view interval_of;
    std::string_view overlaps_with;
    std::string_view extremes_shown;
    std::string_view extremes;
    std::string_view between_values;  ///< The lowest and the highest, where intervals let neither be named.
    std::string_view only_known;
    std::string_view latest;
    std::string_view latest_changed;
    std::string_view latest_distance;
    std::string_view latest_by_target;  ///< The target, then how far the latest is from it.
    std::string_view target_of;  ///< The same of one of several measures, which comes first.
    std::string_view breaks;  ///< When, after whose series it is.
    std::string_view highest_and_lowest;
    std::string_view from_highest;
    std::string_view in_period;  ///< What is said of a period.
    std::string_view no_figure;
    std::string_view no_figures;
    std::string_view figure_in;
    std::string_view with_target;
    std::string_view oldest_first;
    std::string_view not_judged;
    // The waterfall from the budget to the forecast or the outturn.
    std::string_view rounding;
    std::string_view unexplained;
    std::string_view difference;
    std::string_view difference_of;  ///< The statement, its budget, the unit.
    std::string_view is_budget;
    std::string_view above_budget;
    std::string_view below_budget;
};

}  // namespace quarterdeck
