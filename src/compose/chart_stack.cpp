#include "compose/chart_stack.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_levels.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"
#include "compose/known_figures.hpp"
#include "compose/stack_overlap.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

std::optional<std::size_t> first_unknown_part(const FigureGrid& grid, std::size_t row) {
    const auto& figures = grid.figures[row];
    const auto unknown = std::find_if(figures.begin(), figures.end(),
                                      [](const ReleasedFigure& figure) { return figure.state != FigureState::known; });
    if (unknown == figures.end()) return std::nullopt;
    return static_cast<std::size_t>(unknown - figures.begin());
}

bool all_parts_known(const FigureGrid& grid, std::size_t row) { return !first_unknown_part(grid, row); }

Decimal sum_of_parts(const FigureGrid& grid, std::size_t row) {
    Decimal sum;
    for (const ReleasedFigure& figure : grid.figures[row]) sum = sum + figure.value;
    return sum;
}

bool has_negatives(const FigureGrid& grid) {
    return std::any_of(grid.figures.begin(), grid.figures.end(), [](const std::vector<ReleasedFigure>& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const ReleasedFigure& figure) { return figure.value.negative(); });
    });
}

namespace {

/// Each rounded part may be half of its last digit off.
bool comes_to_a_hundred(const FigureGrid& grid, std::size_t row) {
    double allowed = 1e-9;
    for (const ReleasedFigure& figure : grid.figures[row]) allowed += 0.5 * std::pow(10.0, -figure.value.decimals());
    return std::abs(sum_of_parts(grid, row).to_double() - 100) <= allowed;
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
        if (!all_parts_known(grid, row) || comes_to_a_hundred(grid, row)) continue;
        complain(span,
                 fmt::format("percentages that are stacked must come to 100%: those of {} come to {}",
                             grid.rows[row].period ? shown_period(*grid.rows[row].period, program_language) : grid.rows[row].name,
                             shown_number(sum_of_parts(grid, row), unit, 6, Form::text, program_language)),
                 "parts of one whole add up; percentages of different wholes stand side by side with "
                 "“kind: clustered-columns” or “kind: line”",
                 composition);
        return false;
    }
    return true;
}

/// A stack with a part missing is left out, since its height would pass for the whole.
void warn_where_none_is_drawn(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    if (nothing_known(grid)) return;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        if (all_parts_known(grid, row)) return;
    composition.diagnostics
        .warning(span, "no stack can be drawn: of each a part is missing or hidden, and without it the height would mislead")
        .hint("use “kind: clustered-columns” or “kind: line”, or parts of which all are known");
}

/// The description of what is drawn, and a note where some of what is known is not.
void say_what_is_left_out(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    const std::string_view left_out = words_in(language).charts.stacks_left_out;
    const FigureGrid drawn = drawn_stacks(grid);
    content.alternative_text = nothing_known(drawn) && !nothing_known(grid) ? std::string(left_out) : figures_in_words(drawn, language);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const auto& figures = grid.figures[row];
        const auto known = [](const ReleasedFigure& figure) { return figure.state == FigureState::known; };
        if (all_parts_known(grid, row) || std::none_of(figures.begin(), figures.end(), known)) continue;
        content.notes.push_back(plain(std::string(left_out)));
        return;
    }
}

std::vector<double> sums_of_stacks(const FigureGrid& grid) {
    std::vector<double> sums;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        if (all_parts_known(grid, row)) sums.push_back(sum_of_parts(grid, row).to_double());
    return sums;
}

/// Of periods the last, of areas the council's own; none where that is not there.
std::size_t spoken_row(const FigureGrid& grid) {
    if (grid.rows.front().dimension != Dimension::area) return grid.rows.size() - 1;
    const auto own = std::find_if(grid.rows.begin(), grid.rows.end(), [](const GridLine& row) { return row.area == local_area; });
    return static_cast<std::size_t>(own - grid.rows.begin());
}

/// The largest part of the category that is spoken of, where no other reads as large.
std::string stack_headline(const FigureGrid& grid, const ChartPanel& panel, const std::string& language) {
    if (nothing_known(grid)) return std::string(why_nothing_known(grid, language));
    const std::size_t last = spoken_row(grid);
    if (last == grid.rows.size() || !all_parts_known(grid, last)) return "";
    const auto& figures = grid.figures[last];
    const auto lower = [](const ReleasedFigure& left, const ReleasedFigure& right) { return left.value < right.value; };
    const auto largest = static_cast<std::size_t>(std::max_element(figures.begin(), figures.end(), lower) - figures.begin());
    // As the panel shows it: a share may be rounded to that of another part.
    const std::string& drawn = panel.series[largest].points[last].shown;
    const auto reads_the_same = [&](const ChartSeries& series) { return series.points[last].shown == drawn; };
    if (std::count_if(panel.series.begin(), panel.series.end(), reads_the_same) > 1) return "";
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

}  // namespace

std::optional<FigureGrid> make_stack_grid(const ChartKindEntry& entry, const Settings& settings, const SourceSpan& span,
                                          Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection || !on_one_axis(*selection, settings)) return std::nullopt;
    auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    if (!may_be_stacked(*grid, span, composition) || !parts_are_apart(*grid, span, composition)) return std::nullopt;
    warn_where_none_is_drawn(*grid, span, composition);
    return grid;
}

ChartContent stack_content(const FigureGrid& grid, const ChartKindEntry& entry, const Settings& settings,
                           Composition& composition) {
    ChartContent content = grid_content(grid, entry, composition.language());
    read_levels(settings, grid, content.spec.panel(), composition);
    read_axis(settings, entry.from_zero, content.spec.panel(), composition, sums_of_stacks(grid));
    say_what_is_left_out(grid, composition.language(), content);
    add_interval_words(grid, composition.language(), content);
    draw_no_intervals(content);
    return content;
}

FigureGrid drawn_stacks(FigureGrid grid) {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (all_parts_known(grid, row)) continue;
        for (ReleasedFigure& figure : grid.figures[row]) {
            ReleasedFigure missing;
            missing.key = figure.key;
            missing.begins_anew = figure.begins_anew;
            figure = std::move(missing);
        }
    }
    return grid;
}

void add_stack_words(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    content.headline = stack_headline(grid, content.spec.panel(), language);
    content.alternative_text += levels_in_words(grid, content.spec.panel(), language);
}

}  // namespace quarterdeck
