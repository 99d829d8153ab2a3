#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_judgements.hpp"
#include "compose/chart_movements.hpp"
#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/standing.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr int fewest_worth_an_extreme = 3;

/// ", the highest of the four known quarters", where the latest figure stands alone at one end.
std::string extreme_in_words(const FigureGrid& grid, const KnownFigures& known, const std::string& language) {
    if (known.count() < fewest_worth_an_extreme || !known.alone(known.latest())) return "";
    const bool highest = known.highest().row == known.latest().row;
    const bool lowest = known.lowest().row == known.latest().row;
    if (!highest && !lowest) return "";
    const ChartWords& words = words_in(language).charts;
    const bool all = known.count() == static_cast<int>(grid.rows.size());
    const std::string_view of_all = highest ? words.highest_of : words.lowest_of;
    const std::string_view of_known = highest ? words.highest_known_of : words.lowest_known_of;
    return filled(all ? of_all : of_known, shown_count(known.count(), language), row_noun(grid, language));
}

/// How the figure of a row moved from the one right before.
std::string_view movement(const FigureGrid& grid, std::size_t row, std::size_t column, const ChartWords& words) {
    const auto change = change_from_row_before(grid, row, column);
    if (!change) return words.stands_at;
    if (change->difference.zero()) return words.stayed_at;
    return change->difference.negative() ? words.fell_to : words.rose_to;
}

/// Where the last step may be chance, what can be said of a longer time: how the latest figure moved from the first.
std::string overlap_headline(const FigureGrid& grid, const KnownFigures& known, const std::string& subject,
                             const std::string& language) {
    const KnownFigure& first = known.all().front();
    const KnownFigure& latest = known.latest();
    const Measure& measure = *latest.measure;
    const ChartWords& words = words_in(language).charts;
    const auto shown = [&](const KnownFigure& figure) { return shown_figure(*figure.figure, measure, Form::text, language); };
    if (!comparable(*first.figure, *latest.figure, measure) || intervals_overlap(*first.figure, *latest.figure, measure))
        return filled(words.latest_within_overlap, subject, shown(latest), grid.rows[latest.row].name,
                      overlap_with_row_before(grid, latest.row, known.column(), language));
    return filled(first.shown < latest.shown ? words.rose_over_time : words.fell_over_time, subject, shown(first),
                  grid.rows[first.row].name, shown(latest), grid.rows[latest.row].name);
}

/// Of a column that has known figures.
std::string latest_headline(const FigureGrid& grid, const KnownFigures& known, std::size_t column,
                            const std::string& language) {
    const Measure& measure = column_measure(grid, column);
    const KnownFigure& latest = known.latest();
    const ChartWords& words = words_in(language).charts;
    const std::string subject = figure_subject(grid, grid.columns[column], *latest.figure, measure, language);
    if (overlaps_with_row_before(grid, latest.row, column)) return overlap_headline(grid, known, subject, language);
    // Figures before a break are neither higher nor lower than those after it, nor are those of different
    // quarters where they count up over the year.
    const bool alike = !last_break(grid, column) && !known.grow();
    return filled(movement(grid, latest.row, column, words), subject,
                  shown_figure(*latest.figure, measure, Form::text, language), grid.rows[latest.row].name,
                  alike ? extreme_in_words(grid, known, language) : "");
}

/// What is said of one series, and whether of an older figure because the newest is not shown.
struct TrendMessage {
    std::string told;
    std::string_view newest_missing = {};  ///< The words that say so; empty where the newest is shown.
};

TrendMessage trend_message(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const KnownFigures known(grid, column);
    if (known.empty()) return {};
    std::string told = latest_headline(grid, known, column, language);
    if (known.latest().row + 1 == grid.rows.size()) return {std::move(told)};
    const ChartWords& words = words_in(language).charts;
    const bool hidden = is_hidden(grid.figures.back()[column]);
    return {std::move(told), hidden ? words.last_not_shown : words.last_not_available};
}

/// An older figure does not pass for the newest.
std::string with_newest_missing(const TrendMessage& message, const FigureGrid& grid) {
    if (message.newest_missing.empty()) return message.told;
    return filled(message.newest_missing, message.told, grid.rows.back().name);
}

