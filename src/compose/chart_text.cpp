#include "compose/chart_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_movements.hpp"
#include "compose/known_figures.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr std::size_t most_ranked = 8;

/// A figure that was placed in a ranking, with what it is of.
struct Ranked {
    std::string name;
    const ReleasedFigure* figure;
    const Measure* measure;
};

/// Writes the sentences of one chart's alternative text.
class ChartReader {
public:
    ChartReader(const FigureGrid& grid, const std::string& language)
        : grid_(grid), language_(language), words_(words_in(language).charts) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) series_.emplace_back(grid, column);
    }

    std::string read() const {
        if (nothing_known(grid_)) return std::string(why_nothing_known(grid_, language_)) + ".";
        std::vector<std::string> sentences;
        if (grid_.rows.front().dimension != Dimension::period) {
            for (std::size_t column = 0; column < series_.size(); ++column) add(sentences, read_comparison(column));
        } else if (series_.size() == 1) {
            add(sentences, read_coverage());
            add(sentences, read_trend(0));
        } else {
            add(sentences, read_coverage());
            read_several(sentences);
            add(sentences, read_unknown_series());
        }
        for (std::size_t column = 0; column < series_.size(); ++column) add(sentences, read_break(column));
        return fmt::format("{}", fmt::join(sentences, " "));
    }

