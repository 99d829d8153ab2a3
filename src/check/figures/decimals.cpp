#include <algorithm>
#include <map>
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

/// The figures of one measure in all areas, as wholes.
struct AcrossAreas {
    std::map<Period, Values> by_period;
    Values own;
    Values others;
};

int most_decimals(const Values& values) {
    int most = 0;
    for (const EnteredValue* entered : values) most = std::max(most, entered->value.decimals());
    return most;
}

/// What is published of other areas is often rounded, always alike: one question for all of it. Whether it was asked.
bool check_rounded_others(const AcrossAreas& areas, const Measure& measure, Findings& findings) {
    constexpr std::size_t fewest = 3;
    const int decimals = most_decimals(areas.own);
    if (areas.others.size() < fewest || most_decimals(areas.others) >= decimals) return false;
    const auto older = [](const EnteredValue* left, const EnteredValue* right) {
        return left->period() < right->period();
    };
    const EnteredValue& other = **std::max_element(areas.others.begin(), areas.others.end(), older);
    Values exact = areas.own;
    std::erase_if(exact, [&](const EnteredValue* entered) { return entered->value.decimals() < decimals; });
    if (exact.size() * 2 < areas.own.size()) return false;
    const EnteredValue& own = **std::max_element(exact.begin(), exact.end(), older);
    findings
        .warning(
            measure.span,
            fmt::format("“{}” has no figure of another area with as many decimals as those of your own, as {} in {} "
                        "beside {}",
                        measure.id, other.value.to_string(), other.figure->key.area, own.value.to_string()),
            {measure.id})
        .hint("if their source states them more exactly, write them so; if it does not, acknowledge it");
    return true;
}

void check_across_areas(const AcrossAreas& areas, const Measure& measure, Findings& findings) {
    if (check_rounded_others(areas, measure, findings)) return;
    for (const auto& [period, values] : areas.by_period) check_habit(values, measure, "of another area", findings);
}

}  // namespace

void check_decimals(const EnteredFigures& figures, Findings& findings) {
    std::map<MeasureId, AcrossAreas> across_areas;
    for (const EnteredSeries& series : figures.series()) {
        for (const EnteredValue& entered : series.values) {
            check_register(entered, *series.measure, findings);
            if (!series.part.empty() || is_exact(entered, *series.measure)) continue;
            AcrossAreas& areas = across_areas[series.measure->id];
            areas.by_period[entered.period()].push_back(&entered);
            (series.area == local_area ? areas.own : areas.others).push_back(&entered);
        }
        check_over_time(series, findings);
    }
    for (const auto& [id, areas] : across_areas) check_across_areas(areas, *figures.archive().measure(id), findings);
}

}  // namespace quarterdeck
