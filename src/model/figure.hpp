#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/source_span.hpp"
#include "model/measure.hpp"
#include "model/period.hpp"

namespace quarterdeck {

/// An area's id as `council.yaml` declares it; `local` is the council's own.
using AreaId = std::string;
inline constexpr const char* local_area = "local";

/// The bracketed symbols of the Government Analysis Function's guidance on symbols in tables.
enum class Shorthand {
    break_in_series,
    confidential,
    estimated,
    forecast,
    low,
    not_available,
    provisional,
    revised,
    unreliable,
    not_applicable,
    to_come,  ///< Not entered yet: a document that shows one is a draft.
};

/// The letter or word between the brackets: "c", "low".
std::string shorthand_letter(Shorthand shorthand);
/// Reads the letter or word without brackets; nothing for any other.
std::optional<Shorthand> parse_shorthand(std::string_view letter);
/// What the symbol means, in words: "confidential". Languages are `en-GB` and `cy`.
std::string shorthand_meaning(Shorthand shorthand, const std::string& language = "en-GB");

/// What one figure is about.
struct FigureKey {
    MeasureId measure;
    AreaId area = local_area;
    PartId part;  ///< Empty for the whole.
    Period period;

    friend auto operator<=>(const FigureKey&, const FigureKey&) = default;
    friend bool operator==(const FigureKey&, const FigureKey&) = default;
};

/// As files name it, seen from a period: "vacancy-rate in england", "contacts for 2023-24 Q4".
std::string figure_name(const FigureKey& key, const Period& usual);

/// A recorded decision to show a value that would otherwise be hidden as a small number.
struct PublishDecision {
    std::string who;  ///< The role that decided.
    std::string why;
    SourceSpan span;
};

/// Between which values a figure of a sample lies, with the confidence that its measure states: the ends of its confidence
/// interval, lower to upper, of which neither lies on the wrong side of the figure.
struct ConfidenceInterval {
    Decimal lower;
    Decimal upper;
    SourceSpan span = {};  ///< Of the interval where it was entered.
};

/// One value that a figure had, from the day on which it became known, with all that was said about that value. What
/// is said of a later value says nothing about an earlier one: a final value after a provisional one is not provisional.
/// It has neither value nor symbol where what was typed is no figure: that has been complained about, and nobody needs to
/// hear that the figure is missing as well.
struct FigureVintage {
    std::optional<Decimal> value;        ///< Either a value
    std::optional<Shorthand> shorthand;  ///< or a symbol in its place.
    std::optional<Date> known;           ///< Without one: known when the period ended, or `as_at` if later.
    std::optional<Date> as_at;
    std::optional<Shorthand> mark;  ///< Shown after the value, such as [p].
    std::optional<ConfidenceInterval> interval;  ///< Only with a value.
    std::string note;
    std::string why;  ///< Why it took the place of the value before.
    std::optional<PublishDecision> publish;
    SourceSpan span;
};

/// A figure as entered: every value it ever had, in the order in which they became known.
struct Figure {
    FigureKey key;
    std::vector<FigureVintage> vintages;
    SourceSpan span;
};

/// The day from which a value of a figure about `period` counts.
Date known_from(const FigureVintage& vintage, const Period& period);

}  // namespace quarterdeck