private:
    static void add(std::vector<std::string>& sentences, std::string sentence) {
        if (!sentence.empty()) sentences.push_back(std::move(sentence));
    }

    std::string shown(std::size_t column, const ReleasedFigure& figure) const {
        return shown_figure(figure, column_measure(grid_, column), Form::text, language_);
    }

    /// Whose series is spoken of, where there are several.
    std::string subject(std::size_t column) const {
        return series_.size() == 1 ? "" : grid_.columns[column].name + ": ";
    }

    const std::string& row_name(const KnownFigure& known) const { return grid_.rows[known.row].name; }

    bool row_known(std::size_t row) const {
        const auto& figures = grid_.figures[row];
        return std::any_of(figures.begin(), figures.end(),
                           [](const ReleasedFigure& figure) { return figure.state == FigureState::known; });
    }

    /// How many of the periods have a figure; nothing when all have.
    std::string read_coverage() const {
        const int total = static_cast<int>(grid_.rows.size());
        int known = 0;
        for (std::size_t row = 0; row < grid_.rows.size(); ++row) known += row_known(row) ? 1 : 0;
        if (known == total) return "";
        return filled(words_.given_for, shown_count(known, language_), shown_count(total, language_),
                      row_noun(grid_, language_));
    }

    /// The periods in which an extreme is reached, or how many where they are many.
    std::string rows_reading(const KnownFigures& known, const KnownFigure& extreme) const {
        constexpr std::size_t most_named = 3;
        std::vector<std::string> names;
        for (const KnownFigure& figure : known.all())
            if (figure.shown == extreme.shown) names.push_back(row_name(figure));
        if (names.size() <= most_named) return joined_words(names, language_);
        return fmt::format("{} {}", shown_count(static_cast<int>(names.size()), language_), row_noun(grid_, language_));
    }

    /// Across a break in the series no figure is higher or lower than another, nor is what counts up over the year.
    std::string read_extremes(std::size_t column) const {
        const KnownFigures& known = series_[column];
        if (known.count() < 2 || break_of(column) || known.grow()) return "";
        const bool hides = std::any_of(grid_.figures.begin(), grid_.figures.end(), [&](const std::vector<ReleasedFigure>& row) {
            return is_hidden(row[column]);
        });
        if (known.all_equal()) {
            if (hides) return "";  // A hidden one may be another.
            return sentence_case(subject(column) + filled(words_.throughout, shown(column, *known.latest().figure)));
        }
        if (!known.distinct(known.highest()) || !known.distinct(known.lowest()))
            return sentence_case(subject(column) + filled(words_.between_values, shown(column, *known.lowest().figure),
                                                          shown(column, *known.highest().figure)));
        return sentence_case(subject(column) + filled(hides ? words_.extremes_shown : words_.extremes, shown(column, *known.highest().figure),
                                                      rows_reading(known, known.highest()),
                                                      shown(column, *known.lowest().figure),
                                                      rows_reading(known, known.lowest())));
    }

    /// How several series compare at the end, and each one's extremes; where these are too many, or the periods too few
    /// to have any, how the series compared at the beginning.
    void read_several(std::vector<std::string>& sentences) const {
        const std::vector<std::size_t> spoken = spoken_columns(grid_);
        const bool by_ends = grid_.rows.size() == 2 || spoken.size() > most_told_one_by_one;
        const std::vector<std::size_t> rows = rows_to_rank();
        if (by_ends && rows.size() > 1) add(sentences, read_row(rows.front()));
        if (!rows.empty()) add(sentences, read_row(rows.back()));
        if (by_ends) return;
        for (const std::size_t column : spoken) add(sentences, read_extremes(column));
    }

    std::optional<Period> break_of(std::size_t column) const {
        return grid_.rows.front().dimension == Dimension::period ? last_break(grid_, column) : std::nullopt;
    }

    std::string read_break(std::size_t column) const {
        const auto period = break_of(column);
        if (!period) return "";
        return sentence_case(subject(column) + filled(words_.breaks, shown_period(*period, language_)));
    }

    std::string read_trend(std::size_t column) const {
        const KnownFigures& known = series_[column];
        if (known.count() == 1 && grid_.rows.size() > 1) {
            return filled(words_.only_known, shown(column, *known.latest().figure), row_name(known.latest()));
        }
        std::string sentence = read_extremes(column);
        if (!sentence.empty()) sentence += " ";
        return sentence + read_latest(column);
    }

    /// The latest figure, and how it moved from the known one right before it.
    std::string read_latest(std::size_t column) const {
        const KnownFigures& known = series_[column];
        const KnownFigure& latest = known.latest();
        const bool newest = latest.row + 1 == grid_.rows.size();
        const auto change = change_from_row_before(grid_, latest.row, column);
        if (!change) return filled(newest ? words_.latest : words_.latest_shown, row_name(latest), shown(column, *latest.figure));
        if (overlaps_with_row_before(grid_, latest.row, column))
            return filled(newest ? words_.latest_overlaps : words_.latest_shown_overlaps, row_name(latest), shown(column, *latest.figure),
                          overlap_with_row_before(grid_, latest.row, column, language_));
        return filled(newest ? words_.latest_changed : words_.latest_shown_changed, row_name(latest), shown(column, *latest.figure),
                      change_in_words(*change, column_measure(grid_, column), language_),
                      grid_.rows[latest.row - 1].name);
    }

    std::string read_one(const Ranked& entry) const {
        return fmt::format("{}: {}", entry.name, shown_figure(*entry.figure, *entry.measure, Form::text, language_));
    }

    std::string read_all(const std::vector<Ranked>& entries) const {
        std::vector<std::string> words;
        for (const Ranked& entry : entries) words.push_back(read_one(entry));
        return fmt::format("{}", fmt::join(words, "; "));
    }

    /// Of unlike units none is higher than another.
    std::string read_ranking(std::vector<Ranked> ranking) const {
        if (!one_unit(grid_.selection.measures) || ranking.size() == 1) return read_all(ranking) + ".";
        std::stable_sort(ranking.begin(), ranking.end(), [](const Ranked& left, const Ranked& right) {
            return shown_value(*left.figure, *left.measure) > shown_value(*right.figure, *right.measure);
        });
        if (ranking.size() > most_ranked) {
            return filled(words_.highest_and_lowest, read_one(ranking.front()), read_one(ranking.back()));
        }
        return filled(words_.from_highest, read_all(ranking));
    }

    /// Areas or parts side by side, and which of them have no figure.
    std::string read_comparison(std::size_t column) const {
        std::vector<Ranked> ranking;
        std::vector<std::string> unknown;
        for (std::size_t row = 0; row < grid_.rows.size(); ++row) {
            const ReleasedFigure& figure = grid_.figures[row][column];
            if (figure.state == FigureState::known) {
                ranking.push_back({grid_.rows[row].name, &figure, &cell_measure(grid_, row, column)});
            } else {
                unknown.push_back(grid_.rows[row].name);
            }
        }
        std::string text = ranking.empty() ? "" : sentence_case(subject(column) + read_ranking(std::move(ranking)));
        if (unknown.empty()) return text;
        if (!text.empty()) text += " ";
        return text + sentence_case(subject(column) + filled(words_.no_figure, joined_words(unknown, language_)));
    }

    /// The rows in which at least two series are known.
    std::vector<std::size_t> rows_to_rank() const {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < grid_.rows.size(); ++row) {
            const auto& figures = grid_.figures[row];
            const auto known = std::count_if(figures.begin(), figures.end(), [](const ReleasedFigure& figure) {
                return figure.state == FigureState::known;
            });
            if (known > 1) rows.push_back(row);
        }
        return rows;
    }

    /// How the series compare in a period.
    std::string read_row(std::size_t row) const {
        std::vector<Ranked> ranking;
        for (std::size_t column = 0; column < series_.size(); ++column) {
            const ReleasedFigure& figure = grid_.figures[row][column];
            if (figure.state != FigureState::known) continue;
            ranking.push_back({grid_.columns[column].name, &figure, &column_measure(grid_, column)});
        }
        return filled(words_.in_period, grid_.rows[row].name, read_ranking(std::move(ranking)));
    }

    std::string read_unknown_series() const {
        std::vector<std::string> unknown;
        for (std::size_t column = 0; column < series_.size(); ++column) {
            if (series_[column].empty()) unknown.push_back(grid_.columns[column].name);
        }
        return unknown.empty() ? "" : filled(words_.no_figures, joined_words(unknown, language_));
    }

    const FigureGrid& grid_;
    const std::string& language_;
    const ChartWords& words_;
    std::vector<KnownFigures> series_;
};

