#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_judgements.hpp"
#include "compose/chart_movements.hpp"
#include "compose/chart_panel.hpp"
#include "compose/wording.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// The judgement beside each figure, in words.
void add_words(const ChartPanel& panel, const std::string& language, Table& table) {
    for (std::size_t series = 0; series < panel.series.size(); ++series) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto& rag = panel.series[series].points[row].rag;
            if (rag) table.rows[row].cells[series + 1].push_back(
                         Inline{Text{", " + rag_in_sentence(*rag, language)}, {}});
        }
    }
}

/// "Vacancy rate: green, amber, [x], red." for each measure, oldest first.
std::string timeline_in_words(const FigureGrid& grid, const ChartPanel& panel, const std::string& language) {
    const ChartWords& charts = words_in(language).charts;
    std::string words(charts.oldest_first);
    for (std::size_t series = 0; series < panel.series.size(); ++series) {
        std::vector<std::string> judgements;
        for (const ChartPoint& point : panel.series[series].points)
            judgements.push_back(point.rag ? rag_in_sentence(*point.rag, language) : std::string(charts.not_judged));
        const std::string subject = figure_subject(grid, grid.columns[series], grid.figures.back()[series],
                                                   column_measure(grid, series), language);
        words += fmt::format(" {}: {}.", subject, fmt::join(judgements, ", "));
    }
    return words;
}

std::string timeline_headline(const FigureGrid& grid, const ChartPanel& panel, const std::string& language) {
    int green = 0;
    int judged = 0;
    for (const ChartSeries& series : panel.series) {
        const auto& rag = series.points.back().rag;
        judged += rag ? 1 : 0;
        green += rag == Rag::green ? 1 : 0;
    }
    if (grid.columns.size() == 1) {
        const ReleasedFigure& figure = grid.figures.back().front();
        const Measure& measure = column_measure(grid, 0);
        return judged_figure_in_words(figure_subject(grid, grid.columns.front(), figure, measure, language), figure,
                                      measure, language);
    }
    if (judged < 2 || grid.columns.front().dimension != Dimension::measure) return "";
    const ChartWords& words = words_in(language).charts;
    if (green == 0)
        return filled(words.judged_none, shown_count(judged, language), rag_in_sentence(Rag::green, language), grid.rows.back().name);
    return filled(green == 1 ? words.judged_one : words.judged_several, sentence_case(shown_count(green, language)),
                  shown_count(judged, language), rag_in_sentence(Rag::green, language), grid.rows.back().name);
}

std::optional<ChartContent> make_rag_timeline_chart(const ChartKindEntry& entry, const Settings& settings,
                                                    const SourceSpan& span, Composition& composition) {
    auto selection = read_selection(settings, composition);
    if (!selection) return std::nullopt;
    if (static_cast<int>(selection->measures.size()) > entry.most_series) {
        settings.error("measures", fmt::format("more than {} measures are too many for one chart", entry.most_series),
                       "name fewer, or use several charts");
        return std::nullopt;
    }
    const bool judged = std::any_of(selection->measures.begin(), selection->measures.end(), [](const Measure* measure) {
        return !measure->targets.empty() && measure->better != Polarity::neutral;
    });
    if (!judged) {
        settings.error("measures", "none of these measures is judged",
                       "a measure is judged when it has a “target:” and says which way is “better:”");
        return std::nullopt;
    }
    const auto grid = make_grid(std::move(*selection), span, composition, entry.arrangement);
    if (!grid) return std::nullopt;
    const std::string& language = composition.language();
    ChartContent content = grid_content(*grid, entry, language);
    draw_no_intervals(content);
    const ChartPanel& panel = content.spec.panel();
    content.headline = timeline_headline(*grid, panel, language);
    content.alternative_text = timeline_in_words(*grid, panel, language);
    add_words(panel, language, content.table);
    return content;
}

}  // namespace

const ChartData rag_timeline_chart_data{make_rag_timeline_chart, selection_and({})};

}  // namespace quarterdeck
