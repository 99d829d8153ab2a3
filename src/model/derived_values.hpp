#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/accumulation.hpp"
#include "model/judgement.hpp"
#include "model/words.hpp"

/// The one list of everything that can be worked out from a figure. Sentences name a value after a point,
/// `{{ contacts.year-change }}`, tables in `show: [year-change]`, by the same word.
namespace quarterdeck {

/// A figure, and what is asked about it.
struct DerivedQuestion {
    const Release& release;
    const Measure& measure;
    ReleasedFigure figure;
    Period about;  ///< What "previous" counts back from; see previous_period.
    std::string language;
    Form form = Form::text;
    std::optional<Area> compared_with = {};  ///< For `difference`.
    int over = 4;                            ///< For `average`: how many periods.
};

/// A derived value as it reads.
struct DerivedText {
    std::string text;
    FigureState state = FigureState::known;  ///< Anything but `known`: the text is a symbol.
    bool of_register = false;                ///< The register says it, whatever the figure is: a target.
    std::optional<Rag> rag = {};             ///< Where the text is a judgement, to be shown with its shape.
};

/// Leads to another figure, which can be asked in its turn: `.previous`, `.year-before`.
using FigureRule = ReleasedFigure (*)(const DerivedQuestion&);
/// Says something that no more can be asked of; or why it cannot be said of this measure.
using TextRule = std::variant<DerivedText, Refusal> (*)(const DerivedQuestion&);

struct DerivedValue {
    enum class HeadingUnit { none, figure, difference };
    std::string_view name;                       ///< The word that authors write.
    std::string_view DerivedHeadings::*heading;  ///< Of a column that shows it.
    HeadingUnit unit;                            ///< What that heading says in brackets.
    std::variant<FigureRule, TextRule> rule;
};

/// The heading of a column of one measure: a direction of what counts up over the year is one on the year.
std::string_view DerivedHeadings::*heading_for(const DerivedValue& value, const Measure& measure);

std::span<const DerivedValue> derived_values();
/// Nothing for a word that names none.
const DerivedValue* derived_value(std::string_view name);

}  // namespace quarterdeck
