#include "compose/chart_bands.hpp"

#include <cmath>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

double allowance(const Measure& measure, double target) {
    const double size = measure.tolerance->value.to_double();
    return measure.tolerance->unit == ToleranceUnit::points ? size : std::abs(target) * size / 100;
}

/// The bands on one side of a target: amber next to it where there is a tolerance, and red beyond.
void add_missed_below(const Measure& measure, double target, std::vector<ValueBand>& bands) {
    const double end = measure.tolerance ? target - allowance(measure, target) : target;
    bands.push_back({BandMeaning::red, std::nullopt, end});
    if (measure.tolerance) bands.push_back({BandMeaning::amber, end, target});
}

void add_missed_above(const Measure& measure, double target, std::vector<ValueBand>& bands) {
    const double end = measure.tolerance ? target + allowance(measure, target) : target;
    if (measure.tolerance) bands.push_back({BandMeaning::amber, target, end});
    bands.push_back({BandMeaning::red, end, std::nullopt});
}

/// The ends of bands are sums of figures with few decimals, which a double holds well enough to round back.
Decimal rounded_back(double end) {
    constexpr int most_decimals = 3;
    for (int decimals = 0; decimals < most_decimals; ++decimals) {
        const double scaled = end * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) return {std::llround(scaled), decimals};
    }
    return {std::llround(end * std::pow(10.0, most_decimals)), most_decimals};
}

}  // namespace

std::vector<ValueBand> judgement_bands(const Measure& measure, const Target& target) {
    std::vector<ValueBand> bands;
    if (measure.better == Polarity::neutral) return bands;
    const double value = target.value.to_double();
    const double upper = target.upper ? target.upper->to_double() : value;
    switch (target.comparison) {
        case TargetOperator::at_least:
        case TargetOperator::over:
            add_missed_below(measure, value, bands);
            bands.push_back({BandMeaning::green, value, std::nullopt});
            return bands;
        case TargetOperator::at_most:
        case TargetOperator::under:
            bands.push_back({BandMeaning::green, std::nullopt, value});
            add_missed_above(measure, value, bands);
            return bands;
        case TargetOperator::between:
            add_missed_below(measure, value, bands);
            bands.push_back({BandMeaning::green, value, upper});
            add_missed_above(measure, upper, bands);
            return bands;
    }
    return bands;
}

std::vector<ValueBand> tolerance_bands(const Measure& measure, const Target& target, const std::string& language) {
    std::vector<ValueBand> bands;
    for (ValueBand band : judgement_bands(measure, target)) {
        if (band.meaning != BandMeaning::amber) continue;
        const auto shown = [&](double end) {
            return shown_number(rounded_back(end), measure.unit, measure.decimals, Form::text, language);
        };
        band.meaning = BandMeaning::tolerance;
        band.label = filled(words_in(language).charts.tolerance, shown(*band.lower), shown(*band.upper));
        bands.push_back(std::move(band));
    }
    return bands;
}

}  // namespace quarterdeck
