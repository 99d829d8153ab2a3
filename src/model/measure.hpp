#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/source_span.hpp"
#include "model/period.hpp"

namespace quarterdeck {

/// A measure's id in the register: lower-case kebab, never reused.
using MeasureId = std::string;

enum class Unit { count, percent, rate_per_10000, pounds, pounds_thousand, pounds_million, mean, score };
enum class MeasureKind { snapshot, flow, cumulative, rolling_year };
enum class Polarity { lower_is_better, higher_is_better, neutral };
enum class TargetOperator { at_least, at_most, under, over, between };
enum class ToleranceUnit { points, percent };

/// What a council means to reach: a value with an operator, and by when.
struct Target {
    TargetOperator comparison = TargetOperator::at_least;
    Decimal value;
    std::optional<Decimal> upper;  ///< Only for `between`.
    std::optional<Period> by;      ///< Undated when absent.
    std::string label;             ///< "Three-year target"; may be empty.
    SourceSpan span;
};

/// Where a measure stood when counting began. The value is given only where no quarter's file holds it, and is then a
/// figure of the period like any other.
struct Baseline {
    Period period;
    std::optional<Decimal> value;
    std::string label;
    SourceSpan span;
};

/// How far from a target still counts as amber.
struct Tolerance {
    Decimal value;
    ToleranceUnit unit = ToleranceUnit::percent;
};

/// Counts from `from` to `to`, both included.
struct CountRange {
    int from = 1;
    int to = 5;
};

/// A named part of a whole that a measure is broken down by, such as an age band.
using PartId = std::string;

/// One entry of the measures register: what a series of figures means and how it is shown and judged.
struct Measure {
    MeasureId id;
    std::string title;
    std::string short_title;  ///< For column heads; the title when the register gives none.
    Unit unit = Unit::count;
    int decimals = 0;                        ///< At most this many are shown; never more than were typed.
    PeriodKind every = PeriodKind::quarter;  ///< What "previous" and "last 8" count.
    MeasureKind kind = MeasureKind::snapshot;
    Polarity better = Polarity::neutral;
    std::string desired;  ///< The council's words for the wanted trend; may be empty.
    std::vector<Target> targets;
    std::optional<Baseline> baseline;
    std::optional<Tolerance> tolerance;
    MeasureId numerator;  ///< Empty when not declared.
    MeasureId denominator;
    MeasureId population;  ///< What a rate is a rate of.
    std::vector<PartId> parts;
    MeasureId total;                   ///< The measure that the parts add up to.
    std::optional<CountRange> suppress;  ///< Small numbers that are hidden; of a percentage or rate, its numerators.
    std::optional<Decimal> confidence;   ///< Of its figures' confidence intervals, in percent: 95.
    std::string source;
    std::string definition;
    SourceSpan span;
};

/// Measures that belong together, in order: a list of key indicators, say. Gives them their numbers.
struct MeasureGroup {
    struct Entry {
        std::string title;  ///< Set for an entry of several measures.
        std::vector<MeasureId> measures;
    };
    std::string id;
    std::vector<Entry> entries;
    SourceSpan span;
};

}  // namespace quarterdeck
