#include "compose/observations.hpp"

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// Whether the first of a figure's symbols is shown in place of its value; the others are marks beside it.
bool stands_for_value(const ReleasedFigure& figure, const std::vector<Shorthand>& symbols) {
    return figure.state != FigureState::known || (!symbols.empty() && symbols.front() == Shorthand::low);
}

}  // namespace

Observation observe(const ReleasedFigure& figure, const Measure& measure, const Area& area) {
    Observation observation;
    observation.key = figure.key;
    observation.measure = measure.title;
    observation.area = area;
    observation.unit = measure.unit;
    observation.marks = shown_symbols(figure, measure);
    if (stands_for_value(figure, observation.marks)) {
        observation.symbol = observation.marks.front();
        observation.marks.erase(observation.marks.begin());
    } else {
        observation.value = shown_value(figure, measure);
        observation.interval = shown_interval(figure, measure);
    }
    observation.as_at = figure.as_at;
    observation.note = figure.note;
    return observation;
}

}  // namespace quarterdeck
