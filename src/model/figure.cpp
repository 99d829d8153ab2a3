#include "model/figure.hpp"

#include <algorithm>
#include <array>

#include "base/translated.hpp"

namespace quarterdeck {

namespace {

struct ShorthandEntry {
    Shorthand shorthand;
    std::string_view letter;
    Translated meaning;
};

constexpr std::array<ShorthandEntry, 11> shorthands = {{
    {Shorthand::break_in_series, "b", {"break in series", "toriad yn y gyfres"}},
    {Shorthand::confidential, "c", {"confidential", "cyfrinachol"}},
    {Shorthand::estimated, "e", {"estimated", "amcangyfrif"}},
    {Shorthand::forecast, "f", {"forecast", "rhagolwg"}},
    {Shorthand::low, "low", {"low: not zero, but rounds to it", "isel: nid sero, ond yn talgrynnu i sero"}},
    {Shorthand::not_available, "x", {"not available", "ddim ar gael"}},
    {Shorthand::provisional, "p", {"provisional", "dros dro"}},
    {Shorthand::revised, "r", {"revised", "diwygiedig"}},
    {Shorthand::unreliable, "u", {"low reliability", "dibynadwyedd isel"}},
    {Shorthand::not_applicable, "z", {"not applicable", "ddim yn berthnasol"}},
    {Shorthand::to_come, "to come", {"not entered yet", "heb ei gofnodi eto"}},
}};

const ShorthandEntry& entry_of(Shorthand shorthand) {
    return *std::find_if(shorthands.begin(), shorthands.end(),
                         [&](const ShorthandEntry& entry) { return entry.shorthand == shorthand; });
}

}  // namespace

std::string shorthand_letter(Shorthand shorthand) { return std::string(entry_of(shorthand).letter); }

std::optional<Shorthand> parse_shorthand(std::string_view letter) {
    for (const ShorthandEntry& entry : shorthands)
        if (entry.letter == letter) return entry.shorthand;
    return std::nullopt;
}

std::string shorthand_meaning(Shorthand shorthand, const std::string& language) {
    const ShorthandEntry& entry = entry_of(shorthand);
    return entry.meaning.in(language);
}

Date known_from(const FigureVintage& vintage, const Period& period) {
    const Date ended = period.last_day();
    return vintage.known.value_or(std::max(ended, vintage.as_at.value_or(ended)));
}

std::string figure_name(const FigureKey& key, const Period& usual) {
    std::string name = key.measure;
    if (!key.part.empty()) name += " of " + key.part;
    if (key.area != local_area) name += " in " + key.area;
    if (key.period != usual) name += " for " + key.period.id();
    return name;
}

}  // namespace quarterdeck
