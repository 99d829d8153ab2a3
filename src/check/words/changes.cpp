#include "check/words/changes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/derived.hpp"
#include "model/judgement.hpp"

namespace quarterdeck {

namespace {

std::optional<EnteredValue> value_at(const Measure& measure, const Period& period, const DocumentWords& document,
                                     const EnteredFigures& figures) {
    return figures.value({measure.id, local_area, {}, period}, document.entry.published);
}

ReleasedFigure without_interval(const EnteredValue& entered) {
    ReleasedFigure figure;
    figure.key = entered.figure->key;
    figure.state = FigureState::known;
    figure.value = entered.value;
    return figure;
}

bool went(Travel way, const Movement& moved) {
    return direction_of_travel(without_interval(moved.before), without_interval(moved.after), *moved.measure) == way;
}

}  // namespace

bool Movement::improved() const { return went(Travel::improving, *this); }

bool Movement::worsened() const { return went(Travel::worsening, *this); }

bool can_be_compared(const EnteredValue& before, const EnteredValue& after, const Measure& measure,
                     const DocumentWords& document, const EnteredFigures& figures) {
    ReleasedFigure later = without_interval(after);
    later.begins_anew = figures.newest_break(after.figure->key, document.entry.published);
    return !why_not_comparable(without_interval(before), later, measure);
}

std::vector<EnteredValue> latest_values(const Measure& measure, const DocumentWords& document,
                                        const EnteredFigures& figures, std::size_t count) {
    std::vector<EnteredValue> values;
    Period period = figure_period(measure, document.entry.period);
    for (std::size_t i = 0; i < count; ++i, period = period.shifted(-1)) {
        if (const auto value = value_at(measure, period, document, figures)) values.push_back(*value);
    }
    std::reverse(values.begin(), values.end());
    return values;
}

std::optional<Movement> movement(const Measure& measure, const DocumentWords& document, const EnteredFigures& figures,
                                 bool over_a_year) {
    const Period own = figure_period(measure, document.entry.period);
    const Period earlier = over_a_year ? own.year_before() : previous_period(own, own);
    const auto before = value_at(measure, earlier, document, figures),
               after = value_at(measure, own, document, figures);
    if (!before || !after || !can_be_compared(*before, *after, measure, document, figures)) return std::nullopt;
    return Movement{&measure, *before, *after};
}

std::string in_words(const Movement& movement, const Archive& archive) {
    return fmt::format("from {} to {}", shown_value(movement.before.value, *movement.measure, archive),
                       shown_value(movement.after.value, *movement.measure, archive));
}

}  // namespace quarterdeck
