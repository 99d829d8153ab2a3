#include "compose/chart_movements.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// Nothing where it is not known, where a quarter would be held against a year, or where the series begins anew.
std::optional<Change> change_of(const Movement& movement) {
    if (!comparable(*movement.earlier, *movement.later, *movement.measure)) return std::nullopt;
    const Change change = change_between(*movement.earlier, *movement.later, *movement.measure);
    return change.state == FigureState::known ? std::optional(change) : std::nullopt;
}

/// Whether chance may account for the movement, which is no growth of what counts up over the year.
bool within_overlap(const Movement& movement) {
    const Period& from = movement.earlier->key.period;
    return change_of(movement) && !differ_by_growth(*movement.measure, from, movement.later->key.period) && intervals_overlap(*movement.earlier, *movement.later, *movement.measure);
}

std::vector<Travel> known_travels(const std::vector<Movement>& movements) {
    std::vector<Travel> travels;
    for (const Movement& movement : movements) {
        if (!change_of(movement)) continue;
        const auto travel = direction_of_travel(*movement.earlier, *movement.later, *movement.measure);
        if (travel) travels.push_back(*travel);
    }
    return travels;
}

/// Where not all have a better direction, they only rise and fall.
std::vector<Travel> plain_travels(const std::vector<Movement>& movements) {
    std::vector<Travel> travels;
    for (const Movement& movement : movements) {
        const auto change = change_of(movement);
        if (!change) continue;
        if (change->difference.zero()) travels.push_back(Travel::steady);
        else travels.push_back(change->difference.negative() ? Travel::falling : Travel::rising);
    }
    return travels;
}

bool all_judged(const std::vector<Travel>& travels) {
    return std::none_of(travels.begin(), travels.end(),
                        [](Travel travel) { return travel == Travel::rising || travel == Travel::falling; });
}

std::string_view several_moved(Travel travel, const ChartWords& words) {
    switch (travel) {
        case Travel::improving: return words.several_improved;
        case Travel::worsening: return words.several_worsened;
        case Travel::within_target: return words.several_within_target;
        case Travel::rising: return words.several_rose;
        case Travel::falling: return words.several_fell;
        case Travel::steady: return words.several_stayed;
    }
    return words.several_stayed;
}

/// `overlapping` is how many more there are of which chance may account for the movement.
std::string travels_in_words(const std::vector<Travel>& travels, std::size_t overlapping, bool all_known,
                             const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    std::vector<std::string> counts;
    for (const Travel travel : {Travel::improving, Travel::worsening, Travel::within_target, Travel::rising,
                                Travel::falling, Travel::steady}) {
        const auto count = std::count(travels.begin(), travels.end(), travel);
        if (count == 0) continue;
        const bool all = all_known && overlapping == 0 && count == static_cast<int>(travels.size());
        counts.push_back(filled(several_moved(travel, words), all ? std::string(words.all_of_them)
                                                                  : shown_count(static_cast<int>(count), language)));
    }
    if (overlapping > 0)
        counts.push_back(filled(words.several_overlap, shown_count(static_cast<int>(overlapping), language)));
    return joined_words(counts, language);
}

/// `growing` is how many only grew, counting up over the year, and `unknown` of how many nothing can be said.
std::string with_those_left_out(const std::string& told, std::size_t growing, std::size_t unknown, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    const auto count = [&](std::size_t number) { return shown_count(static_cast<int>(number), language); };
    std::vector<std::string> left_out;
    if (growing > 0) left_out.push_back(filled(words.some_count_up, count(growing)));
    if (unknown > 0) left_out.push_back(filled(words.some_unknown, count(unknown)));
    return left_out.empty() ? told : fmt::format("{} ({})", told, fmt::join(left_out, "; "));
}

std::string area_title(const FigureGrid& grid, const AreaId& id) {
    for (const Area& area : grid.selection.areas) {
        if (area.id == id) return area.title;
    }
    return id;
}

/// Where the two periods stand in the columns.
std::vector<Movement> movements_along_rows(const FigureGrid& grid, const std::string& language) {
    std::vector<Movement> movements;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const GridLine& line = grid.rows[row];
        if (line.dimension == Dimension::area && line.area != local_area) continue;
        const Measure& measure = cell_measure(grid, row, 0);
        const std::vector<ReleasedFigure>& figures = grid.figures[row];
        movements.push_back({figure_subject(grid, line, figures.back(), measure, language), &figures.front(),
                             &figures.back(), &measure});
    }
    return movements;
}

