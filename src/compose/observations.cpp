#include "compose/observations.hpp"

#include <algorithm>

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// The symbol that is shown in place of the figure's value; nothing where the value is shown.
std::optional<Shorthand> symbol_in_place(const ReleasedFigure& figure, const Measure& measure) {
    const std::vector<Shorthand> symbols = shown_symbols(figure, measure);
    if (figure.state != FigureState::known) return symbols.empty() ? Shorthand::not_available : symbols.front();
    const bool low = std::find(symbols.begin(), symbols.end(), Shorthand::low) != symbols.end();
    return low ? std::optional(Shorthand::low) : std::nullopt;
}

}  // namespace

Observation observe(const ReleasedFigure& figure, const Measure& measure, const Area& area) {
    Observation observation;
    observation.key = figure.key;
    observation.measure = measure.title;
    observation.area = area;
    observation.unit = measure.unit;
    observation.symbol = symbol_in_place(figure, measure);
    if (!observation.symbol) {
        observation.value = shown_value(figure, measure);
        observation.interval = shown_interval(figure, measure);
    }
    if (figure.state == FigureState::known) observation.marks = figure.marks;
    observation.as_at = figure.as_at;
    return observation;
}

}  // namespace quarterdeck
