#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_levels.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"
#include "compose/inlines.hpp"
#include "compose/known_figures.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr int share_decimals = 0;

/// The column of a row's first part that is not known.
std::optional<std::size_t> first_unknown(const FigureGrid& grid, std::size_t row) {
    const auto& figures = grid.figures[row];
    const auto unknown = std::find_if(figures.begin(), figures.end(),
                                      [](const ReleasedFigure& figure) { return figure.state != FigureState::known; });
    if (unknown == figures.end()) return std::nullopt;
    return static_cast<std::size_t>(unknown - figures.begin());
}

bool row_known(const FigureGrid& grid, std::size_t row) { return !first_unknown(grid, row); }

Decimal row_sum(const FigureGrid& grid, std::size_t row) {
    Decimal sum;
    for (const ReleasedFigure& figure : grid.figures[row]) sum = sum + figure.value;
    return sum;
}

/// Each rounded part may be half of its last digit off.
bool comes_to_a_hundred(const FigureGrid& grid, std::size_t row) {
    double allowed = 1e-9;
    for (const ReleasedFigure& figure : grid.figures[row]) allowed += 0.5 * std::pow(10.0, -figure.value.decimals());
    return std::abs(row_sum(grid, row).to_double() - 100) <= allowed;
}

void complain(const SourceSpan& span, std::string message, const char* hint, Composition& composition) {
    composition.diagnostics.error(span, std::move(message)).hint(hint);
}

/// What is stacked must add up: counts and sums of money do, percentages only where they are the parts of one whole.
bool may_be_stacked(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    const Unit unit = grid.selection.measures.front()->unit;
    if (grid.columns.size() < 2) {
        complain(span, "a stack of one part is a column", "name “parts:” or several measures, or use “kind: columns”",
                 composition);
        return false;
    }
    if (adds_up(unit)) return true;
    if (unit != Unit::percent) {
        complain(span, "rates, means and scores do not add up, so they cannot be stacked",
                 "use “kind: line”, “kind: clustered-columns” or “kind: small-multiples”", composition);
        return false;
    }
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (!row_known(grid, row) || comes_to_a_hundred(grid, row)) continue;
        complain(span,
                 fmt::format("percentages that are stacked must come to 100%: those of {} come to {}", grid.rows[row].name,
                             shown_number(row_sum(grid, row), unit, 6, Form::text, composition.language())),
                 "parts of one whole add up; percentages of different wholes stand side by side with "
                 "“kind: clustered-columns” or “kind: line”",
                 composition);
        return false;
    }
    return true;
}

bool has_negatives(const FigureGrid& grid) {
    return std::any_of(grid.figures.begin(), grid.figures.end(), [](const std::vector<ReleasedFigure>& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const ReleasedFigure& figure) { return figure.value.negative(); });
    });
}

/// A part as a percentage of its whole, where all parts are known.
std::optional<Decimal> share(const FigureGrid& grid, std::size_t row, std::size_t column) {
    if (!row_known(grid, row)) return std::nullopt;
    constexpr int exact_enough = 3;
    return Decimal::divide(grid.figures[row][column].value * Decimal(100, 0), row_sum(grid, row), exact_enough);
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
                if (point.value) point = {std::nullopt, ""};
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

/// What stacks draw, so that the description speaks of nothing else: a category with a part missing is left out.
FigureGrid drawn_stacks(FigureGrid grid) {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (row_known(grid, row)) continue;
        for (ReleasedFigure& figure : grid.figures[row]) {
            ReleasedFigure missing;
            missing.key = figure.key;
            missing.begins_anew = figure.begins_anew;
            figure = std::move(missing);
        }
    }
    return grid;
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

/// The largest part of the last category, where no other reads as large.
std::string stack_headline(const FigureGrid& grid, const ChartPanel& panel, const std::string& language) {
    if (nothing_known(grid)) return std::string(words_in(language).charts.not_available);
    const std::size_t last = grid.rows.size() - 1;
    if (!row_known(grid, last)) return "";
    std::vector<Decimal> shown;
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
        shown.push_back(shown_value(grid.figures[last][column], cell_measure(grid, last, column)));
    const auto highest = std::max_element(shown.begin(), shown.end());
    const auto largest = static_cast<std::size_t>(highest - shown.begin());
    if (std::count(shown.begin(), shown.end(), *highest) > 1) return "";
    const ReleasedFigure& figure = grid.figures[last][largest];
    const Measure& measure = cell_measure(grid, last, largest);
    for (std::size_t other = 0; other < grid.columns.size(); ++other) {
        if (other != largest && intervals_overlap(figure, grid.figures[last][other], measure)) return "";
    }
    const std::string subject = grid.selection.measures.size() == 1 ? grid.selection.measures.front()->title + ": " : "";
    // Of shares the panel has them.
    const std::string value = panel.unit == Unit::percent ? panel.series[largest].points[last].shown
                                                          : shown_figure(figure, measure, Form::text, language);
    return subject + filled(words_in(language).charts.largest_part, grid.columns[largest].name, grid.rows[last].name,
                            value);
}

/// The grid of a stack; nothing, after complaints, where its parts do not add up or are too many.
std::optional<FigureGrid> make_stack_grid(const ChartKindEntry& entry, const Settings& settings, const SourceSpan& span,
                                          Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection || !same_unit(*selection, settings)) return std::nullopt;
    auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    return may_be_stacked(*grid, span, composition) ? std::move(grid) : std::nullopt;
}

