#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_levels.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"

namespace quarterdeck {
namespace {

/// Each series in a plot of its own, with its own unit where they differ.
std::vector<ChartPanel> split(const FigureGrid& grid, const ChartPanel& whole, const std::string& language) {
    const bool alike = one_unit(grid.selection.measures);
    std::vector<ChartPanel> panels;
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const Measure& measure = column_measure(grid, column);
        ChartPanel panel = whole;
        panel.title = alike ? grid.columns[column].name : measure_in_words(measure, language);
        panel.mark = grid.rows.front().dimension == Dimension::period ? PanelMark::line : PanelMark::columns;
        panel.unit = measure.unit;
        panel.decimals = measure.decimals;
        panel.series = {whole.series[column]};
        panels.push_back(std::move(panel));
    }
    return panels;
}

std::optional<ChartContent> make_multiples_chart(const ChartKindEntry& entry, const Settings& settings,
                                                 const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection) return std::nullopt;
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
    read_levels(settings, *grid, content.spec.panel(), composition);
    read_axis(settings, entry.from_zero, content.spec.panel());
    content.headline = chart_headline(*grid, language);
    content.alternative_text += levels_in_words(*grid, content.spec.panel(), language);
    content.spec.panels = split(*grid, content.spec.panel(), language);
    return content;
}

}  // namespace

const ChartData multiples_chart_data{make_multiples_chart};

}  // namespace quarterdeck
