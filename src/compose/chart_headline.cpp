#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
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
    if (overlap(grid.figures[row - 1][column].interval, grid.figures[row][column].interval)) return words.no_clear_change;
    if (change->difference.zero()) return words.stayed_at;
    return change->difference.negative() ? words.fell_to : words.rose_to;
}

std::string trend_headline(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const KnownFigures known(grid, column);
    if (known.empty()) return "";
    const Measure& measure = column_measure(grid, column);
    const bool one_of_several = grid.columns[column].dimension == Dimension::area;
    // The measure's title alone would pass a part off as the whole.
    if (!grid.selection.parts.empty() && grid.columns[column].dimension != Dimension::part) return "";
    const ChartWords& words = words_in(language).charts;
    const std::string subject =
        one_of_several ? filled(words.measure_in_area, measure.title, grid.columns[column].name) : measure.title;
    const KnownFigure& latest = known.latest();
    // A headline that left out whose figure it is would pass for the council's own.
    if (!one_of_several && latest.figure->key.area != local_area) return "";
    const std::string value = shown_figure(*latest.figure, measure, Form::text, language);
    return filled(movement(grid, latest.row, column, words), subject, value,
                  grid.rows[latest.row].name, extreme_in_words(grid, known, language));
}

std::string_view rank_in_words(int place, int count, const ChartWords& words) {
    if (place == 1) return words.highest_area;
    if (place == count) return words.lowest_area;
    return place == 2 ? words.second_highest_area : std::string_view();
}

std::string pair_headline(const FigureGrid& grid, const KnownFigure& own, const KnownFigure& other,
                          const std::string& language) {
    const Measure& measure = column_measure(grid, 0);
    const ChartWords& words = words_in(language).charts;
    return filled(own.shown > other.shown ? words.higher_than : words.lower_than, measure.title,
                  grid.rows[own.row].name, grid.rows[other.row].name,
                  shown_figure(*own.figure, measure, Form::text, language),
                  shown_figure(*other.figure, measure, Form::text, language));
}

/// Where the council's own area stands among the others.
std::string comparison_headline(const FigureGrid& grid, const std::string& language) {
    const KnownFigures known(grid, 0);
    const auto own = std::find_if(known.all().begin(), known.all().end(),
                                  [&](const KnownFigure& figure) { return grid.rows[figure.row].area == local_area; });
    if (own == known.all().end() || known.count() < 2 || !known.alone(*own)) return "";
    if (known.count() == 2) return pair_headline(grid, *own, known.all()[own == known.all().begin() ? 1 : 0], language);
    const auto higher = std::count_if(known.all().begin(), known.all().end(),
                                      [&](const KnownFigure& figure) { return figure.shown > own->shown; });
    const Words& words = words_in(language);
    const std::string_view rank = rank_in_words(static_cast<int>(higher) + 1, known.count(), words.charts);
    if (rank.empty()) return "";
    const Measure& measure = column_measure(grid, 0);
    const bool all = known.count() == static_cast<int>(grid.rows.size());
    return filled(rank, measure.title, grid.rows[own->row].name, shown_count(known.count(), language),
                  all ? words.standing.areas : words.standing.known_areas,
                  shown_figure(*own->figure, measure, Form::text, language));
}

/// Of several periods the newest speaks.
std::string largest_part_headline(const FigureGrid& grid, const std::string& language) {
    const std::size_t newest = grid.columns.size() - 1;
    const KnownFigures known(grid, newest);
    if (known.count() < static_cast<int>(grid.rows.size()) || known.count() < 2) return "";
    const KnownFigure& highest = known.highest();
    if (!known.alone(highest)) return "";
    const Measure& measure = column_measure(grid, newest);
    const ChartWords& words = words_in(language).charts;
    const std::string& part = grid.rows[highest.row].name;
    const std::string value = shown_figure(*highest.figure, measure, Form::text, language);
    if (grid.columns.size() == 1) return filled(words.largest_group, measure.title, part, value);
    return fmt::format("{}: {}", measure.title, filled(words.largest_part, part, grid.columns[newest].name, value));
}

}  // namespace

namespace {

/// What the document is about is its own area; the comparators show in the chart. Two measures have half a sentence
/// each.
std::string trends_headline(const FigureGrid& grid, const std::string& language) {
    const Dimension across = grid.columns.front().dimension;
    if (across == Dimension::area) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            if (grid.columns[column].area == local_area) return trend_headline(grid, column, language);
        }
        return "";
    }
    if (grid.columns.size() == 1) return trend_headline(grid, 0, language);
    if (grid.columns.size() != 2 || across != Dimension::measure) return "";
    const std::string first = trend_headline(grid, 0, language);
    const std::string second = trend_headline(grid, 1, language);
    if (first.empty() || second.empty()) return first + second;
    return filled(words_in(language).charts.and_also, first, second);
}

bool one_column_or_periods(const FigureGrid& grid) {
    return grid.columns.size() == 1 || grid.columns.front().dimension == Dimension::period;
}

}  // namespace

std::string chart_headline(const FigureGrid& grid, const std::string& language) {
    if (nothing_known(grid)) return std::string(words_in(language).charts.not_available);
    switch (grid.rows.front().dimension) {
        case Dimension::period: return trends_headline(grid, language);
        case Dimension::area: return grid.columns.size() == 1 ? comparison_headline(grid, language) : "";
        case Dimension::part: return one_column_or_periods(grid) ? largest_part_headline(grid, language) : "";
        case Dimension::measure: return "";
    }
    return "";
}

namespace {

/// The council's own figures of two periods, and where they stand.
struct OwnPair {
    const ReleasedFigure* earlier = nullptr;
    const ReleasedFigure* later = nullptr;
    const Measure* measure = nullptr;
    std::string area;  ///< Where there are other areas.
    int count = 0;
};

void take(const FigureGrid& grid, std::size_t row, std::size_t column, OwnPair& pair) {
    const GridLine& row_line = grid.rows[row];
    const bool later = row_line.period ? row + 1 == grid.rows.size() : column + 1 == grid.columns.size();
    const ReleasedFigure& figure = grid.figures[row][column];
    if (figure.key.area != local_area) return;
    (later ? pair.later : pair.earlier) = &figure;
    pair.measure = &cell_measure(grid, row, column);
    pair.count += 1;
    for (const GridLine* line : {&row_line, &grid.columns[column]}) {
        if (line->dimension == Dimension::area) pair.area = line->name;
    }
}

}  // namespace

std::string two_dates_headline(const FigureGrid& grid, const std::string& language) {
    OwnPair pair;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) take(grid, row, column, pair);
    }
    if (pair.count != 2 || pair.earlier == nullptr || pair.later == nullptr) return "";
    const Change change = change_between(*pair.earlier, *pair.later, *pair.measure);
    if (change.state != FigureState::known) return "";
    const ChartWords& words = words_in(language).charts;
    const std::string subject =
        pair.area.empty() ? pair.measure->title : filled(words.measure_in_area, pair.measure->title, pair.area);
    return filled(words.changed_between, subject, change_in_words(change, *pair.measure, language),
                  shown_period(pair.earlier->key.period, language), shown_period(pair.later->key.period, language));
}

}  // namespace quarterdeck
