#include "compose/trend_cell.hpp"

#include <algorithm>

#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

FigureSelection periods_up_to(const ReleasedFigure& figure, const Measure& measure, const FigureSelection& table,
                              int length) {
    FigureSelection selection;
    selection.measures = {&measure};
    for (const Area& area : table.areas)
        if (area.id == figure.key.area) selection.areas = {area};
    if (!figure.key.part.empty()) selection.parts = {figure.key.part};
    for (int back = length - 1; back >= 0; --back) selection.periods.push_back(figure.key.period.shifted(-back));
    return selection;
}

Sparkline line_through(const FigureGrid& grid, const std::string& language) {
    Sparkline line;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const ReleasedFigure& figure = grid.figures[row].front();
        if (row > 0 && breaks_after(*grid.rows[row - 1].period, figure)) line.values.emplace_back();
        const bool known = figure.state == FigureState::known;
        line.values.push_back(known ? std::optional<double>(figure.value.to_double()) : std::nullopt);
    }
    line.alternative_text = figures_in_words(grid, language);
    return line;
}

}  // namespace

TrendCell trend_cell(const ReleasedFigure& figure, const Measure& measure, const FigureSelection& table, int length,
                     const SourceSpan& span, Composition& composition) {
    const auto grid =
        make_grid(periods_up_to(figure, measure, table, length), span, composition, Arrangement::parts_across);
    if (!grid) return {};
    const std::string& language = composition.language();
    if (nothing_known(*grid)) return {plain(shown_figure(figure, measure, Form::cell, language), span), {}};
    return {{Inline{line_through(*grid, language), span}}, grid_observations(*grid)};
}

}  // namespace quarterdeck
