#pragma once

#include <optional>
#include <vector>

#include "check/document_words.hpp"
#include "check/entered_figures.hpp"

/// How the measures that a sentence speaks of have moved.
namespace quarterdeck {

/// A measure's figure before, and its later one.
struct Movement {
    const Measure* measure = nullptr;
    EnteredValue before;
    EnteredValue after;

    bool rose() const { return after.value > before.value; }
    bool fell() const { return after.value < before.value; }
    /// Only for a measure that is judged. Confidence intervals do not count here.
    bool improved() const;
    bool worsened() const;
};

/// Whether two figures say the same thing: neither a break in the series lies between them, nor the start of a year over
/// which the measure counts up.
bool can_be_compared(const EnteredValue& before, const EnteredValue& after, const Measure& measure,
                     const DocumentWords& document, const EnteredFigures& figures);

/// The figures that a document knows of a measure up to its period, newest last: at most `count` of them.
std::vector<EnteredValue> latest_values(const Measure& measure, const DocumentWords& document,
                                        const EnteredFigures& figures, std::size_t count);

/// From the quarter before (or the year before) to the document's own figure; nothing when one of them is missing, or they
/// cannot be compared.
std::optional<Movement> movement(const Measure& measure, const DocumentWords& document, const EnteredFigures& figures,
                                 bool over_a_year);

/// "from 91% to 70%"
std::string in_words(const Movement& movement, const Archive& archive);

}  // namespace quarterdeck
