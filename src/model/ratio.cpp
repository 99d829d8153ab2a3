#include "model/ratio.hpp"

#include <algorithm>

namespace quarterdeck {

bool is_ratio(const Measure& measure) {
    return measure.unit == Unit::percent && !measure.numerator.empty() && !measure.denominator.empty();
}

ReleasedFigure ratio_of(const Measure& measure, const FigureKey& key, const ReleasedFigure& numerator,
                        const ReleasedFigure& denominator) {
    const ReleasedFigure& decisive = denominator.state == FigureState::known ? numerator : denominator;
    ReleasedFigure ratio;
    ratio.key = key;
    ratio.state = decisive.state;
    ratio.symbol = decisive.symbol;
    if (ratio.state != FigureState::known) return ratio;
    const auto share = Decimal::divide(numerator.value * Decimal(100, 0), denominator.value, measure.decimals);
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

}  // namespace quarterdeck
