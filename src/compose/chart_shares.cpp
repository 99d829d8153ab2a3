#include <map>

#include <fmt/format.h>

#include "compose/chart_stack.hpp"
#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr int share_decimals = 0;

/// A part as a percentage of its whole, where all parts are known.
std::optional<Decimal> share(const FigureGrid& grid, std::size_t row, std::size_t column) {
    if (!all_parts_known(grid, row)) return std::nullopt;
    constexpr int exact_enough = 3;
    return Decimal::divide(grid.figures[row][column].value * Decimal(100, 0), sum_of_parts(grid, row), exact_enough);
}

std::string shown_share(const Decimal& part, const std::string& language) {
    return shown_number(part, Unit::percent, share_decimals, Form::cell, language);
}

/// The drawing shows shares, and the table has them beside the figures.
void show_shares(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    ChartPanel& panel = content.spec.panel();
    const bool are_shares = panel.unit == Unit::percent;
    panel.unit = Unit::percent;
    panel.lower = 0;
    panel.upper = 100;
    if (are_shares) return;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            ChartPoint& point = panel.series[column].points[row];
            const auto part = share(grid, row, column);
            if (!part) {
                // Without its whole a part has no share; the symbol of what is missing says why.
                const bool begins_anew = point.begins_anew;
                if (point.value) point = {};
                point.begins_anew = begins_anew;
                continue;
            }
            point.value = part->to_double();
            point.shown = shown_share(*part, language);
            // What stands in brackets behind a figure with an interval is the interval.
            const bool bracketed = grid.figures[row][column].interval.has_value();
            const std::string shown = bracketed ? fmt::format(", {}", point.shown) : fmt::format(" ({})", point.shown);
            content.table.rows[row].cells[column + 1].push_back(Inline{Text{shown}, {}});
        }
    }
}

/// The same as shares: figures in percent, of measures that count in percent.
std::string shares_in_words(const FigureGrid& whole, const std::string& language) {
    FigureGrid grid = drawn_stacks(whole);
    if (grid.selection.measures.front()->unit == Unit::percent) return figures_in_words(grid, language);
    std::map<const Measure*, Measure> in_percent;
    for (const Measure*& measure : grid.selection.measures) {
        Measure& made = in_percent.emplace(measure, *measure).first->second;
        made.unit = Unit::percent;
        made.decimals = share_decimals;
        measure = &made;
    }
    for (GridLine& column : grid.columns)
        if (column.measure != nullptr) column.measure = &in_percent.at(column.measure);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (const auto part = share(whole, row, column)) grid.figures[row][column].value = *part;
    }
    return figures_in_words(grid, language);
}

std::optional<ChartContent> make_share_chart(const ChartKindEntry& entry, const Settings& settings,
                                             const SourceSpan& span, Composition& composition) {
    const auto grid = make_stack_grid(entry, settings, span, composition);
    if (!grid) return std::nullopt;
    if (has_negatives(*grid)) {
        composition.diagnostics.error(span, "what is below zero has no share of a whole").hint("use “kind: stacked-columns”");
        return std::nullopt;
    }
    const std::string& language = composition.language();
    ChartContent content = stack_content(*grid, entry, settings, composition);
    show_shares(*grid, language, content);
    if (!nothing_known(drawn_stacks(*grid))) content.alternative_text = shares_in_words(*grid, language);
    add_stack_words(*grid, language, content);
    content.subtitle = filled(words_in(language).charts.shares_of_whole, content.subtitle);
    return content;
}

}  // namespace

const ChartData share_chart_data{make_share_chart, selection_and({}), "shares of a whole run from 0% to 100%"};

}  // namespace quarterdeck
