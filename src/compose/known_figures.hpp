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
    Decimal shown;
};

/// The known figures of a column, from the first row to the last. Never empty where highest() or lowest() is asked.
class KnownFigures {
public:
    KnownFigures(const FigureGrid& grid, std::size_t column);

    bool empty() const { return known_.empty(); }
    int count() const { return static_cast<int>(known_.size()); }
    const std::vector<KnownFigure>& all() const { return known_; }
    const KnownFigure& latest() const { return known_.back(); }
    /// The first of the highest.
    const KnownFigure& highest() const;
    const KnownFigure& lowest() const;
    bool all_equal() const { return highest().shown == lowest().shown; }
    /// Whether no other figure is as high, or as low, or so near that their confidence intervals overlap.
    bool alone(const KnownFigure& extreme) const;

private:
    std::vector<KnownFigure> known_;
};

/// How a figure moved from the row above it. Nothing where that is not the period right before, since a quarter is no
/// change from a year, where either figure is not known, or where the later one begins a series anew.
std::optional<Change> change_from_row_before(const FigureGrid& grid, std::size_t row, std::size_t column);

/// Whether the figures of two periods say the same thing: what counts up over the year only does within a year, or in the
/// same quarter of another one.
bool comparable(const Period& earlier, const Period& later, const Measure& measure);

/// Whether a figure is marked [b]: it cannot be compared with those before it.
bool begins_anew(const ReleasedFigure& figure);

/// The last row that begins a column's series anew, and so cannot be compared with the rows above it. Nothing where there
/// is none.
std::optional<std::size_t> last_break(const FigureGrid& grid, std::size_t column);

/// Whether a grid has no figure to show at all.
bool nothing_known(const FigureGrid& grid);

/// "quarters", "years": what the rows of a grid are several of.
std::string row_noun(const FigureGrid& grid, const std::string& language);

}  // namespace quarterdeck
