#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/words/figure_topic.hpp"
#include "check/words/said_numbers.hpp"
#include "check/words/surroundings.hpp"

namespace quarterdeck {

/// A figure that a document's readers are not to see.
struct HiddenFigure {
    FigureKey key;
    const Measure* measure = nullptr;
    Decimal value;
    bool small = false;  ///< In the range that its measure hides; else it is hidden so that no other can be worked out.
    bool recent = false;  ///< Among the newest of its series that the document can know: what a text mostly speaks of.
    std::vector<std::string> part;    ///< As it is looked for in sentences; empty for a whole.
    std::vector<std::string> area;    ///< Empty for the council's own.
    std::vector<Surrounding> around;  ///< From which it can be worked out.
};

/// A hidden figure that a word gives away.
struct GivenAway {
    HiddenFigure figure;
    std::optional<FigureKey>
        with;  ///< The figure from which it can be worked out, where the word is not the number itself.
};

/// The figures that are hidden in one document, and which of its words give one away.
///
/// A number, typed or spelt out, gives a hidden figure away when it has its value and the sentence plainly speaks of
/// it:
/// - it refers to the measure, or names it by its title, a telling word of that, or the figure's part; and what the
/// number
///   counts are people, cases or the measure's own words, or the sentence leaves it unsaid;
/// - or a chart or table of the same slide, or under the same heading, shows the measure, and the number counts people,
///   cases or the measure's own words.
/// Another area than the council's own has to be named. A sentence that names another part speaks of that one.
///
/// A number from which a hidden figure can be worked out gives it away under the same conditions: a change or a
/// multiple of another figure, what is left of a total, a percentage of one. What is left may also be said of the
/// total, by its name.
///
/// What is said of those whom the figure leaves out gives it away as well: "96 are aged 1 or over", "21 were not judged
/// good", "all but four are aged 1 or over".
class HiddenFigures {
public:
    /// Keeps references to both.
    HiddenFigures(const DocumentWords& document, const FigureIndex& index, const Totals& totals);

    /// What a token gives away; nothing where it says no number, or one of something else.
    std::optional<GivenAway> given_away_by(const Section& section, const Sentence& sentence, std::size_t index) const;

private:
    /// A number of a sentence, and what surrounds it.
    struct Place {
        const Section& section;
        const Sentence& sentence;
        std::size_t index;
        SaidNumber said;
        std::vector<std::string> words;  ///< The sentence's, as names are looked for in them.
        std::size_t position = 0;        ///< Of the number among them.
        std::vector<std::size_t> clause_ends{};  ///< The places among them before which a clause ends.
    };
    /// Of whom a sentence speaks: those whom a figure counts, or those whom it leaves out.
    enum class Of { counted, others };

    Place place_of(const Section& section, const Sentence& sentence, std::size_t index) const;
    /// The newest figure that what is said at the place gives away.
    std::optional<GivenAway> given_away_at(const Place& place) const;
    std::optional<GivenAway> told_in_place(const HiddenFigure& figure, const Place& place) const;
    /// Where what is said tells the figure: alone, or with the figure that is set.
    std::optional<GivenAway> told(const HiddenFigure& figure, const Place& place) const;
    /// The same where it is said of those whom the figure leaves out.
    std::optional<GivenAway> told_by_others(const HiddenFigure& figure, const Place& place) const;
    /// Whether the sentence speaks of the figure where it says something that would tell it.
    bool speaks_of_it(const HiddenFigure& figure, const Place& place, Of of) const;
    bool speaks_of_others(const HiddenFigure& figure, const Place& place) const;
    /// Whether it names the figure's measure or a total that the figure is part of.
    bool speaks_of_total(const HiddenFigure& figure, const Topic& topic, const Place& place) const;
    /// Whether the number belongs to a part's name: "15" in "aged 5 to 15".
    bool is_in_name(const Place& place, const PartId& part) const;
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
