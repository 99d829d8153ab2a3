#include "check/entered_figures.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// Also of what has a symbol in place of a value.
const FigureVintage* newest(const Figure& figure, std::optional<Date> known_on) {
    for (auto vintage = figure.vintages.rbegin(); vintage != figure.vintages.rend(); ++vintage) {
        if (known_on && known_from(*vintage, figure.key.period) > *known_on) continue;
        return &*vintage;
    }
    return nullptr;
}

bool breaks_series(const FigureVintage& vintage) {
    return vintage.mark == Shorthand::break_in_series || vintage.shorthand == Shorthand::break_in_series;
}

/// `2018-19 Q3` for content/2018-19/q3.yaml; nothing for another file.
std::optional<Period> period_of_file(const SourceSpan& place) {
    if (place.file == nullptr) return std::nullopt;
    const std::string& path = place.file->path;
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || slash == 0 || slash + 2 >= path.size()) return std::nullopt;
    const std::size_t folder = path.rfind('/', slash - 1) + 1;
    return Period::parse(fmt::format("{} Q{}", path.substr(folder, slash - folder), path[slash + 2]));
}

}  // namespace

EnteredFigures::EnteredFigures(const Archive& archive) : archive_(archive) {
    const FigureKey* last = nullptr;
    for (const auto& [key, figure] : archive.figures) {
        const bool same =
            last != nullptr && last->measure == key.measure && last->area == key.area && last->part == key.part;
        last = &key;
        if (!same) series_.push_back({archive.measure(key.measure), key.area, key.part, {}});
        if (const FigureVintage* vintage = newest(figure, {}); vintage != nullptr && vintage->value)
            series_.back().values.push_back({&figure, vintage, *vintage->value});
    }
    std::erase_if(series_, [](const EnteredSeries& one) { return one.measure == nullptr || one.values.empty(); });
}

const EnteredSeries* EnteredFigures::series_of(const FigureKey& key) const {
    const auto wanted = std::tie(key.measure, key.area, key.part);
    const auto names = [](const EnteredSeries& one) { return std::tie(one.measure->id, one.area, one.part); };
    const auto found = std::lower_bound(series_.begin(), series_.end(), wanted,
                                        [&](const EnteredSeries& one, const auto& key_names) { return names(one) < key_names; });
    return found != series_.end() && names(*found) == wanted ? &*found : nullptr;
}

std::optional<EnteredValue> EnteredFigures::value(const FigureKey& key) const { return value(key, {}); }

std::optional<EnteredValue> EnteredFigures::value(const FigureKey& key, std::optional<Date> known_on) const {
    const auto found = archive_.figures.find(key);
    if (found == archive_.figures.end()) return std::nullopt;
    const FigureVintage* vintage = newest(found->second, known_on);
    if (vintage == nullptr || !vintage->value) return std::nullopt;
    return EnteredValue{&found->second, vintage, *vintage->value};
}

std::optional<Period> EnteredFigures::newest_break(const FigureKey& key, std::optional<Date> known_on) const {
    const auto is_of_series = [&](const FigureKey& other) {
        return std::tie(other.measure, other.area, other.part) == std::tie(key.measure, key.area, key.part);
    };
    for (auto at = archive_.figures.upper_bound(key); at != archive_.figures.begin();) {
        --at;
        if (!is_of_series(at->first)) break;
        const FigureVintage* vintage = newest(at->second, known_on);
        if (vintage != nullptr && breaks_series(*vintage)) return at->first.period;
    }
    return std::nullopt;
}

std::string name_in_file(const FigureKey& key, const SourceSpan& place) {
    // No figure is of the first day of all.
    return figure_name(key, period_of_file(place).value_or(Period::day(Date{})));
}

std::string shown_value(const Decimal& value, const Measure& measure, const Archive& archive) {
    return shown_number(value, measure.unit, value.decimals(), Form::text, archive.council.language);
}

}  // namespace quarterdeck
