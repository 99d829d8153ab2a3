#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

constexpr int fewest_worth_an_extreme = 3;

/// ", the highest of the four known quarters", where the latest figure stands alone at one end.
std::string extreme_in_words(const FigureGrid& grid, const KnownFigures& known) {
    if (known.count() < fewest_worth_an_extreme || !known.alone(known.latest())) return "";
    const bool highest = known.highest().row == known.latest().row;
    const bool lowest = known.lowest().row == known.latest().row;
    if (!highest && !lowest) return "";
    const bool all = known.count() == static_cast<int>(grid.rows.size());
    return fmt::format(", the {} of the {} {}{}", highest ? "highest" : "lowest", count_in_words(known.count()),
                       all ? "" : "known ", row_noun(grid));
}

std::string movement(const Change& change) {
    if (change.difference.zero()) return "stayed at";
    return change.difference.negative() ? "fell to" : "rose to";
}

std::string trend_headline(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const KnownFigures known(grid, column);
    if (known.empty()) return "";
    const Measure& measure = column_measure(grid, column);
    const bool one_of_several = grid.columns[column].dimension == Dimension::area;
    const std::string subject =
        one_of_several ? fmt::format("{} in {}", measure.title, grid.columns[column].name) : measure.title;
    const KnownFigure& latest = known.latest();
    // A headline that left out whose figure it is would pass for the council's own.
    if (!one_of_several && latest.figure->key.area != local_area) return "";
    const std::string value = shown_figure(*latest.figure, measure, Form::text, language);
    const std::string& period = grid.rows[latest.row].name;
    const std::string extreme = extreme_in_words(grid, known);
    if (const auto change = change_from_row_before(grid, latest.row, column)) {
        return fmt::format("{} {} {} in {}{}", subject, movement(*change), value, period, extreme);
    }
    return fmt::format("{}: {} in {}{}", subject, value, period, extreme);
}

std::string rank_in_words(int place, int count) {
    if (place == 1) return "the highest";
    if (place == count) return "the lowest";
    return place == 2 ? "the second highest" : "";
}

std::string pair_headline(const FigureGrid& grid, const KnownFigure& own, const KnownFigure& other,
                          const std::string& language) {
    const Measure& measure = column_measure(grid, 0);
    return fmt::format("{}: {} is {} than {}, {} against {}", measure.title, grid.rows[own.row].name,
                       own.shown > other.shown ? "higher" : "lower", grid.rows[other.row].name,
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
    const std::string rank = rank_in_words(static_cast<int>(higher) + 1, known.count());
    if (rank.empty()) return "";
    const Measure& measure = column_measure(grid, 0);
    const bool all = known.count() == static_cast<int>(grid.rows.size());
    return fmt::format("{}: {} is {} of the {} {}areas at {}", measure.title, grid.rows[own->row].name, rank,
                       count_in_words(known.count()), all ? "" : "known ",
                       shown_figure(*own->figure, measure, Form::text, language));
}

std::string largest_part_headline(const FigureGrid& grid, const std::string& language) {
    const KnownFigures known(grid, 0);
    if (known.count() < static_cast<int>(grid.rows.size()) || known.count() < 2) return "";
    const KnownFigure& highest = known.highest();
    if (!known.alone(highest)) return "";
    return fmt::format("{}: {} is the largest group at {}", column_measure(grid, 0).title, grid.rows[highest.row].name,
                       shown_figure(*highest.figure, column_measure(grid, 0), Form::text, language));
}

}  // namespace

std::string chart_headline(const FigureGrid& grid, const std::string& language) {
    if (nothing_known(grid)) return "The figures are not available";
    const bool several_areas = grid.columns.front().dimension == Dimension::area;
    switch (grid.rows.front().dimension) {
        case Dimension::period:
            if (several_areas) {
                // What the document is about is its own area; the comparators show in the chart.
                for (std::size_t column = 0; column < grid.columns.size(); ++column) {
                    if (grid.columns[column].area == local_area) return trend_headline(grid, column, language);
                }
                return "";
            }
            return grid.columns.size() == 1 ? trend_headline(grid, 0, language) : "";
        case Dimension::area: return grid.columns.size() == 1 ? comparison_headline(grid, language) : "";
        case Dimension::part: return grid.columns.size() == 1 ? largest_part_headline(grid, language) : "";
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
    std::string place;  ///< " in Isle of Wight", where there are other areas.
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
        if (line->dimension == Dimension::area) pair.place = fmt::format(" in {}", line->name);
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
    return fmt::format("{}{} {} between {} and {}", pair.measure->title, pair.place,
                       change_in_words(change, *pair.measure, language),
                       shown_period(pair.earlier->key.period, language), shown_period(pair.later->key.period, language));
}

}  // namespace quarterdeck
