#include "compose/known_figures.hpp"

#include <algorithm>

#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

KnownFigures::KnownFigures(const FigureGrid& grid, std::size_t column) : column_(column) {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const ReleasedFigure& figure = grid.figures[row][column];
        const Measure& measure = cell_measure(grid, row, column);
        if (figure.state == FigureState::known) known_.push_back({row, &figure, &measure, shown_value(figure, measure)});
    }
}

namespace {

bool lower(const KnownFigure& left, const KnownFigure& right) { return left.shown < right.shown; }

}  // namespace

const KnownFigure& KnownFigures::highest() const { return *std::max_element(known_.begin(), known_.end(), lower); }

const KnownFigure& KnownFigures::lowest() const { return *std::min_element(known_.begin(), known_.end(), lower); }

bool KnownFigures::distinct(const KnownFigure& extreme) const {
    return std::none_of(known_.begin(), known_.end(), [&](const KnownFigure& other) {
        return other.row != extreme.row && intervals_overlap(*other.figure, *extreme.figure, *extreme.measure);
    });
}

bool KnownFigures::grow() const {
    return std::any_of(known_.begin(), known_.end(), [&](const KnownFigure& other) {
        return differ_by_growth(*other.measure, other.figure->key.period, latest().figure->key.period);
    });
}

bool KnownFigures::alone(const KnownFigure& extreme) const {
    const auto as_extreme = std::count_if(known_.begin(), known_.end(),
                                          [&](const KnownFigure& other) { return other.shown == extreme.shown; });
    return as_extreme == 1 && distinct(extreme);
}

std::vector<std::size_t> rows_overlapping(const FigureGrid& grid, std::size_t row, std::size_t column) {
    std::vector<std::size_t> rows;
    for (std::size_t other = 0; other < grid.rows.size(); ++other) {
        const Measure& measure = cell_measure(grid, row, column);
        if (other != row && intervals_overlap(grid.figures[other][column], grid.figures[row][column], measure))
            rows.push_back(other);
    }
    return rows;
}

std::vector<std::string> row_names(const FigureGrid& grid, const std::vector<std::size_t>& rows) {
    std::vector<std::string> names;
    names.reserve(rows.size());
    for (const std::size_t row : rows) names.push_back(grid.rows[row].name);
    return names;
}

std::string overlap_in_words(const FigureGrid& grid, std::size_t row, const std::vector<std::size_t>& others,
                             std::size_t column, const std::string& names, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    const auto has_interval = [&](std::size_t each) { return grid.figures[each][column].interval.has_value(); };
    if (!has_interval(row)) return filled(words.within_interval_of, names);
    const bool any = std::any_of(others.begin(), others.end(), has_interval);
    return filled(any ? words.intervals_overlap_with : words.interval_includes, names);
}

std::string overlap_with_row_before(const FigureGrid& grid, std::size_t row, std::size_t column,
                                    const std::string& language) {
    return overlap_in_words(grid, row, {row - 1}, column, grid.rows[row - 1].name, language);
}

std::optional<Change> change_from_row_before(const FigureGrid& grid, std::size_t row, std::size_t column) {
    if (row == 0) return std::nullopt;
    const ReleasedFigure& earlier = grid.figures[row - 1][column];
    const ReleasedFigure& later = grid.figures[row][column];
    const Measure& measure = column_measure(grid, column);
    if (!comparable(earlier, later, measure) || earlier.key.period != later.key.period.shifted(-1)) return std::nullopt;
    const Change change = change_between(earlier, later, measure);
    return change.state == FigureState::known ? std::optional(change) : std::nullopt;
}

bool overlaps_with_row_before(const FigureGrid& grid, std::size_t row, std::size_t column) {
    return change_from_row_before(grid, row, column) &&
           intervals_overlap(grid.figures[row - 1][column], grid.figures[row][column], column_measure(grid, column));
}

bool comparable(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure) {
    return earlier.key.period.kind() == later.key.period.kind() && !why_not_comparable(earlier, later, measure);
}

std::optional<Period> last_break(const FigureGrid& grid, std::size_t column) {
    const ReleasedFigure& last = grid.figures.back()[column];
    return breaks_after(grid.figures.front()[column].key.period, last) ? last.begins_anew : std::nullopt;
}

bool is_hidden(const ReleasedFigure& figure) { return figure.symbol == Shorthand::confidential; }

bool nothing_known(const FigureGrid& grid) {
    return std::all_of(grid.figures.begin(), grid.figures.end(), [](const std::vector<ReleasedFigure>& row) {
        return std::none_of(row.begin(), row.end(),
                            [](const ReleasedFigure& figure) { return figure.state == FigureState::known; });
    });
}

std::string_view why_nothing_known(const FigureGrid& grid, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    const bool any = std::any_of(grid.figures.begin(), grid.figures.end(), [&](const std::vector<ReleasedFigure>& row) {
        return std::any_of(row.begin(), row.end(), is_hidden);
    });
    return any ? words.confidential : words.not_available;
}

std::string row_noun(const FigureGrid& grid, const std::string& language) {
    const Words& words = words_in(language);
    const GridLine& first = grid.rows.front();
    switch (first.dimension) {
        case Dimension::measure: return std::string(words.charts.measures);
        case Dimension::area: return std::string(words.standing.areas);
        case Dimension::part: return std::string(words.charts.parts);
        case Dimension::period: break;
    }
    return std::string(period_noun(grid.selection.periods, language));
}

}  // namespace quarterdeck
