#pragma once

#include <map>
#include <optional>
#include <vector>

#include "check/document_words.hpp"
#include "check/entered_figures.hpp"
#include "check/words/said_numbers.hpp"

/// What readers know around a hidden figure, and when a word of a sentence lets them work it out from there.
namespace quarterdeck {

/// A figure from which a hidden one can be worked out.
struct Surrounding {
    enum class As {
        before,   ///< Of the quarter or the year before, where the hidden figure is the document's own.
        after,    ///< The document's own, where the hidden figure is of the quarter or the year before.
        sibling,  ///< Another part of the same measure, area and period.
        whole,    ///< A total that the hidden figure is part of.
    };
    As as = As::before;
    FigureKey key;
    Decimal value;
    /// Of a figure that is hidden itself: in which range readers know it to be.
    std::optional<CountRange> hidden_in{};
};

/// The totals of which the register says that a hidden count can be part: of parts, areas, quarters, and the
/// denominator of a percentage whose numerator it is.
class Totals {
public:
    explicit Totals(const Archive& archive);
    const std::vector<FigureKey>& of(const FigureKey& key) const;

private:
    std::map<FigureKey, std::vector<FigureKey>> totals_;
};

/// Whether a value is in the range that its measure hides.
bool is_small(const Measure& measure, const Decimal& value);

/// What a document's readers know around a count that is hidden from them.
std::vector<Surrounding> surroundings_of(const FigureKey& key, const Measure& measure, const DocumentWords& document,
                                         const EnteredFigures& figures, const Totals& totals);

/// Whether somebody who knows a surrounding figure can tell a hidden count from what is said. `range` is what readers
/// know of it where it is a small number.
bool tells(const SaidNumber& said, const Surrounding& surrounding, const Decimal& hidden,
           const std::optional<CountRange>& range);

/// The same where it is said of those of a total whom the hidden count leaves out: "21 were not judged good".
bool tells_of_others(const SaidNumber& said, const Surrounding& surrounding, const Decimal& hidden);

}  // namespace quarterdeck
