#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_levels.hpp"
#include "compose/chart_movements.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"
#include "compose/inlines.hpp"
#include "compose/wording.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// An age profile is of all bands, unless some are named.
bool take_all_parts(FigureSelection& selection, const Settings& settings) {
    if (selection.parts.empty()) selection.parts = selection.measures.front()->parts;
    if (!selection.parts.empty()) return true;
    settings.error("measure", fmt::format("“{}” has no parts, and an age profile is of parts",
                                          selection.measures.front()->id),
                   "give it “parts:” in content/measures.yaml, or use “kind: bars”");
    return false;
}

bool has_two_periods(const FigureSelection& selection, const ChartKindEntry& entry, const Settings& settings) {
    if (selection.periods.size() == 2) return true;
    settings.error(settings.has("periods") ? "periods" : "period",
                   fmt::format("“{}” compares two periods, and here are {}", entry.name, selection.periods.size()),
                   "as in “periods: [2019-20 Q1, 2020-21 Q1]”");
    return false;
}

/// Between two dates a break has no place of its own in the drawing, so that it is said below it; of areas down the rows
/// the alternative text says it here, too.
void add_break_between_dates(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    const bool across = grid.columns.front().dimension == Dimension::period;
    std::optional<Period> broken;
    const auto look_at = [&](const ReleasedFigure& earlier, const ReleasedFigure& later) {
        if (breaks_after(earlier.key.period, later)) broken = later.begins_anew;
    };
    if (across) {
        for (const std::vector<ReleasedFigure>& row : grid.figures) look_at(row.front(), row.back());
    } else {
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            look_at(grid.figures.front()[column], grid.figures.back()[column]);
    }
    if (!broken) return;
    const std::string sentence = sentence_case(filled(words_in(language).charts.breaks, shown_period(*broken, language)));
    content.notes.push_back(plain(sentence));
    if (across) content.alternative_text += " " + sentence;
}

ChartContent two_dates_content(const FigureGrid& grid, const ChartKindEntry& entry, const Settings& settings,
                               Composition& composition) {
    const std::string& language = composition.language();
    ChartContent content = grid_content(grid, entry, language);
    read_levels(settings, grid, content.spec.panel(), composition);
    read_axis(settings, entry.from_zero, content.spec.panel(), composition);
    content.headline = two_dates_headline(grid, language);
    content.breaks_drawn = false;
    add_break_between_dates(grid, language, content);
    content.alternative_text += levels_in_words(grid, content.spec.panel(), language);
    return content;
}

std::optional<ChartContent> make_profile_chart(const ChartKindEntry& entry, const Settings& settings,
                                               const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection || !on_one_axis(*selection, settings) || !take_all_parts(*selection, settings)) return std::nullopt;
    const auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    ChartContent content = grid_content(*grid, entry, composition.language());
    read_axis(settings, entry.from_zero, content.spec.panel(), composition);
    content.headline = chart_headline(*grid, composition.language());
    return content;
}

std::optional<ChartContent> make_two_dates_chart(const ChartKindEntry& entry, const Settings& settings,
                                                 const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition, PeriodUse::pair);
    if (!selection || !on_one_axis(*selection, settings) || !has_two_periods(*selection, entry, settings))
        return std::nullopt;
    auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    sort_rows(settings, *grid, composition);
    return two_dates_content(*grid, entry, settings, composition);
}

std::optional<ChartContent> make_slope_chart(const ChartKindEntry& entry, const Settings& settings,
                                             const SourceSpan& span, Composition& composition) {
    auto content = make_two_dates_chart(entry, settings, span, composition);
    if (content) draw_no_intervals(*content);
    return content;
}

std::optional<ChartContent> make_grid_chart(const ChartKindEntry& entry, const Settings& settings,
                                            const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection || !on_one_axis(*selection, settings)) return std::nullopt;
    auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    if (entry.kind == ChartKind::line && !runs_through_time(*grid, span, composition)) return std::nullopt;
    sort_rows(settings, *grid, composition);
    const std::string& language = composition.language();
    ChartContent content = grid_content(*grid, entry, language);
    read_levels(settings, *grid, content.spec.panel(), composition);
    read_axis(settings, entry.from_zero, content.spec.panel(), composition);
    content.headline = chart_headline(*grid, language);
    content.alternative_text += levels_in_words(*grid, content.spec.panel(), language);
    return content;
}

}  // namespace

const ChartData grid_chart_data{make_grid_chart, selection_and({"axis", "levels", "order"})};
const ChartData profile_chart_data{make_profile_chart, selection_and({"axis"})};
const ChartData two_dates_chart_data{make_two_dates_chart, selection_and({"axis", "levels", "order"})};
const ChartData slope_chart_data{make_slope_chart, selection_and({"axis", "order"}),
                                 "slopes run through no axis with levels; use “kind: dots”"};

}  // namespace quarterdeck
