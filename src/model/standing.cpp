#include "model/standing.hpp"

#include <algorithm>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

constexpr int farthest_back = 40;
constexpr std::size_t fewest_compared = 3;
constexpr std::size_t most_compared_with = 8;

std::string reason_unknown(const std::optional<Shorthand>& symbol) {
    return shown_symbol(symbol.value_or(Shorthand::not_available));
}

std::string ordinal(int place, const NumberWords& words) {
    if (place < static_cast<int>(words.ordinals.size()))
        return std::string(words.ordinals.at(static_cast<std::size_t>(place)));
    return {};
}

std::string ranked(const AreaRank& rank, const std::string& count, std::string_view noun, const Words& words) {
    const std::string name = ordinal(rank.place, words.numbers);
    if (name.empty())
        return filled(rank.joint ? words.standing.joint_numbered_area : words.standing.numbered_area, rank.place, rank.among, noun);
    return filled(rank.joint ? words.standing.joint_ranked_area : words.standing.ranked_area, name, count, noun);
}

/// The value as shown and those before it, newest first, back to the first period that is not known or to a break.
std::vector<Decimal> values_back_from(const Release& release, const ReleasedFigure& figure, const Measure& measure) {
    std::vector<Decimal> values = {shown_value(figure, measure)};
    FigureKey key = figure.key;
    for (int steps = 1; steps < farthest_back; ++steps) {
        key.period = key.period.shifted(-1);
        const ReleasedFigure earlier = release.figure(key);
        if (earlier.state != FigureState::known || breaks_after(key.period, figure)) break;
        values.push_back(shown_value(earlier, measure));
    }
    return values;
}

/// How many of the newest values, the first among them, are followed by none that `rivals` it.
template <class Rivals>
std::size_t run_without(const std::vector<Decimal>& values, Rivals rivals) {
    const auto rival = std::find_if(values.begin() + 1, values.end(), rivals);
    return static_cast<std::size_t>(rival - values.begin());
}

Standing extreme(Standing::Place place, std::size_t run, std::size_t known, const Period& period) {
    Standing standing{FigureState::known, {}, place, {}, static_cast<int>(run)};
    if (run < known) standing.since = period.shifted(-static_cast<int>(run));
    return standing;
}

Standing::Place place_in(const std::vector<Decimal>& values) {
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (*lowest == *highest) return Standing::Place::unchanged;
    if (values.front() == *highest) return Standing::Place::equal_to_highest;
    return values.front() == *lowest ? Standing::Place::equal_to_lowest : Standing::Place::between;
}

std::string_view sentence_for(Standing::Place place, const StandingWords& words) {
    switch (place) {
        case Standing::Place::highest: return words.highest_of_last;
        case Standing::Place::lowest: return words.lowest_of_last;
        case Standing::Place::equal_to_highest: return words.equal_to_highest_of_last;
        case Standing::Place::equal_to_lowest: return words.equal_to_lowest_of_last;
        case Standing::Place::between: return words.between_of_last;
        case Standing::Place::unchanged: return words.unchanged_over_last;
    }
    return words.between_of_last;
}

}  // namespace

std::string_view several(PeriodKind step, const PeriodWords& words) {
    switch (step) {
        case PeriodKind::quarter: return words.several_quarters;
        case PeriodKind::financial_year:
        case PeriodKind::academic_year:
        case PeriodKind::calendar_year: return words.several_years;
        case PeriodKind::month: return words.several_months;
        case PeriodKind::day: return words.several_days;
        case PeriodKind::span: return words.several_periods;
    }
    return words.several_periods;
}

std::string_view ranked_noun(const AreaRank& rank, const StandingWords& words) {
    if (rank.councils) return rank.all_known ? words.councils : words.known_councils;
    return rank.all_known ? words.areas : words.known_areas;
}

