#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "model/archive.hpp"

/// What the register says about figures that hang together, so that one can be worked out from others: the knowledge
/// that checks figures against each other, and that keeps a hidden one from being given away.
namespace quarterdeck {

/// What a quantity is with respect to the figure of its key. All but `figure` stand in no file; they follow from what
/// does.
enum class Role {
    figure,
    numerator,  ///< The count behind a percentage or a rate.
    remainder,  ///< The rest of the denominator: those whom the numerator does not count.
    growth,     ///< What a cumulative count gained since the one before.
};

struct Quantity {
    FigureKey key;
    Role role = Role::figure;

    friend auto operator<=>(const Quantity&, const Quantity&) = default;
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// Quantities that make nought when each is taken with its sign: parts less their total, say.
struct Sum {
    struct Term {
        Quantity quantity;
        int sign = 1;  ///< 1 or -1.
    };
    std::vector<Term> terms;
};

/// A percentage, rate or mean: `value` = `scale` × `numerator` / `denominator`.
struct Ratio {
    FigureKey value;
    Quantity numerator;  ///< A figure where the register names one, otherwise the value's own numerator.
    FigureKey denominator;
    int scale = 1;               ///< 100 for percentages, 10,000 for rates, 1 for means.
    bool has_remainder = false;  ///< Whether the numerator counts some of those whom the denominator counts.
};

struct Relations {
    std::vector<Sum> sums;
    std::vector<Ratio> ratios;
};

/// The measures that ask for small numbers to be hidden, and all that are tied to them by numerators, denominators,
/// populations and totals, at however many removes.
std::set<MeasureId> measures_with_small_numbers(const Archive& archive);

/// Every relation among the figures of some measures, in a fixed order:
/// - the parts of a count and its total;
/// - areas of which `council.yaml` says that they are part of another, and that one;
/// - the quarters or months of a flow and a longer period's figure;
/// - a cumulative count, the one before it in the financial year, and its growth;
/// - figures of one snapshot, cumulative or rolling measure that are of the same last day, which are equal;
/// - a percentage's numerator and the remainder, which make the denominator;
/// - the numerators of the parts of a percentage that has one denominator for all;
/// - percentages, rates and means with their numerators and denominators.
/// A relation is only listed where at least two of its figures are in a file (known or not).
Relations relations_among(const std::set<MeasureId>& measures, const Archive& archive);

/// The counts, from least to most, that make a percentage, rate or mean read as it does, of a denominator above nought:
/// 2.0 of 256 with a scale of 100 is 5 to 5. A nought is a true nought. Where no whole number does (75 of 34), the two
/// nearest.
struct WholeNumbers {
    std::int64_t least = 0;
    std::int64_t most = 0;
};
WholeNumbers possible_numerators(const Decimal& value, std::int64_t denominator, int scale);

/// The figure of the population that a rate for `period` rests on: of the period itself or else the newest before.
/// Nothing when no file gives one.
std::optional<FigureKey> population_figure(const Archive& archive, const MeasureId& population, const AreaId& area,
                                           const Period& period);

}  // namespace quarterdeck