std::string_view place_in_words(int place, int count, const ChartWords& words) {
    if (place == 1) return words.highest_area;
    if (place == count) return words.lowest_area;
    return place == 2 ? words.second_highest_area : std::string_view();
}

std::string pair_headline(const FigureGrid& grid, const KnownFigure& own, const KnownFigure& other,
                          const Measure& measure, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    return filled(own.shown > other.shown ? words.higher_than : words.lower_than, measure.title,
                  grid.rows[own.row].name, grid.rows[other.row].name,
                  shown_figure(*own.figure, measure, Form::text, language),
                  shown_figure(*other.figure, measure, Form::text, language));
}

/// The rows that are the own area's peers, or where there are fewer than two of them none.
std::vector<KnownFigure> known_peers(const FigureGrid& grid, const KnownFigures& known, std::size_t own_row) {
    std::vector<KnownFigure> peers;
    for (const KnownFigure& figure : known.all()) {
        const AreaId& id = grid.rows[figure.row].area;
        const auto area = std::find_if(grid.selection.areas.begin(), grid.selection.areas.end(),
                                       [&](const Area& each) { return each.id == id; });
        if (figure.row == own_row || (area != grid.selection.areas.end() && is_peer(*area))) peers.push_back(figure);
    }
    return peers.size() < static_cast<std::size_t>(fewest_councils_ranked) ? std::vector<KnownFigure>() : peers;
}

/// The place of one of several areas, counted from the highest.
AreaRank rank_among(const FigureGrid& grid, const std::vector<KnownFigure>& known, const KnownFigure& own) {
    const auto count = [&](auto condition) { return static_cast<int>(std::count_if(known.begin(), known.end(), condition)); };
    AreaRank rank;
    rank.state = FigureState::known;
    rank.councils = true;
    rank.place = 1 + count([&](const KnownFigure& figure) { return figure.shown > own.shown; });
    rank.among = static_cast<int>(known.size());
    rank.joint = count([&](const KnownFigure& figure) { return figure.shown == own.shown; }) > 1;
    rank.lowest = count([&](const KnownFigure& figure) { return figure.shown < own.shown; }) == 0;
    rank.all_known = static_cast<int>(std::count_if(grid.selection.areas.begin(), grid.selection.areas.end(), is_peer)) ==
                     rank.among;
    return rank;
}

constexpr std::size_t most_named = 3;

/// "South East and England", or how many where they are many.
std::string named_or_counted(const std::vector<std::string>& names, const std::string& language) {
    if (names.size() <= most_named) return joined_words(names, language);
    return fmt::format("{} {}", shown_count(static_cast<int>(names.size()), language), words_in(language).standing.areas);
}

/// With which other areas' confidence intervals that of the own one overlaps.
std::string overlapping_areas_headline(const FigureGrid& grid, const KnownFigure& own, std::size_t column,
                                       const std::string& language) {
    const std::vector<std::size_t> others = rows_overlapping(grid, own.row, column);
    if (others.empty()) return "";
    return filled(words_in(language).charts.area_within_overlap, own.measure->title, grid.rows[own.row].name,
                  shown_figure(*own.figure, *own.measure, Form::text, language),
                  overlap_in_words(grid, own.row, others, column, named_or_counted(row_names(grid, others), language), language));
}

/// Higher than some and lower than others, where most of them are no councils that it could be ranked among.
std::string between_areas_headline(const FigureGrid& grid, const KnownFigures& known, const KnownFigure& own,
                                   const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    std::vector<std::string> higher, lower, same, told;
    for (const KnownFigure& other : known.all()) {
        if (other.row == own.row) continue;
        std::vector<std::string>& side = other.shown < own.shown ? higher : own.shown < other.shown ? lower : same;
        side.push_back(grid.rows[other.row].name);
    }
    if (!higher.empty()) told.push_back(filled(words.higher_than_areas, named_or_counted(higher, language)));
    if (!lower.empty()) told.push_back(filled(words.lower_than_areas, named_or_counted(lower, language)));
    if (!same.empty()) told.push_back(filled(words.same_as_areas, named_or_counted(same, language)));
    return filled(words.compared_area, own.measure->title, grid.rows[own.row].name,
                  shown_figure(*own.figure, *own.measure, Form::text, language), joined_words(told, language));
}

