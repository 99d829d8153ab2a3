#pragma once

#include <string>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// The ground of a band: light enough for marks and text in ink to stand on.
Colour band_ground(BandMeaning meaning, const ThemeColours& colours);

/// A band's stretch of the axis, cut to what the axis holds; lower is not below upper where nothing of it is left.
Domain band_stretch(const ValueBand& band, const Domain& axis);

/// Whether a plot without bands has a ground of its own.
enum class Ground { by_bands, always };

/// Bands across a plot, each edged by a thin line that does not depend on its colour.
class Bands : public Mark {
public:
    explicit Bands(const PanelView& view, Ground ground = Ground::by_bands) : view_(view), ground_(ground) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    Ground ground_;
};

/// From where to where a level or a band lies along the category axis: over all of the plot, or some categories of it.
Domain along_categories(const Plot& plot, const std::optional<CategoryStretch>& over);

}  // namespace quarterdeck
