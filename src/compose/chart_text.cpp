#include "compose/chart_text.hpp"

#include <algorithm>

#include <fmt/format.h>

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
        if (nothing_known(grid_)) return std::string(words_.not_available) + ".";
        std::vector<std::string> sentences;
        if (grid_.rows.front().dimension != Dimension::period) {
            for (std::size_t column = 0; column < series_.size(); ++column) add(sentences, read_comparison(column));
        } else if (series_.size() == 1) {
            add(sentences, read_coverage());
            add(sentences, read_trend(0));
        } else {
            add(sentences, read_coverage());
            add(sentences, read_latest_ranking());
            add(sentences, read_extremes(0));
            add(sentences, read_unknown_series());
        }
        return fmt::format("{}", fmt::join(sentences, " "));
    }

private:
    static void add(std::vector<std::string>& sentences, std::string sentence) {
        if (!sentence.empty()) sentences.push_back(std::move(sentence));
    }

    std::string shown(std::size_t column, const ReleasedFigure& figure) const {
        return shown_figure(figure, column_measure(grid_, column), Form::text, language_);
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

    std::string read_extremes(std::size_t column) const {
        const KnownFigures& known = series_[column];
        if (known.count() < 2) return "";
        const std::string subject = series_.size() == 1 ? "" : grid_.columns[column].name + ": ";
        if (known.all_equal()) {
            return sentence_case(subject + filled(words_.throughout, shown(column, *known.latest().figure)));
        }
        return sentence_case(subject + filled(words_.extremes, shown(column, *known.highest().figure),
                                              row_name(known.highest()), shown(column, *known.lowest().figure),
                                              row_name(known.lowest())));
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
        const auto change = change_from_row_before(grid_, latest.row, column);
        if (!change) return filled(words_.latest, row_name(latest), shown(column, *latest.figure));
        return filled(words_.latest_changed, row_name(latest), shown(column, *latest.figure),
                      change_in_words(*change, column_measure(grid_, column), language_),
                      grid_.rows[latest.row - 1].name);
    }

    std::string read_ranking(std::vector<Ranked> ranking) const {
        std::stable_sort(ranking.begin(), ranking.end(), [](const Ranked& left, const Ranked& right) {
            return shown_value(*left.figure, *left.measure) > shown_value(*right.figure, *right.measure);
        });
        const auto read = [&](const Ranked& entry) {
            return fmt::format("{}: {}", entry.name,
                               shown_figure(*entry.figure, *entry.measure, Form::text, language_));
        };
        if (ranking.size() == 1) return read(ranking.front()) + ".";
        if (ranking.size() > most_ranked) {
            return filled(words_.highest_and_lowest, read(ranking.front()), read(ranking.back()));
        }
        std::vector<std::string> words;
        for (const Ranked& entry : ranking) words.push_back(read(entry));
        return filled(words_.from_highest, fmt::format("{}", fmt::join(words, "; ")));
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
        const std::string subject = series_.size() == 1 ? "" : grid_.columns[column].name + ": ";
        std::string text = ranking.empty() ? "" : sentence_case(subject + read_ranking(std::move(ranking)));
        if (unknown.empty()) return text;
        if (!text.empty()) text += " ";
        return text + sentence_case(subject + filled(words_.no_figure, joined_words(unknown, language_)));
    }

    /// How the series compare in the last period for which at least two of them are known.
    std::string read_latest_ranking() const {
        for (std::size_t row = grid_.rows.size(); row-- > 0;) {
            std::vector<Ranked> ranking;
            for (std::size_t column = 0; column < series_.size(); ++column) {
                const ReleasedFigure& figure = grid_.figures[row][column];
                if (figure.state != FigureState::known) continue;
                ranking.push_back({grid_.columns[column].name, &figure, &column_measure(grid_, column)});
            }
            if (ranking.size() > 1)
                return filled(words_.in_period, grid_.rows[row].name, read_ranking(std::move(ranking)));
        }
        return "";
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

/// The column that the document is about: its only one, or its own area's.
std::optional<std::size_t> own_column(const FigureGrid& grid) {
    if (grid.rows.front().dimension != Dimension::period) return std::nullopt;
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const bool own = grid.columns[column].dimension == Dimension::area && grid.columns[column].area == local_area;
        if (grid.columns.size() == 1 || own) return column;
    }
    return std::nullopt;
}

/// How far the council's own figure of the last period is from the target of its time, which is named unless it is the
/// only level of the chart. Where that figure is hidden or missing nothing is said: an older one would pass for it.
std::string distance_in_words(const FigureGrid& grid, const std::vector<ReferenceLevel>& levels,
                              const std::string& language) {
    const auto column = own_column(grid);
    if (!column) return "";
    const KnownFigures known(grid, *column);
    if (known.empty() || known.latest().row + 1 < grid.rows.size()) return "";
    const ReleasedFigure& latest = *known.latest().figure;
    const Measure& measure = column_measure(grid, *column);
    const Target* target = target_for(measure, latest.key.period);
    const auto distance = distance_from_target(latest, measure);
    if (target == nullptr || !distance) return "";
    const ChartWords& words = words_in(language).charts;
    const std::string from_target = target_distance_in_words(*distance, measure, language);
    const bool is_only_level = levels.size() == 1 && levels.front().value == target->value.to_double();
    if (is_only_level) return filled(words.latest_distance, from_target);
    return filled(words.latest_by_target, shown_target(*target, measure, language), from_target);
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
    const std::string distance = distance_in_words(grid, panel.levels, language);
    return distance.empty() ? words : words + " " + distance;
}

}  // namespace quarterdeck
