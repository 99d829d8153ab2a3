#include "model/ratio.hpp"

#include <algorithm>

namespace quarterdeck {

bool is_ratio(const Measure& measure) {
    if (measure.numerator.empty()) return false;
    if (measure.unit == Unit::percent) return !measure.denominator.empty();
    return measure.unit == Unit::rate_per_10000 && !measure.population.empty();
}

ReleasedFigure ratio_of(const Measure& measure, const FigureKey& key, const ReleasedFigure& numerator,
                        const ReleasedFigure& denominator) {
    const ReleasedFigure& decisive = denominator.state == FigureState::known ? numerator : denominator;
    ReleasedFigure ratio;
    ratio.key = key;
    ratio.state = decisive.state;
    ratio.symbol = decisive.symbol;
    for (const ReleasedFigure* counted : {&numerator, &denominator}) add_break(counted->begins_anew, ratio);
    if (ratio.state != FigureState::known) return ratio;
    const Decimal scale(measure.unit == Unit::percent ? 100 : 10000, 0);
    const auto share = Decimal::divide(numerator.value * scale, denominator.value, std::max(measure.decimals, 0));
    if (!share) {
        ratio.state = FigureState::symbol;
        ratio.symbol = Shorthand::not_applicable;
        return ratio;
    }
    ratio.value = *share;
    ratio.span = numerator.span;
    add_marks(numerator, ratio);
    add_marks(denominator, ratio);
    return ratio;
}

void add_marks(const ReleasedFigure& from, ReleasedFigure& to) {
    for (const Shorthand mark : from.marks)
        if (std::find(to.marks.begin(), to.marks.end(), mark) == to.marks.end()) to.marks.push_back(mark);
}

void add_break(const std::optional<Period>& begins_anew, ReleasedFigure& to) {
    if (!begins_anew) return;
    if (!to.begins_anew || to.begins_anew->last_day() < begins_anew->last_day()) to.begins_anew = begins_anew;
}

}  // namespace quarterdeck
