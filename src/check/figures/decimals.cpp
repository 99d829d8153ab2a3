#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

// So many figures side by side, and at most one odd one for each so many, make a habit and a slip.
constexpr std::size_t enough_for_a_habit = 4;

using Values = std::vector<const EnteredValue*>;

void check_register(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    if (entered.value.decimals() <= measure.decimals) return;
    findings
        .warning(entered.span(),
                 fmt::format("{} has more decimals than “{}” shows: {}", entered.value.to_string(), measure.id,
                             measure.decimals),
                 {name_in_file(entered.figure->key, entered.span())})
        .hint(
            fmt::format("it will be shown rounded; if that is wrong, set “decimals:” of “{}” in content/measures.yaml",
                        measure.id));
}

/// None of a hundred and all of a hundred are exact, however they are typed.
bool is_exact(const EnteredValue& entered, const Measure& measure) {
    const Decimal whole_percent(100, 0);
    return entered.value.zero() || (measure.unit == Unit::percent && entered.value == whole_percent);
}

/// The number of decimals that the figures but a few have; nothing where they have no habit.
std::optional<int> habit_of(const Values& values) {
    std::map<int, std::size_t> counts;
    for (const EnteredValue* entered : values) ++counts[entered->value.decimals()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& left, const auto& right) { return left.second < right.second; });
    const std::size_t odd = values.size() - (most == counts.end() ? 0 : most->second);
    if (values.size() < enough_for_a_habit || odd * enough_for_a_habit > values.size()) return std::nullopt;
    return most->first;
}

const EnteredValue& nearest_with(int decimals, const Values& values, std::size_t index) {
    const auto has = [&](const EnteredValue* entered) { return entered->value.decimals() == decimals; };
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(index);
    const auto after = std::find_if(from, values.end(), has);
    return **(after != values.end() ? after : std::find_if(values.begin(), from, has));
}

void check_habit(const Values& values, const Measure& measure, const char* beside, Findings& findings) {
    const auto habit = habit_of(values);
    if (!habit) return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const EnteredValue& entered = *values[i];
        const int decimals = entered.value.decimals();
        if (decimals == *habit || decimals > measure.decimals) continue;
        findings
            .warning(entered.span(),
                     fmt::format("{} stands beside {} {}: decimals are mixed", entered.value.to_string(),
                                 nearest_with(*habit, values, i).value.to_string(), beside),
                     {name_in_file(entered.figure->key, entered.span())})
            .hint(
                decimals < *habit
                    ? fmt::format("if it was measured as exactly, write {}", entered.value.rounded(*habit).to_string())
                    : std::string("give figures that are shown together with the same decimals, if you can"));
    }
}

void check_over_time(const EnteredSeries& series, Findings& findings) {
    Values values;
    for (const EnteredValue& entered : series.values) {
        if (!is_exact(entered, *series.measure)) values.push_back(&entered);
    }
    check_habit(values, *series.measure, "in its series", findings);
}

}  // namespace

void check_decimals(const EnteredFigures& figures, Findings& findings) {
    std::map<std::pair<MeasureId, Period>, Values> across_areas;
    for (const EnteredSeries& series : figures.series()) {
        for (const EnteredValue& entered : series.values) {
            check_register(entered, *series.measure, findings);
            const bool compared = series.part.empty() && !is_exact(entered, *series.measure);
            if (compared) across_areas[{series.measure->id, entered.period()}].push_back(&entered);
        }
        check_over_time(series, findings);
    }
    for (const auto& [what, values] : across_areas)
        check_habit(values, *figures.archive().measure(what.first), "of another area", findings);
}

}  // namespace quarterdeck
