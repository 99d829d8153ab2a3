#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "check/figures/additive.hpp"
#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

/// The parts of one measure in one area and period, added up.
struct PartsSum {
    Decimal sum;
    int known = 0;
    int decimals = 0;  ///< The fewest that any of them was typed with.
    const EnteredValue* last = nullptr;
};

/// The rates of teams are not parts of a whole, unless the register names a total.
bool adds_up(const Measure& measure) { return is_additive(measure.unit) || !measure.total.empty(); }

/// Whole things are counted exactly; anything else was rounded, each figure by half a unit at most.
bool within_rounding(const Decimal& total, const PartsSum& parts, Unit unit) {
    if (unit == Unit::count) return false;
    const Decimal twice_apart = (total - parts.sum).absolute() * Decimal(2, 0);
    return twice_apart <= Decimal(parts.known + 1, std::min(parts.decimals, total.decimals()));
}

using SumsOfMeasure = std::map<std::pair<AreaId, Period>, PartsSum>;

void compare(const PartsSum& parts, const Measure& measure, const EnteredFigures& figures, Findings& findings) {
    FigureKey key = parts.last->figure->key;
    key.part.clear();
    if (!measure.total.empty()) key.measure = measure.total;
    const auto total = figures.value(key);
    if (!total || total->value == parts.sum || within_rounding(total->value, parts, measure.unit)) return;
    const bool all_known = parts.known == static_cast<int>(measure.parts.size());
    const bool too_many = parts.sum > total->value;
    if (!all_known && !too_many) return;
    FigureKey whole = parts.last->figure->key;
    whole.part.clear();
    const std::string facts = fmt::format("the parts of “{}” add up to {}, and “{}” is {}", measure.id,
                                          parts.sum.to_string(), key.measure, total->value.to_string());
    const std::string name = name_in_file(whole, parts.last->span());
    if (too_many) {
        findings.error(parts.last->span(), facts + ": more than the whole", {name}).hint("one of the figures is wrong");
    } else {
        findings.warning(parts.last->span(), facts, {name})
            .hint("check the figures; or are there some that belong to none of the parts?");
    }
}

}  // namespace

void check_parts(const EnteredFigures& figures, Findings& findings) {
    std::map<MeasureId, SumsOfMeasure> sums;
    for (const EnteredSeries& series : figures.series()) {
        if (series.part.empty() || !adds_up(*series.measure)) continue;
        for (const EnteredValue& entered : series.values) {
            PartsSum& parts = sums[series.measure->id][{series.area, entered.period()}];
            parts.decimals =
                parts.known == 0 ? entered.value.decimals() : std::min(parts.decimals, entered.value.decimals());
            parts.sum = parts.sum + entered.value;
            ++parts.known;
            parts.last = &entered;
        }
    }
    for (const auto& [measure, of_measure] : sums) {
        for (const auto& [where, parts] : of_measure)
            compare(parts, *figures.archive().measure(measure), figures, findings);
    }
}

}  // namespace quarterdeck
