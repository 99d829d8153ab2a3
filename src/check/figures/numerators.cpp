#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

/// What a numerator over its denominator is multiplied by; nothing for a unit that is no such quotient.
std::optional<Decimal> scale_of(Unit unit) {
    switch (unit) {
        case Unit::percent: return Decimal(100, 0);
        case Unit::rate_per_10000: return Decimal(10000, 0);
        case Unit::mean: return Decimal(1, 0);
        case Unit::count:
        case Unit::pounds:
        case Unit::pounds_thousand:
        case Unit::pounds_million:
        case Unit::score: return std::nullopt;
    }
    return std::nullopt;
}

FigureKey key_of(const EnteredValue& entered, const MeasureId& measure) {
    FigureKey key = entered.figure->key;
    key.measure = measure;
    return key;
}

/// Half away from zero is the rule; a quotient that ends in a five may have been rounded either way.
bool rounds_to(const Decimal& quotient, const Decimal& given) {
    const Decimal twice_apart = (quotient - given).absolute() * Decimal(2, 0);
    return twice_apart <= Decimal(1, given.decimals());
}

void check_quotient(const EnteredValue& entered, const EnteredSeries& series, const EnteredFigures& figures,
                    Findings& findings) {
    const Measure& measure = *series.measure;
    const auto numerator = figures.value(key_of(entered, measure.numerator));
    const auto denominator = figures.value(key_of(entered, measure.denominator));
    if (!numerator || !denominator) return;
    constexpr int enough_decimals = 6;
    const auto quotient =
        Decimal::divide(numerator->value * *scale_of(measure.unit), denominator->value, enough_decimals);
    if (!quotient || rounds_to(*quotient, entered.value)) return;
    const auto shown = [&](const Decimal& value) { return shown_value(value, measure, figures.archive()); };
    findings
        .error(
            entered.span(),
            fmt::format("“{}” is given as {}, but {} of “{}” out of {} of “{}” is {}", measure.id, shown(entered.value),
                        numerator->value.to_string(), measure.numerator, denominator->value.to_string(),
                        measure.denominator, shown(quotient->rounded(entered.value.decimals()))),
            {name_in_file(entered.figure->key, entered.span())})
        .hint(
            "one of the three is wrong; or, if it counts something else, take “numerator:” out of "
            "content/measures.yaml");
}

}  // namespace

void check_numerators(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        const Measure& measure = *series.measure;
        if (measure.numerator.empty() || measure.denominator.empty() || !scale_of(measure.unit)) continue;
        for (const EnteredValue& entered : series.values) check_quotient(entered, series, figures, findings);
    }
}

}  // namespace quarterdeck
