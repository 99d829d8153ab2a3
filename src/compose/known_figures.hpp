#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/figure_grid.hpp"
#include "model/derived.hpp"

namespace quarterdeck {

/// One known figure of a column, the row it stands in, and its value as shown, by which figures are compared.
struct KnownFigure {
    std::size_t row = 0;
    const ReleasedFigure* figure = nullptr;
    const Measure* measure = nullptr;
    Decimal shown;
};

/// The known figures of a column, from the first row to the last. Never empty where highest() or lowest() is asked.
class KnownFigures {
public:
    KnownFigures(const FigureGrid& grid, std::size_t column);

    std::size_t column() const { return column_; }
    bool empty() const { return known_.empty(); }
    int count() const { return static_cast<int>(known_.size()); }
    const std::vector<KnownFigure>& all() const { return known_; }
    const KnownFigure& latest() const { return known_.back(); }
    /// The first of the highest.
    const KnownFigure& highest() const;
    const KnownFigure& lowest() const;
    bool all_equal() const { return highest().shown == lowest().shown; }
    /// Whether no other's confidence interval overlaps with that of the highest or the lowest.
    bool distinct(const KnownFigure& extreme) const;
    /// Whether some are higher than others for counting up over the year, so that none is the highest or the lowest.
    bool grow() const;
    /// Whether no other figure is as high, or as low, or so near that their confidence intervals overlap.
    bool alone(const KnownFigure& extreme) const;

private:
    std::size_t column_;
    std::vector<KnownFigure> known_;
};

/// The other rows whose confidence intervals overlap with a row's, and the names of rows.
std::vector<std::size_t> rows_overlapping(const FigureGrid& grid, std::size_t row, std::size_t column);
std::vector<std::string> row_names(const FigureGrid& grid, const std::vector<std::size_t>& rows);

/// How a row's interval stands to those of others, which are named: "confidence intervals overlap with England",
/// "confidence interval includes England" where they have none, "within the confidence interval of England" where it has
/// none itself.
std::string overlap_in_words(const FigureGrid& grid, std::size_t row, const std::vector<std::size_t>& others,
                             std::size_t column, const std::string& names, const std::string& language);

/// The same for a row and the one above it, with which it overlaps.
std::string overlap_with_row_before(const FigureGrid& grid, std::size_t row, std::size_t column,
                                    const std::string& language);

/// How a figure moved from the row above it. Nothing where that is not the period right before, since a quarter is no
/// change from a year, where either figure is not known, or where the later one begins a series anew.
std::optional<Change> change_from_row_before(const FigureGrid& grid, std::size_t row, std::size_t column);

/// Whether the confidence interval of a row's figure overlaps with that of the row above, from which it otherwise could be
/// said how it moved.
bool overlaps_with_row_before(const FigureGrid& grid, std::size_t row, std::size_t column);

/// Whether two figures of a series say the same thing, which those of different kinds of periods do not either.
bool comparable(const ReleasedFigure& earlier, const ReleasedFigure& later, const Measure& measure);

/// The period with which a column's series last begins anew after its first row. Nothing where all its rows can be compared.
std::optional<Period> last_break(const FigureGrid& grid, std::size_t column);

/// Whether a grid has no figure to show at all.
/// Whether a figure is kept from the reader: [c].
bool is_hidden(const ReleasedFigure& figure);

bool nothing_known(const FigureGrid& grid);
/// "The figures are not available", or confidential where one is hidden: of grids without a known figure.
std::string_view why_nothing_known(const FigureGrid& grid, const std::string& language);

/// "quarters", "years": what the rows of a grid are several of.
std::string row_noun(const FigureGrid& grid, const std::string& language);

}  // namespace quarterdeck
