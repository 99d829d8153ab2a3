#include <algorithm>

#include "compose/chart_stack.hpp"
#include "compose/known_figures.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// What the register has as the whole of all parts, for a row of which one is not known.
ReleasedFigure whole_of(const FigureGrid& grid, std::size_t row, const Composition& composition) {
    const Measure& measure = *grid.selection.measures.front();
    FigureKey key = grid.figures[row].front().key;
    if (grid.selection.measures.size() > 1 || key.part.empty() || grid.selection.parts.size() != measure.parts.size()) return {};
    key.part.clear();
    if (!measure.total.empty()) key.measure = measure.total;
    return composition.release().figure(key);
}

/// Beside all other parts the whole would give the one away that is hidden.
bool whole_tells_hidden_part(const std::vector<ReleasedFigure>& parts) {
    return std::count_if(parts.begin(), parts.end(), is_hidden) == 1;
}

/// The whole of a stack of which a part is not known: where the register does not give it, the symbol of that part says
/// why there is none.
Inlines whole_cell(const FigureGrid& grid, std::size_t row, std::size_t unknown, const Composition& composition) {
    const ReleasedFigure& part = grid.figures[row][unknown];
    const ReleasedFigure whole = whole_of(grid, row, composition);
    if (whole.state != FigureState::known || whole_tells_hidden_part(grid.figures[row]))
        return plain(shown_figure(part, cell_measure(grid, row, unknown), Form::cell, composition.language()));
    const Measure& measure = *composition.release().measure(whole.key.measure);
    return {Inline{FigureText{shown_figure(whole, measure, Form::cell, composition.language()), whole.key}, whole.span}};
}

/// What the parts come to, above the stacks and in the table. Percentages come to 100 and need no total, and where some
/// parts hang below zero no end of a stack is the total.
void add_totals(const FigureGrid& grid, const Composition& composition, ChartContent& content) {
    const std::string& language = composition.language();
    const Unit unit = grid.selection.measures.front()->unit;
    if (!adds_up(unit) || has_negatives(grid)) return;
    content.table.columns.push_back({plain(std::string(words_in(language).finance.total)), Alignment::end});
    const int decimals = content.spec.panel().decimals;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const auto unknown = first_unknown_part(grid, row);
        const std::string total = unknown ? "" : shown_number(sum_of_parts(grid, row), unit, decimals, Form::cell, language);
        content.spec.panel().totals.push_back(total);
        content.table.rows[row].cells.push_back(unknown ? whole_cell(grid, row, *unknown, composition) : plain(total));
    }
}

std::optional<ChartContent> make_stack_chart(const ChartKindEntry& entry, const Settings& settings,
                                             const SourceSpan& span, Composition& composition) {
    const auto grid = make_stack_grid(entry, settings, span, composition);
    if (!grid) return std::nullopt;
    ChartContent content = stack_content(*grid, entry, settings, composition);
    add_totals(*grid, composition, content);
    add_stack_words(*grid, composition.language(), content);
    return content;
}

}  // namespace

const ChartData stack_chart_data{make_stack_chart, selection_and({"axis", "levels"})};

}  // namespace quarterdeck