std::string within_overlap_in_words(const Movement& movement, const std::string& language) {
    const auto shown = [&](const ReleasedFigure* figure) {
        return shown_figure(*figure, *movement.measure, Form::text, language);
    };
    return filled(words_in(language).charts.moved_within_overlap, movement.subject, shown(movement.earlier),
                  shown(movement.later));
}

}  // namespace

std::string figure_subject(const FigureGrid& grid, const GridLine& line, const ReleasedFigure& figure,
                           const Measure& measure, const std::string& language) {
    const std::string what = figure.key.part.empty() ? measure.title : fmt::format("{}, {}", measure.title, figure.key.part);
    if (line.dimension != Dimension::area && figure.key.area == local_area) return what;
    return filled(words_in(language).charts.measure_in_area, what, area_title(grid, figure.key.area));
}

std::vector<std::size_t> spoken_columns(const FigureGrid& grid) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const GridLine& line = grid.columns[column];
        if (line.dimension != Dimension::area || line.area == local_area) columns.push_back(column);
    }
    return columns;
}

std::string movements_in_words(const std::vector<Movement>& movements, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    std::vector<std::string> moved;
    for (const Movement& movement : movements) {
        const auto change = change_of(movement);
        if (!change) continue;
        if (within_overlap(movement)) moved.push_back(within_overlap_in_words(movement, language));
        else moved.push_back(filled(words.moved, movement.subject, change_in_words(*change, *movement.measure, language)));
    }
    if (moved.empty()) return "";
    return filled(words.between_dates, joined_words(moved, language),
                  shown_period(movements.front().earlier->key.period, language),
                  shown_period(movements.front().later->key.period, language));
}

std::string counted_movements(const std::vector<Movement>& movements, Dimension dimension,
                              const std::string& language) {
    // Nor would a count say whose figures they are.
    const bool own = std::all_of(movements.begin(), movements.end(),
                                 [](const Movement& movement) { return movement.later->key.area == local_area; });
    std::vector<Movement> told_apart;
    std::copy_if(movements.begin(), movements.end(), std::back_inserter(told_apart),
                 [](const Movement& movement) { return !within_overlap(movement); });
    const std::size_t overlapping = movements.size() - told_apart.size();
    const std::vector<Travel> plain = plain_travels(told_apart);
    std::vector<Travel> travels = known_travels(told_apart);
    if (travels.size() + overlapping < 2 || !all_judged(travels)) travels = plain;
    if (!own || travels.empty() || travels.size() + overlapping < 2) return "";
    const auto count = [&](std::size_t number) { return shown_count(static_cast<int>(number), language); };
    const ChartWords& words = words_in(language).charts;
    const std::size_t growing = plain.size() - travels.size();
    const std::size_t unknown = told_apart.size() - plain.size();
    const std::string told =
        filled(words.of_several, count(movements.size()), dimension == Dimension::part ? words.parts : words.measures,
               travels_in_words(travels, overlapping, growing + unknown == 0, language),
               shown_period(movements.front().earlier->key.period, language),
               shown_period(movements.front().later->key.period, language));
    const std::string whole = with_those_left_out(told, growing, unknown, language);
    // Groups are of one measure, which the count of them does not say.
    return dimension == Dimension::part ? fmt::format("{}: {}", movements.front().measure->title, whole) : sentence_case(whole);
}

std::vector<Movement> movements_between(const FigureGrid& grid, std::size_t earlier, std::size_t later,
                                        const std::string& language) {
    std::vector<Movement> movements;
    for (const std::size_t column : spoken_columns(grid)) {
        const ReleasedFigure& figure = grid.figures[later][column];
        const Measure& measure = column_measure(grid, column);
        movements.push_back({figure_subject(grid, grid.columns[column], figure, measure, language),
                             &grid.figures[earlier][column], &figure, &measure});
    }
    return movements;
}

std::string two_dates_headline(const FigureGrid& grid, const std::string& language) {
    if (nothing_known(grid)) return std::string(why_nothing_known(grid, language));
    const bool down = grid.rows.front().dimension == Dimension::period;
    const std::vector<Movement> movements =
        down ? movements_between(grid, 0, grid.rows.size() - 1, language) : movements_along_rows(grid, language);
    if (movements.size() <= most_told_in_full) return movements_in_words(movements, language);
    return counted_movements(movements, (down ? grid.columns : grid.rows).front().dimension, language);
}

}  // namespace quarterdeck
