#pragma once

#include <string>
#include <vector>

#include "check/words/figure_topic.hpp"

namespace quarterdeck {

/// A figure that a document's readers are not to see.
struct HiddenFigure {
    FigureKey key;
    const Measure* measure = nullptr;
    Decimal value;
    bool small = false;  ///< In the range that its measure hides; else it is hidden so that no other can be worked out.
    bool recent = false; ///< Among the newest of its series that the document can know: what a text mostly speaks of.
    std::vector<std::string> part;  ///< As it is looked for in sentences; empty for a whole.
    std::vector<std::string> area;  ///< Empty for the council's own.
};

/// The figures that are hidden in one document, and which of its words give one away.
///
/// A number, typed or spelt out, gives a hidden figure away when it has its value and the sentence plainly speaks of it:
/// - it refers to the measure, or names it by its title, a telling word of that, or the figure's part; and what the number
///   counts are people, cases or the measure's own words, or the sentence leaves it unsaid;
/// - or a chart or table of the same slide, or under the same heading, shows the measure, and the number counts people,
///   cases or the measure's own words.
/// Another area than the council's own has to be named. A sentence that names another part speaks of that one.
class HiddenFigures {
public:
    /// Keeps references to both.
    HiddenFigures(const DocumentWords& document, const FigureIndex& index);

    /// The hidden figure that the number at a token gives away; nothing where the token is no number, or of something else.
    const HiddenFigure* given_away_by(const Section& section, const Sentence& sentence, std::size_t index) const;

private:
    /// A number of a sentence, and what surrounds it.
    struct Place {
        const Section& section;
        const Sentence& sentence;
        std::size_t index;
        TypedNumber number;
        std::vector<std::string> words;  ///< The sentence's, as names are looked for in them.
        std::size_t position = 0;        ///< Of the number among them.
    };

    bool gives_away(const HiddenFigure& figure, const Place& place) const;
    bool names(const HiddenFigure& figure, const Topic& topic, const Place& place) const;
    bool names_another_part(const HiddenFigure& figure, const Place& place) const;
    /// Whether the sentence names the measure of a figure with this value that is shown.
    bool is_of_another(const Topic& topic, const Place& place) const;

    const DocumentWords& document_;
    const FigureIndex& index_;
    bool welsh_ = false;
    std::vector<HiddenFigure> hidden_;
};

}  // namespace quarterdeck
