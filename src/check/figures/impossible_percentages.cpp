#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

/// A share of a whole number: "25 of 34 is 73.5%".
std::string share_in_words(const Decimal& count, const Decimal& whole, int decimals) {
    const auto share = Decimal::divide(count * Decimal(100, 0), whole, decimals);
    return fmt::format("{} of {} is {}%", count.to_string(), whole.to_string(), share ? share->to_string() : "");
}

/// The most of `whole` whose share does not exceed a percentage.
Decimal count_below(const Decimal& percentage, const Decimal& whole) {
    const Decimal hundredfold = percentage * whole;
    Decimal count = Decimal::divide(hundredfold, Decimal(100, 0), 0).value_or(Decimal());
    if (count * Decimal(100, 0) > hundredfold) count = count - Decimal(1, 0);
    return count;
}

bool rounds_to(const Decimal& count, const Decimal& whole, const Decimal& percentage) {
    // In hundredths of the whole: |100 count − percentage × whole| is at most half a unit of the last decimal × whole.
    const Decimal twice_apart = (count * Decimal(100, 0) - percentage * whole).absolute() * Decimal(2, 0);
    return twice_apart <= whole * Decimal(1, percentage.decimals());
}

void check_percentage(const EnteredValue& entered, const EnteredSeries& series, const EnteredFigures& figures,
                      Findings& findings) {
    const Measure& measure = *series.measure;
    FigureKey key = entered.figure->key;
    // Where the numerator is known too, the percentage is held against both.
    key.measure = measure.numerator;
    if (figures.value(key)) return;
    key.measure = measure.denominator;
    const auto denominator = figures.value(key);
    const Decimal one(1, 0), whole_percent(100, 0);
    if (!denominator || denominator->value < one || denominator->value.decimals() > 0) return;
    if (entered.value.negative() || entered.value > whole_percent) return;
    const Decimal& whole = denominator->value;
    const Decimal below = count_below(entered.value, whole), above = below + one;
    if (rounds_to(below, whole, entered.value) || rounds_to(above, whole, entered.value)) return;
    const int decimals = entered.value.decimals() + 1;
    findings
        .warning(entered.span(),
                 fmt::format("no share of {} is {}%: {}, {}", whole.to_string(), entered.value.to_string(),
                             share_in_words(below, whole, decimals), share_in_words(above, whole, decimals)),
                 {name_in_file(entered.figure->key, entered.span())})
        .hint(fmt::format(
            "check the figure; or it is not a share of “{}”, which “denominator:” in content/measures.yaml says",
            measure.denominator));
}

}  // namespace

void check_impossible_percentages(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        const Measure& measure = *series.measure;
        if (measure.unit != Unit::percent || measure.denominator.empty()) continue;
        for (const EnteredValue& entered : series.values) check_percentage(entered, series, figures, findings);
    }
}

}  // namespace quarterdeck
