#include "compose/chart_kinds.hpp"

#include <algorithm>
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

// What chart_kinds.def says of a kind beside its names.
constexpr const char* fewer_areas = "name fewer, or use “kind: small-multiples”";
constexpr const char* fewer_parts = "name fewer, or use “kind: bars”";
constexpr const char* one_to_compare = "name one period and one to compare it with";
constexpr const char* nothing_else = "";
constexpr bool from_zero = true;
constexpr bool any_base = false;

std::string with_hyphens(std::string name) {
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

/// What every chart is told, whatever it shows.
std::vector<std::string> common_chart_keys() { return {"kind", "headline", "subtitle", "source", "note"}; }

std::vector<std::string> keys_of(const ChartKindEntry& entry) {
    std::vector<std::string> keys = entry.data.settings;
    for (std::string& key : common_chart_keys()) keys.push_back(std::move(key));
    return keys;
}

bool contains(const std::vector<std::string>& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

}  // namespace

std::vector<std::string> selection_and(std::initializer_list<const char*> more) {
    std::vector<std::string> keys = selection_keys();
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

std::vector<std::string> chart_keys() {
    std::vector<std::string> keys = common_chart_keys();
    for (const ChartKindEntry& entry : chart_kinds()) {
        for (const std::string& key : entry.data.settings)
            if (!contains(keys, key)) keys.push_back(key);
    }
    return keys;
}

bool takes_its_settings(const ChartKindEntry& entry, const Settings& settings) {
    const std::vector<std::string> own = keys_of(entry);
    const std::string hint = *entry.data.instead_of_others != '\0' ? entry.data.instead_of_others
                                                                   : fmt::format("it takes: {}", fmt::join(own, ", "));
    bool all = true;
    for (const std::string& key : chart_keys()) {
        if (!settings.has(key) || contains(own, key)) continue;
        settings.error(key, fmt::format("“kind: {}” has no “{}”", entry.name, key), hint);
        all = false;
    }
    return all;
}

const std::vector<ChartKindEntry>& chart_kinds() {
    static const std::vector<ChartKindEntry> kinds = {
#define CHART_KIND(kind, drawing, data, arrangement, most, instead, base, ...)                                        \
    {ChartKind::kind, with_hyphens(#kind), {__VA_ARGS__}, data##_chart_data, Arrangement::arrangement, most, instead, base},
#include "document/chart_kinds.def"
#undef CHART_KIND
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
