#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/archive.hpp"

/// Small archives for tests, written down as an officer would say them. All figures are invented.
namespace quarterdeck::test {

inline Period period(const std::string& id) { return Period::parse(id).value(); }
inline Decimal decimal(const std::string& text) { return Decimal::parse(text).value(); }
inline Date date(const std::string& text) { return parse_date(text).value(); }

inline Measure measure(const std::string& id, Unit unit, int decimals) {
    Measure measure;
    measure.id = id;
    measure.unit = unit;
    measure.decimals = decimals;
    return measure;
}

/// A count of which 1 to 5 are hidden.
inline Measure suppressed_count(const std::string& id, MeasureKind kind = MeasureKind::snapshot) {
    Measure count = measure(id, Unit::count, 0);
    count.kind = kind;
    count.suppress = CountRange{1, 5};
    return count;
}

/// `entered` is a value or a shorthand letter.
inline FigureVintage vintage(const std::string& entered, std::optional<Date> known = std::nullopt) {
    FigureVintage vintage;
    vintage.value = Decimal::parse(entered);
    vintage.shorthand = parse_shorthand(entered);
    vintage.known = known;
    return vintage;
}

inline Figure figure(FigureKey key, std::vector<FigureVintage> vintages) {
    Figure figure;
    figure.key = std::move(key);
    figure.vintages = std::move(vintages);
    return figure;
}

inline void enter(Archive& archive, const Figure& figure) { archive.figures[figure.key] = figure; }

/// The council's own figures of one measure, as period and entry.
inline void enter(Archive& archive, const std::string& id,
                  const std::vector<std::pair<std::string, std::string>>& entries) {
    for (const auto& [when, entered] : entries)
        enter(archive, figure({id, local_area, {}, period(when)}, {vintage(entered)}));
}

}  // namespace quarterdeck::test
