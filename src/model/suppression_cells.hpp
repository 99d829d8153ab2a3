#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "model/relation.hpp"

namespace quarterdeck {

/// What readers see of a quantity: a figure not yet published and all that stands in no file is `unseen`.
enum class CellState { unseen, shown, hidden };

/// One value of one quantity, as suppression sees it. A value that was revised is another cell: readers of earlier
/// documents know it still.
struct Cell {
    Quantity quantity;
    const Measure* measure = nullptr;
    const FigureVintage* vintage = nullptr;  ///< Of a figure that is known.
    std::optional<std::int64_t> count;       ///< Of a count: the value, entered or worked out. Nothing when unknown.
    std::int64_t uncertainty = 0;            ///< How far the count may be from the truth, being worked out or rounded.
    CellState state = CellState::unseen;
    int owner = -1;           ///< Of a numerator, remainder or growth: the cell of its figure.
    int ratio = -1;           ///< Of a numerator: the ratio that it can be worked out from.
    bool published = false;   ///< Shown by an earlier release, so that hiding it now would hide nothing.
    bool small = false;       ///< A small number that nobody may work out.
    bool given_away = false;  ///< And that cannot be kept, which has been reported.
};

struct CellSum {
    struct Term {
        int cell = 0;
        int sign = 1;
        friend auto operator<=>(const Term&, const Term&) = default;
    };
    std::vector<Term> terms;
};

struct CellRatio {
    int value = 0;
    int numerator = 0;
    int remainder = -1;  ///< Of a percentage.
    int denominator = 0;
    int scale = 1;
    friend auto operator<=>(const CellRatio&, const CellRatio&) = default;
};

/// The values of all figures that have to do with small numbers, and of what follows from them, as one release after
/// the other brings them; with the relations in which they stand, each among the values of one release.
class Cells {
public:
    explicit Cells(const Archive& archive);

    bool empty() const { return measures_.empty(); }
    /// Brings in what is known on a day (everything without one).
    void bring_in(std::optional<Date> as_of);
    /// Notes that what is shown has been published.
    void publish();

    int size() const { return static_cast<int>(cells_.size()); }
    Cell& at(int cell) { return cells_[static_cast<std::size_t>(cell)]; }
    const Cell& at(int cell) const { return cells_[static_cast<std::size_t>(cell)]; }
    const std::vector<CellSum>& sums() const { return sums_; }
    const std::vector<CellRatio>& ratios() const { return ratios_; }
    /// The cells of the figures that stand in the files for the day last brought in.
    const std::map<FigureKey, int>& current() const { return current_; }
    const std::set<MeasureId>& measures() const { return measures_; }

    /// Whether the cell is a whole number of people or things, as opposed to a percentage or rate.
    bool is_count(int cell) const;
    /// The decision to publish what would be hidden, if the cell's figure carries one.
    const PublishDecision* decision(int cell) const;
    /// How far a sum's counts are from making nought; nothing where one of them is unknown.
    std::optional<std::int64_t> residual(const CellSum& sum) const;
    /// The counts that the numerator of a ratio may have; nothing where neither it nor the denominator is known.
    std::optional<WholeNumbers> numerators(const CellRatio& ratio) const;

private:
    int cell_for(const Quantity& quantity);
    /// Index of the value known on the day; nothing when none is.
    std::optional<std::size_t> vintage_known(const FigureKey& key) const;
    void bring_in(const FigureKey& key);
    void bring_in(const Sum& sum);
    void bring_in(const Ratio& ratio);
    void work_out_counts();
    void work_out_numerator(const CellRatio& ratio);
    bool work_out_last(const CellSum& sum);

    const Archive& archive_;
    std::set<MeasureId> measures_;
    Relations relations_;
    std::optional<Date> as_of_;
    std::vector<Cell> cells_;
    std::map<std::pair<Quantity, std::size_t>, int> numbers_;
    std::map<FigureKey, int> current_;
    std::vector<CellSum> sums_;
    std::vector<CellRatio> ratios_;
    std::set<std::vector<CellSum::Term>> known_sums_;
    std::set<CellRatio> known_ratios_;
};

}  // namespace quarterdeck
