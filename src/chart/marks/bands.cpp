#include "chart/marks/bands.hpp"

#include <algorithm>

#include "chart/marks/rag_shape.hpp"
#include "chart/marks/series_look.hpp"

namespace quarterdeck {

namespace {

// How much of a judgement's colour its ground keeps. Three degrees, so that they differ in grey too.
constexpr double green_part = 0.16;
constexpr double amber_part = 0.3;
constexpr double red_part = 0.3;
constexpr double tolerance_part = 0.14;  // Of the ink.

}  // namespace

Colour band_ground(BandMeaning meaning, const ThemeColours& colours) {
    switch (meaning) {
        case BandMeaning::tolerance: return mixed(colours.paper, colours.ink, tolerance_part);
        case BandMeaning::green: return mixed(colours.paper, rag_colour(Rag::green, colours), green_part);
        case BandMeaning::amber: return mixed(colours.paper, rag_colour(Rag::amber, colours), amber_part);
        case BandMeaning::red: return mixed(colours.paper, rag_colour(Rag::red, colours), red_part);
    }
    return colours.paper;
}

Domain band_stretch(const ValueBand& band, const Domain& axis) {
    return {std::max(band.lower.value_or(axis.lower), axis.lower), std::min(band.upper.value_or(axis.upper), axis.upper)};
}

Domain along_categories(const Plot& plot, const std::optional<CategoryStretch>& over) {
    const Rect& area = plot.area;
    Domain along = plot.upright() ? Domain{area.x, area.right()} : Domain{area.y, area.bottom()};
    if (!over) return along;
    if (over->first > 0) along.lower = plot.categories.border(over->first);
    if (over->last + 1 < plot.categories.count()) along.upper = plot.categories.border(over->last + 1);
    return along;
}

void Bands::draw(ChartCanvas& canvas, const Plot& plot, const Rect&) const {
    const Stroke edge{canvas.colours().muted, canvas.em() * 0.05, {canvas.em() * 0.12, canvas.em() * 0.12}};
    const Rect area = plot.area;
    if (ground_ == Ground::always && view_.panel.bands.empty())
        canvas.draw(filled_rectangle(area, band_ground(BandMeaning::tolerance, canvas.colours())));
    for (const ValueBand& band : view_.panel.bands) {
        const Domain stretch = band_stretch(band, plot.values.domain());
        if (stretch.lower >= stretch.upper) continue;
        const Domain along = along_categories(plot, band.over);
        canvas.draw(filled_rectangle(plot.bar((along.lower + along.upper) / 2, along.upper - along.lower, stretch.lower, stretch.upper),
                                     band_ground(band.meaning, canvas.colours())));
        for (const std::optional<double>& end : {band.lower, band.upper}) {
            if (!end || *end <= plot.values.domain().lower || *end >= plot.values.domain().upper) continue;
            const double at = plot.position(*end);
            if (plot.upright()) canvas.draw(stroked_line({along.lower, at}, {along.upper, at}, edge));
            else canvas.draw(stroked_line({at, along.lower}, {at, along.upper}, edge));
        }
    }
}

}  // namespace quarterdeck