/// What stacks show as they are.
ChartContent stack_content(const FigureGrid& grid, const ChartKindEntry& entry, const Settings& settings,
                           Composition& composition) {
    ChartContent content = grid_content(grid, entry, composition.language());
    read_levels(settings, grid, content.spec.panel(), composition);
    read_axis(settings, entry.from_zero, content.spec.panel());
    content.alternative_text = figures_in_words(drawn_stacks(grid), composition.language());
    add_interval_words(grid, composition.language(), content);
    draw_no_intervals(content);
    return content;
}

/// What the register has as the whole of all parts, for a row of which one is not known.
ReleasedFigure whole_of(const FigureGrid& grid, std::size_t row, const Composition& composition) {
    const Measure& measure = *grid.selection.measures.front();
    FigureKey key = grid.figures[row].front().key;
    if (grid.selection.measures.size() > 1 || key.part.empty() || grid.selection.parts.size() != measure.parts.size()) return {};
    key.part.clear();
    if (!measure.total.empty()) key.measure = measure.total;
    return composition.release().figure(key);
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
        const auto unknown = first_unknown(grid, row);
        const std::string total = unknown ? "" : shown_number(row_sum(grid, row), unit, decimals, Form::cell, language);
        content.spec.panel().totals.push_back(total);
        if (!unknown) {
            content.table.rows[row].cells.push_back(plain(total));
            continue;
        }
        // Where the register does not give the whole, the symbol of the part says why there is no total.
        const ReleasedFigure whole = whole_of(grid, row, composition);
        content.table.rows[row].cells.push_back(
            plain(shown_figure(whole.state == FigureState::known ? whole : grid.figures[row][*unknown],
                               cell_measure(grid, row, *unknown), Form::cell, language)));
    }
}

void add_stack_words(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    content.headline = stack_headline(grid, content.spec.panel(), language);
    content.alternative_text += levels_in_words(grid, content.spec.panel(), language);
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

std::optional<ChartContent> make_share_chart(const ChartKindEntry& entry, const Settings& settings,
                                             const SourceSpan& span, Composition& composition) {
    const auto grid = make_stack_grid(entry, settings, span, composition);
    if (!grid) return std::nullopt;
    if (has_negatives(*grid)) {
        complain(span, "what is below zero has no share of a whole", "use “kind: stacked-columns”", composition);
        return std::nullopt;
    }
    const std::string& language = composition.language();
    ChartContent content = stack_content(*grid, entry, settings, composition);
    show_shares(*grid, language, content);
    content.alternative_text = shares_in_words(*grid, language);
    add_stack_words(*grid, language, content);
    content.subtitle = filled(words_in(language).charts.shares_of_whole, content.subtitle);
    return content;
}

}  // namespace

const ChartData stack_chart_data{make_stack_chart};
const ChartData share_chart_data{make_share_chart};

}  // namespace quarterdeck