AreaRank rank_among_areas(const Release& release, const ReleasedFigure& figure, const Measure& measure) {
    AreaRank rank{figure.state, figure.symbol, 1, 1, false, true, true};
    if (figure.state != FigureState::known) return rank;
    const Decimal own = shown_value(figure, measure);
    const std::vector<Area>& areas = release.council().areas;
    rank.councils = std::count_if(areas.begin(), areas.end(), is_peer) >= fewest_councils_ranked;
    for (const Area& area : areas) {
        if (area.id == figure.key.area || (rank.councils && !is_peer(area))) continue;
        FigureKey key = figure.key;
        key.area = area.id;
        const ReleasedFigure other = release.figure(key);
        rank.all_known = rank.all_known && other.state == FigureState::known;
        if (other.state != FigureState::known) continue;
        const Decimal value = shown_value(other, measure);
        rank.among += 1;
        rank.place += value > own ? 1 : 0;
        rank.joint = rank.joint || value == own;
        rank.lowest = rank.lowest && value >= own;
    }
    if (rank.among == 1) rank.state = FigureState::missing;
    return rank;
}

std::string rank_in_words(const AreaRank& rank, const std::string& language) {
    if (rank.state != FigureState::known) return reason_unknown(rank.symbol);
    const Words& words = words_in(language);
    const StandingWords& standing = words.standing;
    const std::string count = shown_count(rank.among, language);
    const std::string_view noun = ranked_noun(rank, standing);
    if (rank.place == 1) return filled(rank.joint ? standing.joint_highest_area : standing.highest_area, count, noun);
    if (rank.lowest) return filled(rank.joint ? standing.joint_lowest_area : standing.lowest_area, count, noun);
    return ranked(rank, count, noun, words);
}

Change difference_from(const Release& release, const ReleasedFigure& figure, const Measure& measure,
                       const AreaId& other) {
    FigureKey key = figure.key;
    key.area = other;
    return change_between(release.figure(key), figure, measure);
}

std::string difference_in_words(const Change& difference, const Measure& measure, const std::string& area,
                                const std::string& language) {
    if (difference.state != FigureState::known) return reason_unknown(difference.symbol);
    const StandingWords& words = words_in(language).standing;
    if (difference.difference.zero()) return filled(words.same_as, area);
    const std::string size = shown_difference_size(difference.difference, measure.unit, measure.decimals, language);
    const std::string told = filled(difference.difference.negative() ? words.lower_than : words.higher_than, size, area);
    return difference.within_intervals ? filled(words_in(language).change.within_intervals, told) : told;
}

Standing standing_in_series(const Release& release, const ReleasedFigure& figure, const Measure& measure) {
    if (figure.state != FigureState::known) return {figure.state, figure.symbol, Standing::Place::between, {}, 0};
    std::vector<Decimal> values = values_back_from(release, figure, measure);
    if (values.size() < fewest_compared) return {};
    const Decimal own = values.front();
    const std::size_t as_high = run_without(values, [&](const Decimal& value) { return value >= own; });
    const std::size_t as_low = run_without(values, [&](const Decimal& value) { return value <= own; });
    if (as_high >= fewest_compared) return extreme(Standing::Place::highest, as_high, values.size(), figure.key.period);
    if (as_low >= fewest_compared) return extreme(Standing::Place::lowest, as_low, values.size(), figure.key.period);
    values.resize(std::min(values.size(), most_compared_with));
    return {FigureState::known, {}, place_in(values), {}, static_cast<int>(values.size())};
}

std::string standing_in_words(const Standing& standing, PeriodKind step, const std::string& language) {
    if (standing.state != FigureState::known) return reason_unknown(standing.symbol);
    const Words& words = words_in(language);
    if (standing.since) {
        const bool highest = standing.place == Standing::Place::highest;
        return filled(highest ? words.standing.highest_since : words.standing.lowest_since,
                      shown_period(*standing.since, language));
    }
    return filled(sentence_for(standing.place, words.standing), shown_count(standing.among, language),
                  several(step, words.periods));
}

}  // namespace quarterdeck
