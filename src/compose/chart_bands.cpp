#include "compose/chart_bands.hpp"

#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// The end of a target's tolerance below it, or above it.
Decimal end_of_tolerance(const Measure& measure, const Decimal& target, bool above) {
    if (!measure.tolerance) return target;
    const Decimal allowed = allowance(*measure.tolerance, target);
    return above ? target + allowed : target - allowed;
}

/// The bands on one side of a target: amber next to it where there is a tolerance, and red beyond.
void add_missed_below(const Measure& measure, const Decimal& target, std::vector<ValueBand>& bands) {
    const double end = end_of_tolerance(measure, target, false).to_double();
    bands.push_back({BandMeaning::red, std::nullopt, end});
    if (measure.tolerance) bands.push_back({BandMeaning::amber, end, target.to_double()});
}

void add_missed_above(const Measure& measure, const Decimal& target, std::vector<ValueBand>& bands) {
    const double end = end_of_tolerance(measure, target, true).to_double();
    if (measure.tolerance) bands.push_back({BandMeaning::amber, target.to_double(), end});
    bands.push_back({BandMeaning::red, end, std::nullopt});
}

/// With the decimals of the measure, or with more where the bound between amber and red has more.
std::string shown_bound(const Decimal& bound, const Measure& measure, const std::string& language) {
    int decimals = measure.decimals;
    while (decimals < bound.decimals() && bound.rounded(decimals) != bound) ++decimals;
    return shown_number(bound, measure.unit, decimals, Form::text, language);
}

ValueBand tolerance_band(const Measure& measure, const Decimal& lower, const Decimal& upper, const std::string& language) {
    ValueBand band{BandMeaning::tolerance, lower.to_double(), upper.to_double()};
    band.label = filled(words_in(language).charts.tolerance, shown_bound(lower, measure, language),
                        shown_bound(upper, measure, language));
    return band;
}

}  // namespace

std::vector<ValueBand> judgement_bands(const Measure& measure, const Target& target) {
    std::vector<ValueBand> bands;
    if (measure.better == Polarity::neutral) return bands;
    const Decimal& value = target.value;
    const Decimal& upper = target.upper ? *target.upper : value;
    switch (target.comparison) {
        case TargetOperator::at_least:
        case TargetOperator::over:
            add_missed_below(measure, value, bands);
            bands.push_back({BandMeaning::green, value.to_double(), std::nullopt});
            return bands;
        case TargetOperator::at_most:
        case TargetOperator::under:
            bands.push_back({BandMeaning::green, std::nullopt, value.to_double()});
            add_missed_above(measure, value, bands);
            return bands;
        case TargetOperator::between:
            add_missed_below(measure, value, bands);
            bands.push_back({BandMeaning::green, value.to_double(), upper.to_double()});
            add_missed_above(measure, upper, bands);
            return bands;
    }
    return bands;
}

std::vector<ValueBand> tolerance_bands(const Measure& measure, const Target& target, const std::string& language) {
    if (measure.better == Polarity::neutral || !measure.tolerance) return {};
    const Decimal& value = target.value;
    const Decimal& upper = target.upper ? *target.upper : value;
    const ValueBand below = tolerance_band(measure, end_of_tolerance(measure, value, false), value, language);
    const ValueBand above = tolerance_band(measure, upper, end_of_tolerance(measure, upper, true), language);
    switch (target.comparison) {
        case TargetOperator::at_least:
        case TargetOperator::over: return {below};
        case TargetOperator::at_most:
        case TargetOperator::under: return {above};
        case TargetOperator::between: return {below, above};
    }
    return {};
}

}  // namespace quarterdeck
