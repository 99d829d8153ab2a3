#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// Which way a target wants a measure to go; neutral for a band.
Polarity wanted_by(TargetOperator comparison) {
    switch (comparison) {
        case TargetOperator::at_least:
        case TargetOperator::over: return Polarity::higher_is_better;
        case TargetOperator::at_most:
        case TargetOperator::under: return Polarity::lower_is_better;
        case TargetOperator::between: return Polarity::neutral;
    }
    return Polarity::neutral;
}

std::string in_words(Polarity polarity) { return polarity == Polarity::lower_is_better ? "lower" : "higher"; }

void check_operator(const Target& target, const Measure& measure, const std::string& shown, Findings& findings) {
    findings
        .error(
            target.span,
            fmt::format("the target of “{}” is {}, but “better:” says {}", measure.id, shown, in_words(measure.better)),
            {measure.id})
        .hint("one of the two is the wrong way round");
}

/// A baseline that was better than the target left nothing to reach.
void check_baseline(const Target& target, const Measure& measure, const std::string& shown,
                    const EnteredFigures& figures, Findings& findings) {
    const auto baseline = figures.value({measure.id, local_area, {}, measure.baseline->period});
    if (!baseline) return;
    const bool lower = measure.better == Polarity::lower_is_better;
    if (lower ? baseline->value >= target.value : baseline->value <= target.value) return;
    findings
        .warning(measure.baseline->span,
                          fmt::format("the baseline of “{}”, {}, was already better than the target, {}", measure.id,
                                      shown_value(baseline->value, measure, figures.archive()), shown),
                          {measure.id})
        .hint("are the figures right, and the right way round?");
}

}  // namespace

void check_target_polarity(const EnteredFigures& figures, Findings& findings) {
    for (const Measure& measure : figures.archive().measures) {
        if (measure.better == Polarity::neutral) continue;
        for (const Target& target : measure.targets) {
            const Polarity wanted = wanted_by(target.comparison);
            const std::string shown = shown_target(target, measure, figures.archive().council.language);
            if (wanted == Polarity::neutral) continue;
            if (wanted != measure.better) check_operator(target, measure, shown, findings);
            else if (measure.baseline) check_baseline(target, measure, shown, figures, findings);
        }
    }
}

}  // namespace quarterdeck
