#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compose/chart_levels.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"
#include "compose/wording.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// Each series in a plot of its own, with its own unit.
std::vector<ChartPanel> split(const FigureGrid& grid, const ChartPanel& whole, const std::string& language) {
    std::vector<ChartPanel> panels;
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const Measure& measure = column_measure(grid, column);
        ChartPanel panel = whole;
        const bool is_measure = grid.columns[column].dimension == Dimension::measure;
        panel.title = is_measure ? measure_in_words(measure, language) : grid.columns[column].name;
        panel.mark = grid.rows.front().dimension == Dimension::period ? PanelMark::line : PanelMark::columns;
        panel.unit = measure.unit;
        panel.decimals = measure.decimals;
        panel.series = {whole.series[column]};
        panels.push_back(std::move(panel));
    }
    return panels;
}

/// Plots this small have no room for names beside them. What all share is named once, below them.
void name_levels_below(const std::string& language, ChartContent& content) {
    const std::vector<std::string> names = take_level_names(content.spec.panel());
    if (names.empty()) return;
    content.notes.push_back(
        plain(filled(words_in(language).charts.levels_drawn, fmt::format("{}", fmt::join(names, "; ")))));
}

/// And what belongs to one of several measures, after its title.
void name_levels_in_titles(std::vector<ChartPanel>& panels) {
    for (ChartPanel& panel : panels) {
        const std::vector<std::string> names = take_level_names(panel);
        if (!names.empty()) panel.title += fmt::format(" – {}", fmt::join(names, "; "));
    }
}

std::optional<ChartContent> make_multiples_chart(const ChartKindEntry& entry, const Settings& settings,
                                                 const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection || !same_length(*selection, settings)) return std::nullopt;
    const auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid) return std::nullopt;
    if (static_cast<int>(grid->columns.size()) > entry.most_series) {
        composition.diagnostics
            .error(span, fmt::format("{} plots are too many for one chart, which takes {}", grid->columns.size(),
                                     entry.most_series))
            .hint("name fewer, or use several charts");
        return std::nullopt;
    }
    const std::string& language = composition.language();
    ChartContent content = grid_content(*grid, entry, language);
    const bool one_measure = grid->selection.measures.size() == 1;
    if (one_measure) read_levels(settings, *grid, content.spec.panel(), composition);
    read_axis(settings, grid->rows.front().dimension != Dimension::period, content.spec.panel(), composition);
    content.subtitle_beside_titles = sentence_case(describe_grid(*grid, language, grid->columns.front().dimension));
    content.headline = chart_headline(*grid, language);
    content.alternative_text += levels_in_words(*grid, content.spec.panel(), language);
    if (one_measure) name_levels_below(language, content);
    content.spec.panels = split(*grid, content.spec.panel(), language);
    if (!one_measure) {
        read_levels_of_each(settings, *grid, content.spec.panels, composition);
        name_levels_in_titles(content.spec.panels);
    }
    return content;
}

}  // namespace

const ChartData multiples_chart_data{make_multiples_chart, selection_and({"axis", "levels"})};

}  // namespace quarterdeck
