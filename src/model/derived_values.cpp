#include "model/derived_values.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "model/standing.hpp"

namespace quarterdeck {

namespace {

using Answer = std::variant<DerivedText, Refusal>;
using InHeading = DerivedValue::HeadingUnit;

// Other figures ------------------------------------------------------------------------------------------------------

ReleasedFigure itself(const DerivedQuestion& asked) { return asked.figure; }

ReleasedFigure previous(const DerivedQuestion& asked) {
    return previous_figure(asked.release, asked.figure.key, asked.about);
}

ReleasedFigure year_before(const DerivedQuestion& asked) { return year_before_figure(asked.release, asked.figure.key); }

ReleasedFigure latest(const DerivedQuestion& asked) { return latest_figure(asked.release, asked.figure.key); }

ReleasedFigure baseline(const DerivedQuestion& asked) {
    return baseline_figure(asked.release, asked.measure, asked.figure.key.area);
}

// Sums and averages --------------------------------------------------------------------------------------------------

/// A mean may have a decimal more than the measure's own figures.
Answer answer(const Accumulated& accumulated, const DerivedQuestion& asked) {
    if (const auto* refusal = std::get_if<Refusal>(&accumulated)) return *refusal;
    const auto& figure = std::get<ReleasedFigure>(accumulated);
    Measure measure = asked.measure;
    measure.decimals = std::max(measure.decimals, figure.value.decimals());
    return DerivedText{shown_figure(figure, measure, asked.form, asked.language), figure.state};
}

Answer say_rolling_year(const DerivedQuestion& asked) {
    return answer(rolling_year(asked.release, asked.figure.key), asked);
}

Answer say_year_to_date(const DerivedQuestion& asked) {
    return answer(year_to_date(asked.release, asked.figure.key), asked);
}

Answer say_in_period(const DerivedQuestion& asked) { return answer(in_period(asked.release, asked.figure.key), asked); }

Answer say_average(const DerivedQuestion& asked) {
    return answer(average(asked.release, asked.figure.key, asked.over), asked);
}

// Changes ------------------------------------------------------------------------------------------------------------

Change change_on(const ReleasedFigure& earlier, const DerivedQuestion& asked) {
    return change_between(earlier, asked.figure, asked.measure);
}

Answer say_change(const Change& change, const DerivedQuestion& asked) {
    return DerivedText{shown_change(change, asked.measure, asked.language, asked.form), change.state};
}

Answer say_change_in_words(const Change& change, const DerivedQuestion& asked) {
    return DerivedText{change_in_words(change, asked.measure, asked.language), change.state};
}

Answer since_previous(const DerivedQuestion& asked) { return say_change(change_on(previous(asked), asked), asked); }

Answer since_previous_in_words(const DerivedQuestion& asked) {
    return say_change_in_words(change_on(previous(asked), asked), asked);
}

Answer since_year_before(const DerivedQuestion& asked) {
    return say_change(change_on(year_before(asked), asked), asked);
}

Answer since_year_before_in_words(const DerivedQuestion& asked) {
    return say_change_in_words(change_on(year_before(asked), asked), asked);
}

Answer say_percent(const ReleasedFigure& earlier, bool in_words, const DerivedQuestion& asked) {
    if (asked.measure.unit == Unit::percent) {
        return Refusal{
            fmt::format("“{}” is a percentage, and a change of it is said in percentage points", asked.measure.id),
            "leave “-percent” out: “.change”, “.change-in-words”, “.year-change” or “.year-change-in-words”"};
    }
    const Change change = percent_change_between(earlier, asked.figure, asked.measure);
    return DerivedText{
        in_words ? percent_change_in_words(change, asked.language) : shown_percent_change(change, asked.language),
        change.state};
}

Answer percent_since_previous(const DerivedQuestion& asked) { return say_percent(previous(asked), false, asked); }
Answer percent_since_previous_in_words(const DerivedQuestion& asked) {
    return say_percent(previous(asked), true, asked);
}
Answer percent_since_year_before(const DerivedQuestion& asked) { return say_percent(year_before(asked), false, asked); }
Answer percent_since_year_before_in_words(const DerivedQuestion& asked) {
    return say_percent(year_before(asked), true, asked);
}

// Targets and judgements ---------------------------------------------------------------------------------------------

/// What stands in place of what is said of a figure that is missing or hidden, or where there is nothing to say.
DerivedText symbol_instead(const ReleasedFigure& figure) {
    switch (figure.state) {
        case FigureState::missing: return {shown_symbol(Shorthand::not_available), FigureState::missing};
        case FigureState::symbol:
            return {shown_symbol(figure.symbol.value_or(Shorthand::not_available)), FigureState::symbol};
        case FigureState::known: break;
    }
    return {shown_symbol(Shorthand::not_applicable), FigureState::symbol};
}

/// A cell of what would be said of a target says that it is not applicable.
Refusal no_target(const Measure& measure, std::string cell = shown_symbol(Shorthand::not_applicable)) {
    return {fmt::format("the measure “{}” has no target", measure.id), "give it one in content/measures.yaml", std::move(cell)};
}

Answer say_target(const DerivedQuestion& asked) {
    const Target* target = target_for(asked.measure, asked.figure.key.period);
    if (target == nullptr) return no_target(asked.measure, std::string(words_in(asked.language).tables.none_set));
    return DerivedText{shown_target(*target, asked.measure, asked.language), FigureState::known, true};
}

template <class Say>
Answer about_target(const DerivedQuestion& asked, Say say) {
    if (asked.measure.targets.empty()) return no_target(asked.measure);
    const auto distance = distance_from_target(asked.figure, asked.measure);
    return distance ? DerivedText{say(*distance)} : symbol_instead(asked.figure);
}

Answer say_target_distance(const DerivedQuestion& asked) {
    return about_target(asked, [&](const TargetDistance& distance) {
        return shown_difference(distance.difference, asked.measure.unit, distance.difference.decimals(), asked.language,
                                asked.form);
    });
}

Answer say_target_distance_in_words(const DerivedQuestion& asked) {
    return about_target(asked, [&](const TargetDistance& distance) {
        return target_distance_in_words(distance, asked.measure, asked.language);
    });
}

Answer say_target_met(const DerivedQuestion& asked) {
    return about_target(asked,
                        [&](const TargetDistance& distance) { return target_met_word(distance, asked.language); });
}

Answer say_rag(const DerivedQuestion& asked) {
    const std::string cell(words_in(asked.language).tables.not_judged);
    if (asked.measure.targets.empty()) return no_target(asked.measure, cell);
    if (asked.measure.better == Polarity::neutral) {
        return Refusal{fmt::format("“{}” is not judged: neither direction is better", asked.measure.id),
                       "say “better: lower” or “better: higher” in content/measures.yaml, or use “.target-met”", cell};
    }
    const auto rag = rag_of(asked.figure, asked.measure);
    return rag ? DerivedText{rag_word(*rag, asked.language), FigureState::known, false, rag} : symbol_instead(asked.figure);
}

Answer say_travel(const ReleasedFigure& earlier, const DerivedQuestion& asked) {
    const auto travel = direction_of_travel(earlier, asked.figure, asked.measure);
    if (travel) return DerivedText{travel_word(*travel, asked.language)};
    const Change change = change_on(earlier, asked);
    const std::string shown = shown_change(change, asked.measure, asked.language);
    if (!change.within_intervals) return DerivedText{shown, change.state};
    return DerivedText{filled(words_in(asked.language).change.within_intervals, shown), change.state};
}

Answer travel_since_held_against(const DerivedQuestion& asked) {
    return say_travel(held_against(asked.release, asked.measure, asked.figure.key, asked.about), asked);
}

Answer travel_since_year_before(const DerivedQuestion& asked) { return say_travel(year_before(asked), asked); }

// Intervals ----------------------------------------------------------------------------------------------------------

Answer say_interval(const DerivedQuestion& asked) {
    if (!asked.measure.confidence) {
        return Refusal{fmt::format("the figures of “{}” have no confidence intervals", asked.measure.id),
                       "say their level in content/measures.yaml, “confidence: 95”, and give them: “{ value: 71.4, "
                       "interval: 68.2 to 74.6 }”"};
    }
    const std::string interval = interval_in_words(asked.figure, asked.measure, asked.form, asked.language);
    return interval.empty() ? symbol_instead(asked.figure) : DerivedText{interval};
}

// Among others -------------------------------------------------------------------------------------------------------

Answer say_rank(const DerivedQuestion& asked) {
    const AreaRank rank = rank_among_areas(asked.release, asked.figure, asked.measure);
    return DerivedText{rank_in_words(rank, asked.language), rank.state};
}

template <class Say>
Answer about_difference(const DerivedQuestion& asked, Say say) {
    if (!asked.compared_with)
        return Refusal{"a difference is from another area", "as in “{{ vacancy-rate.difference from england }}”"};
    const Change difference = difference_from(asked.release, asked.figure, asked.measure, asked.compared_with->id);
    return DerivedText{say(difference), difference.state};
}

Answer say_difference(const DerivedQuestion& asked) {
    return about_difference(asked, [&](const Change& difference) {
        return shown_change(difference, asked.measure, asked.language, asked.form);
    });
}

Answer say_difference_in_words(const DerivedQuestion& asked) {
    return about_difference(asked, [&](const Change& difference) {
        return difference_in_words(difference, asked.measure, asked.compared_with->title, asked.language);
    });
}

Answer say_standing(const DerivedQuestion& asked) {
    if (counts_up(asked.measure, asked.figure.key.period.kind())) {
        return Refusal{fmt::format("“{}” counts up over the financial year, and is higher the later in the year it is, "
                                   "whatever happened",
                                   asked.measure.id),
                       "hold it against the same time of the year before, “.year-change-in-words” or “.travel”; or say what "
                       "the period alone added, “.in-period”",
                       shown_symbol(Shorthand::not_applicable)};
    }
    const Standing standing = standing_in_series(asked.release, asked.figure, asked.measure);
    return DerivedText{standing_in_words(standing, asked.figure.key.period.kind(), asked.language), standing.state};
}

using Heads = DerivedHeadings;

constexpr std::array<DerivedValue, 29> every_derived_value = {{
    {"value", &Heads::value, InHeading::figure, itself},
    {"previous", &Heads::previous, InHeading::figure, previous},
    {"year-before", &Heads::year_before, InHeading::figure, year_before},
    {"latest", &Heads::latest, InHeading::figure, latest},
    {"baseline", &Heads::baseline, InHeading::figure, baseline},
    {"rolling-year", &Heads::rolling_year, InHeading::figure, say_rolling_year},
    {"year-to-date", &Heads::year_to_date, InHeading::figure, say_year_to_date},
    {"in-period", &Heads::in_period, InHeading::figure, say_in_period},
    {"average", &Heads::average, InHeading::figure, say_average},
    {"change", &Heads::change, InHeading::difference, since_previous},
    {"change-in-words", &Heads::change, InHeading::none, since_previous_in_words},
    {"year-change", &Heads::year_change, InHeading::difference, since_year_before},
    {"year-change-in-words", &Heads::year_change, InHeading::none, since_year_before_in_words},
    {"change-percent", &Heads::change_percent, InHeading::none, percent_since_previous},
    {"change-percent-in-words", &Heads::change, InHeading::none, percent_since_previous_in_words},
    {"year-change-percent", &Heads::year_change_percent, InHeading::none, percent_since_year_before},
    {"year-change-percent-in-words", &Heads::year_change, InHeading::none, percent_since_year_before_in_words},
    {"interval", &Heads::interval, InHeading::figure, say_interval},
    {"target", &Heads::target, InHeading::none, say_target},
    {"target-distance", &Heads::target_distance, InHeading::difference, say_target_distance},
    {"target-distance-in-words", &Heads::target_distance, InHeading::none, say_target_distance_in_words},
    {"target-met", &Heads::target_met, InHeading::none, say_target_met},
    {"rag", &Heads::rag, InHeading::none, say_rag},
    {"travel", &Heads::travel, InHeading::none, travel_since_held_against},
    {"year-travel", &Heads::year_travel, InHeading::none, travel_since_year_before},
    {"rank", &Heads::rank, InHeading::none, say_rank},
    {"difference", &Heads::difference, InHeading::difference, say_difference},
    {"difference-in-words", &Heads::difference, InHeading::none, say_difference_in_words},
    {"standing", &Heads::standing, InHeading::none, say_standing},
}};

}  // namespace

std::string_view DerivedHeadings::*heading_for(const DerivedValue& value, const Measure& measure) {
    const bool on_the_year = value.heading == &Heads::travel && counts_up(measure, measure.every);
    return on_the_year ? &Heads::year_travel : value.heading;
}

std::span<const DerivedValue> derived_values() { return every_derived_value; }

const DerivedValue* derived_value(std::string_view name) {
    const auto found = std::find_if(every_derived_value.begin(), every_derived_value.end(),
                                    [&](const DerivedValue& value) { return value.name == name; });
    return found == every_derived_value.end() ? nullptr : &*found;
}

}  // namespace quarterdeck
