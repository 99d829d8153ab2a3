#include "compose/chart_kinds.hpp"

#include <array>

#include <fmt/format.h>

namespace quarterdeck {
namespace {

/// What officers may ask for and what a committee is better served by.
struct Refused {
    const char* name;
    const char* why;
    const char* hint;
};

constexpr std::array refused = {
    Refused{"pie", "a pie hides which part is larger", "use “kind: bars”, or “kind: full-columns” for shares over time"},
    Refused{"doughnut", "a doughnut hides which part is larger", "use “kind: bars”"},
    Refused{"gauge", "a gauge shows one number and little else", "use “kind: bullet”, which shows its target and its bands"},
    Refused{"radar", "areas in a radar mislead", "use “kind: bars” or “kind: small-multiples”"},
    Refused{"area", "an area chart hides all but the lowest series", "use “kind: line” or “kind: stacked-columns”"},
    Refused{"combination", "a chart has one value axis", "use “kind: panels”, one plot above the other"},
};

bool complain_when_refused(const PlacedText& word, Composition& composition) {
    for (const Refused& entry : refused) {
        if (word.text != entry.name) continue;
        composition.diagnostics.error(word.span, fmt::format("there is no “{}” chart: {}", entry.name, entry.why))
            .hint(entry.hint);
        return true;
    }
    return false;
}

constexpr const char* fewer_areas = "name fewer, or use “kind: small-multiples”";
constexpr const char* fewer_parts = "name fewer, or use “kind: bars”";

}  // namespace

const std::vector<ChartKindEntry>& chart_kinds() {
    static const std::vector<ChartKindEntry> kinds = {
        {ChartKind::line, "line", &ChartWords::line, make_grid_chart, Arrangement::by_default, 6, fewer_areas, false},
        {ChartKind::columns, "columns", &ChartWords::columns, make_grid_chart, Arrangement::by_default, 4, fewer_areas},
        {ChartKind::clustered_columns, "clustered-columns", &ChartWords::clustered_columns, make_grid_chart,
         Arrangement::by_default, 4, fewer_areas},
        {ChartKind::stacked_columns, "stacked-columns", &ChartWords::stacked_columns, make_stack_chart,
         Arrangement::parts_across, 6, fewer_parts},
        {ChartKind::full_columns, "full-columns", &ChartWords::full_columns, make_stack_chart,
         Arrangement::parts_across, 6, fewer_parts},
        {ChartKind::bars, "bars", &ChartWords::bars, make_grid_chart, Arrangement::by_default, 4, fewer_parts},
        {ChartKind::age_profile, "age-profile", &ChartWords::age_profile, make_profile_chart, Arrangement::by_default, 2,
         "name one period and one to compare it with"},
        {ChartKind::bullet, "bullet", &ChartWords::bullet, make_bullet_chart},
        {ChartKind::panels, "panels", &ChartWords::panels, make_panels_chart, Arrangement::parts_across, 6,
         fewer_areas, true, {"panels"}},
        {ChartKind::small_multiples, "small-multiples", &ChartWords::small_multiples, make_multiples_chart,
         Arrangement::parts_across, 12, "", false},
        {ChartKind::slope, "slope", &ChartWords::slope, make_two_dates_chart, Arrangement::parts_across, 6, fewer_areas,
         false},
        {ChartKind::dots, "dots", &ChartWords::dots, make_two_dates_chart, Arrangement::periods_across, 2, fewer_areas, false},
        {ChartKind::waterfall, "waterfall", &ChartWords::waterfall, make_waterfall_chart, Arrangement::by_default, 1, "",
         true, {"statement"}},
        {ChartKind::rag_timeline, "rag-timeline", &ChartWords::rag_timeline, make_rag_timeline_chart,
         Arrangement::parts_across},
    };
    return kinds;
}

const ChartKindEntry* read_chart_kind(const Settings& settings, Composition& composition) {
    std::vector<std::string> names;
    for (const ChartKindEntry& entry : chart_kinds()) names.emplace_back(entry.name);
    const auto word = settings.text("kind");
    if (!word) {
        if (!settings.has("kind")) settings.missing("kind", fmt::format("one of: {}", fmt::join(names, ", ")));
        return nullptr;
    }
    for (const ChartKindEntry& entry : chart_kinds()) {
        if (word->text == entry.name) return &entry;
    }
    if (complain_when_refused(*word, composition)) return nullptr;
    Diagnostic& complaint =
        composition.diagnostics.error(word->span, fmt::format("“{}” is no kind of chart", word->text));
    suggest(complaint, word->text, names);
    complaint.hint(fmt::format("the kinds are {}", fmt::join(names, ", ")));
    return nullptr;
}

}  // namespace quarterdeck