/// One of the council's own figures that a chart ends with.
struct LatestFigure {
    const ReleasedFigure* figure;
    const Measure* measure;
};

/// Of the last period of each measure. What is broken down by parts has no target of its own.
std::vector<LatestFigure> latest_figures(const FigureGrid& grid) {
    std::vector<LatestFigure> latest;
    if (grid.rows.front().dimension == Dimension::part || grid.columns.front().dimension == Dimension::part) return latest;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (grid.rows[row].period && row + 1 < grid.rows.size()) continue;
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            if (grid.columns[column].period && column + 1 < grid.columns.size()) continue;
            const ReleasedFigure& figure = grid.figures[row][column];
            if (figure.key.area == local_area) latest.push_back({&figure, &cell_measure(grid, row, column)});
        }
    }
    return latest;
}

/// How far the council's own figures of the last period are from the targets of their time, which are named unless one is
/// the only level of the chart. Where such a figure is hidden or missing nothing is said: an older one would pass for it.
std::string distances_in_words(const FigureGrid& grid, const std::vector<ReferenceLevel>& levels,
                               const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    const std::vector<LatestFigure> latest = latest_figures(grid);
    std::string told;
    for (const auto& [figure, measure] : latest) {
        const Target* target = target_for(*measure, figure->key.period);
        const auto distance = distance_from_target(*figure, *measure);
        if (target == nullptr || !distance) continue;
        const std::string from_target = target_distance_in_words(*distance, *measure, language);
        const std::string shown = shown_target(*target, *measure, language);
        const bool is_only_level = levels.size() == 1 && levels.front().value == target->value.to_double();
        if (latest.size() > 1) told += " " + filled(words.target_of, measure->title, shown, from_target);
        else if (is_only_level) told += " " + filled(words.latest_distance, from_target);
        else told += " " + filled(words.latest_by_target, shown, from_target);
    }
    return told;
}

}  // namespace

std::string figures_in_words(const FigureGrid& grid, const std::string& language) {
    return ChartReader(grid, language).read();
}

std::string levels_in_words(const FigureGrid& grid, const ChartPanel& panel, const std::string& language) {
    std::string words;
    for (const ReferenceLevel& level : panel.levels)
        if (!level.label.empty()) words += fmt::format(" {}.", level.label);
    for (const ValueBand& band : panel.bands) words += fmt::format(" {}.", band.label);
    return words + distances_in_words(grid, panel.levels, language);
}

}  // namespace quarterdeck
