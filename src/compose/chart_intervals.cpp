#include "compose/chart_intervals.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_movements.hpp"
#include "compose/chart_text.hpp"
#include "compose/inlines.hpp"
#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

template <class Visit>
void for_each_interval(const FigureGrid& grid, Visit visit) {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            if (shown_interval(grid.figures[row][column], cell_measure(grid, row, column))) visit(row, column);
        }
    }
}

void add_sampled(const Measure& measure, std::vector<const Measure*>& sampled) {
    if (std::find(sampled.begin(), sampled.end(), &measure) == sampled.end()) sampled.push_back(&measure);
}

/// One for all measures; one each where their levels differ or where other measures have no intervals.
std::vector<Inlines> notes_on(const std::vector<const Measure*>& sampled, bool others_beside, std::string_view note,
                              const std::string& language) {
    std::vector<Inlines> notes;
    const auto same_level = [&](const Measure* measure) { return measure->confidence == sampled.front()->confidence; };
    const bool one_level = std::all_of(sampled.begin(), sampled.end(), same_level);
    for (const Measure* measure : sampled) {
        const std::string told = filled(note, interval_name(*measure, language));
        if (one_level && !others_beside) return {plain(sentence_case(told))};
        notes.push_back(plain(filled(words_in(language).charts.level, measure->title, told)));
    }
    return notes;
}

/// That of a series' latest known figure, with the name of the series where there are several.
std::string latest_in_words(const FigureGrid& grid, std::size_t column, const std::string& language) {
    const KnownFigures known(grid, column);
    if (known.empty() || !known.latest().figure->interval) return "";
    const Measure& measure = *known.latest().measure;
    const ChartWords& words = words_in(language).charts;
    const std::string interval = interval_in_words(*known.latest().figure, measure, Form::text, language);
    if (grid.columns.size() == 1) return filled(words.latest_interval, interval_name(measure, language), interval);
    const bool newest = known.latest().row + 1 == grid.rows.size();
    const std::string& name = grid.columns[column].name;
    return filled(words.interval_of, interval_name(measure, language),
                  newest ? name : fmt::format("{}, {}", name, grid.rows[known.latest().row].name), interval);
}

/// That of the newest figure of the council's own area among others, and with which of theirs it overlaps.
std::string comparison_in_words(const FigureGrid& grid, const std::string& language) {
    const auto own = std::find_if(grid.rows.begin(), grid.rows.end(),
                                  [](const GridLine& row) { return row.area == local_area; });
    if (own == grid.rows.end()) return "";
    const auto row = static_cast<std::size_t>(own - grid.rows.begin());
    const ReleasedFigure& figure = grid.figures[row].back();
    if (!figure.interval) return "";
    const ChartWords& words = words_in(language).charts;
    const Measure& measure = cell_measure(grid, row, grid.columns.size() - 1);
    std::string text = filled(words.interval_of, interval_name(measure, language), own->name,
                              interval_in_words(figure, measure, Form::text, language));
    const std::vector<std::size_t> others = rows_overlapping(grid, row, grid.columns.size() - 1);
    if (!others.empty()) text += " " + filled(words.overlaps_with, joined_words(row_names(grid, others), language));
    return text;
}

std::string intervals_in_words(const FigureGrid& grid, const std::string& language) {
    const bool one_or_periods = grid.columns.size() == 1 || grid.columns.front().dimension == Dimension::period;
    if (grid.rows.front().dimension == Dimension::area) return one_or_periods ? comparison_in_words(grid, language) : "";
    if (grid.rows.front().dimension != Dimension::period) return "";
    const std::vector<std::size_t> columns = spoken_columns(grid);
    std::vector<std::string> sentences;
    for (const std::size_t column : columns) sentences.push_back(latest_in_words(grid, column, language));
    std::erase(sentences, "");
    return sentences.size() <= most_told_one_by_one ? fmt::format("{}", fmt::join(sentences, " ")) : "";
}

}  // namespace

void write_interval(const ReleasedFigure& figure, const Measure& measure, const std::string& language, Inlines& cell,
                    std::vector<const Measure*>& sampled) {
    const std::string interval = interval_in_words(figure, measure, Form::cell, language);
    if (interval.empty()) return;
    cell.push_back(Inline{Text{fmt::format(" ({})", interval)}, {}});
    add_sampled(measure, sampled);
}

void write_intervals(const FigureGrid& grid, const std::string& language, Table& table) {
    std::vector<const Measure*> sampled;
    for_each_interval(grid, [&](std::size_t row, std::size_t column) {
        write_interval(grid.figures[row][column], cell_measure(grid, row, column), language,
                       table.rows[row].cells[column + 1], sampled);
    });
}

void add_interval_words(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    for_each_interval(grid, [&](std::size_t row, std::size_t column) {
        add_sampled(cell_measure(grid, row, column), content.sampled);
    });
    const auto has_any = [&](const Measure* measure) {
        return std::find(content.sampled.begin(), content.sampled.end(), measure) != content.sampled.end();
    };
    const auto& measures = grid.selection.measures;
    if (!std::all_of(measures.begin(), measures.end(), has_any)) content.others_beside = true;
    const std::string sentence = intervals_in_words(grid, language);
    if (!sentence.empty()) content.alternative_text += " " + sentence;
}

void add_intervals(const FigureGrid& grid, const std::string& language, ChartContent& content) {
    write_intervals(grid, language, content.table);
    add_interval_words(grid, language, content);
}

void add_interval(const ReleasedFigure& figure, const Measure& measure, const std::string& language, Inlines& cell,
                  ChartContent& content) {
    const std::string interval = interval_in_words(figure, measure, Form::text, language);
    if (interval.empty()) {
        content.others_beside = true;
        return;
    }
    write_interval(figure, measure, language, cell, content.sampled);
    content.alternative_text += " " + filled(words_in(language).charts.interval_of, interval_name(measure, language),
                                             measure.title, interval);
}

void draw_no_intervals(ChartContent& content) {
    content.intervals_drawn = false;
    for (ChartPanel& panel : content.spec.panels) {
        for (ChartSeries& series : panel.series) {
            for (ChartPoint& point : series.points) point.interval.reset();
        }
    }
}

std::vector<Inlines> notes_on_intervals(const ChartContent& content, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    return notes_on(content.sampled, content.others_beside, content.intervals_drawn ? words.intervals_drawn : words.intervals_in_table, language);
}

std::vector<Inlines> notes_on_brackets(const std::vector<const Measure*>& sampled, const std::string& language) {
    return notes_on(sampled, false, words_in(language).charts.intervals_in_brackets, language);
}

}  // namespace quarterdeck
