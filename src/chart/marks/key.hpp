#pragma once

#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// In ems, between names of series in a row.
inline constexpr double key_entry_gap = 1.6;

/// The series' names above the plot, each after a swatch of its colour, in the order of their columns. For kinds whose
/// series have no end to set a label at; empty for a single series.
class Key : public Mark {
public:
    Key(const ChartCanvas& canvas, const PanelView& view);

    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    struct Entry {
        std::string name;
        Colour colour;
        double x = 0;
        int row = 0;
    };
    double height() const;

    std::vector<Entry> entries_;
    double row_height_ = 0;
    double em_ = 0;
};

/// A panel's title above its plot, in bold, cut to so many lines.
class PanelTitle : public Mark {
public:
    PanelTitle(const PanelView& view, int lines) : view_(view), lines_(lines) {}
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
    int lines_;
};

}  // namespace quarterdeck