std::string ranked_headline(const AreaRank& rank, const KnownFigure& own, const std::string& area,
                            const std::string& language) {
    const Words& words = words_in(language);
    const std::string value = shown_figure(*own.figure, *own.measure, Form::text, language);
    const std::string_view place = rank.joint ? "" : place_in_words(rank.place, rank.among, words.charts);
    if (place.empty())
        return filled(words.charts.ranked_area, own.measure->title, area, rank_in_words(rank, language), value);
    return filled(place, own.measure->title, area, shown_count(rank.among, language),
                  ranked_noun(rank, words.standing), value);
}

std::string figure_of_area(const FigureGrid& grid, const KnownFigure& own, const std::string& language) {
    const std::string subject = filled(words_in(language).charts.measure_in_area, own.measure->title, grid.rows[own.row].name);
    return figure_in_words(subject, *own.figure, *own.measure, language);
}

/// Where the council's own area stands among the others.
std::string comparison_headline(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const KnownFigures known(grid, column);
    const auto own = std::find_if(known.all().begin(), known.all().end(),
                                  [&](const KnownFigure& figure) { return grid.rows[figure.row].area == local_area; });
    if (own == known.all().end() || known.count() < 2) return "";
    // A larger place has more of everything: numbers are not held against each other.
    if (adds_up(own->measure->unit)) return figure_of_area(grid, *own, language);
    if (known.all_equal()) return "";
    std::string overlap = overlapping_areas_headline(grid, *own, column, language);
    if (!overlap.empty()) return overlap;
    if (known.count() == 2)
        return pair_headline(grid, *own, known.all()[own == known.all().begin() ? 1 : 0], column_measure(grid, column), language);
    const std::vector<KnownFigure> peers = known_peers(grid, known, own->row);
    if (peers.empty()) return between_areas_headline(grid, known, *own, language);
    return ranked_headline(rank_among(grid, peers, *own), *own, grid.rows[own->row].name, language);
}

/// The column of which a chart of parts speaks: the only one, of periods the newest, of areas the council's own.
std::optional<std::size_t> spoken_column(const FigureGrid& grid) {
    const Dimension dimension = grid.columns.front().dimension;
    if (grid.columns.size() == 1 || dimension == Dimension::period) return grid.columns.size() - 1;
    if (dimension != Dimension::area) return std::nullopt;
    const std::vector<std::size_t> own = spoken_columns(grid);
    return own.empty() ? std::nullopt : std::optional(own.front());
}

/// What is hidden may be larger than what is shown, and the headline does not pretend otherwise.
std::string largest_part_headline(const FigureGrid& grid, const std::string& language) {
    const auto column = spoken_column(grid);
    if (!column) return "";
    const KnownFigures known(grid, *column);
    if (known.count() < 2 || !known.alone(known.highest())) return "";
    const Measure& measure = column_measure(grid, *column);
    const ChartWords& words = words_in(language).charts;
    const KnownFigure& highest = known.highest();
    const std::string subject =
        grid.columns.size() == 1 ? measure.title : filled(words.measure_in_area, measure.title, grid.columns[*column].name);
    const bool all = known.count() == static_cast<int>(grid.rows.size());
    return filled(all ? words.largest_group : words.largest_shown_group, subject, grid.rows[highest.row].name,
                  shown_figure(*highest.figure, measure, Form::text, language), shown_count(known.count(), language));
}

/// Between two messages there is as much room as one more would take.
std::string both_headlines(const std::string& first, const std::string& second, const std::string& language) {
    if (first.empty() || second.empty()) return first + second;
    return filled(words_in(language).charts.and_also, first, second);
}

/// What both say of the newest period is said once.
std::string both_trends(const TrendMessage& first, const TrendMessage& second, const FigureGrid& grid,
                        const std::string& language) {
    const bool alike = first.newest_missing == second.newest_missing && !first.told.empty() && !second.told.empty();
    if (alike) return with_newest_missing({both_headlines(first.told, second.told, language), first.newest_missing}, grid);
    return both_headlines(with_newest_missing(first, grid), with_newest_missing(second, grid), language);
}

