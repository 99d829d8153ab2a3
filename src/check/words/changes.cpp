#include "check/words/changes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/derived.hpp"

namespace quarterdeck {

namespace {

std::optional<EnteredValue> value_at(const Measure& measure, const Period& period, const DocumentWords& document,
                                     const EnteredFigures& figures) {
    return figures.value({measure.id, local_area, {}, period}, document.entry.published);
}

}  // namespace

bool Movement::improved() const {
    return measure->better == Polarity::higher_is_better ? rose()
                                                         : measure->better == Polarity::lower_is_better && fell();
}

bool Movement::worsened() const {
    return measure->better == Polarity::higher_is_better ? fell()
                                                         : measure->better == Polarity::lower_is_better && rose();
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
    if (!before || !after) return std::nullopt;
    return Movement{&measure, *before, *after};
}

std::string in_words(const Movement& movement, const Archive& archive) {
    return fmt::format("from {} to {}", shown_value(movement.before.value, *movement.measure, archive),
                       shown_value(movement.after.value, *movement.measure, archive));
}

}  // namespace quarterdeck