/// In one period of several measures only their judgements can be told together.
std::string standing_of_measures(const FigureGrid& grid, const std::string& language) {
    std::vector<std::optional<Rag>> judgements;
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
        judgements.push_back(rag_of(grid.figures.back()[column], column_measure(grid, column)));
    return judgements_in_words(judgements, language);
}

/// The same of measures that stand below each other.
std::string standing_of_rows(const FigureGrid& grid, const std::string& language) {
    std::vector<std::optional<Rag>> judgements;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        judgements.push_back(rag_of(grid.figures[row].back(), cell_measure(grid, row, grid.columns.size() - 1)));
    return judgements_in_words(judgements, language);
}

/// Of two measures below each other both figures, of more how they are judged.
std::string measures_headline(const FigureGrid& grid, const std::string& language) {
    if (grid.rows.size() > most_told_in_full) return standing_of_rows(grid, language);
    std::vector<std::string> told;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const ReleasedFigure& figure = grid.figures[row].back();
        const Measure& measure = cell_measure(grid, row, grid.columns.size() - 1);
        if (figure.state != FigureState::known) continue;
        const std::string subject = figure_subject(grid, grid.rows[row], figure, measure, language);
        told.push_back(figure_in_words(subject, figure, measure, language));
    }
    return told.empty() ? "" : both_headlines(told.front(), told.size() > 1 ? told.back() : "", language);
}

/// What the document is about is its own area; the comparators show in the chart. Two measures have half a sentence
/// each, more are counted by the way they went.
std::string trends_headline(const std::vector<const FigureGrid*>& grids, const std::string& language) {
    std::vector<TrendMessage> told;
    std::vector<Movement> movements;
    for (const FigureGrid* grid : grids) {
        const std::size_t last = grid->rows.size() - 1;
        for (const std::size_t column : spoken_columns(*grid)) told.push_back(trend_message(*grid, column, language));
        if (last == 0) continue;
        for (Movement& moved : movements_between(*grid, last - 1, last, language)) movements.push_back(std::move(moved));
    }
    if (told.empty()) return "";
    const FigureGrid& first = *grids.front();
    if (told.size() == 1) return with_newest_missing(told.front(), first);
    if (told.size() == most_told_in_full) return both_trends(told.front(), told.back(), first, language);
    const Dimension across = grids.size() > 1 ? Dimension::measure : first.columns.front().dimension;
    if (!movements.empty()) return counted_movements(movements, across, language);
    return across == Dimension::measure && grids.size() == 1 ? standing_of_measures(first, language) : "";
}

/// Where areas go down the rows: of each of one or two measures.
std::string comparisons_headline(const FigureGrid& grid, const std::string& language) {
    if (grid.columns.size() > most_told_in_full || grid.columns.front().dimension != Dimension::measure) return "";
    const std::string first = comparison_headline(grid, 0, language);
    return grid.columns.size() == 1 ? first : both_headlines(first, comparison_headline(grid, 1, language), language);
}

}  // namespace

std::string chart_headline(const FigureGrid& grid, const std::string& language) {
    if (nothing_known(grid)) return std::string(why_nothing_known(grid, language));
    switch (grid.rows.front().dimension) {
        case Dimension::period: return trends_headline({&grid}, language);
        case Dimension::area: return comparisons_headline(grid, language);
        case Dimension::part: return largest_part_headline(grid, language);
        case Dimension::measure: return measures_headline(grid, language);
    }
    return "";
}

std::string panels_headline(const std::vector<const FigureGrid*>& grids, const std::string& language) {
    const auto over_time = [](const FigureGrid* grid) { return grid->rows.front().dimension == Dimension::period; };
    if (!std::all_of(grids.begin(), grids.end(), over_time)) return chart_headline(*grids.front(), language);
    if (std::all_of(grids.begin(), grids.end(), [](const FigureGrid* grid) { return nothing_known(*grid); }))
        return std::string(why_nothing_known(*grids.front(), language));
    return trends_headline(grids, language);
}

}  // namespace quarterdeck
