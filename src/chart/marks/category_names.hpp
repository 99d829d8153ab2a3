#pragma once

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// The names of categories left of a lying plot, broken into lines where the row is high enough; in rows too low for
/// text every second, third and so on.
class CategoryNames : public Mark {
public:
    explicit CategoryNames(const PanelView& view) : view_(view) {}

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    std::vector<std::string> lines(const ChartCanvas& canvas, const Plot& plot, int category) const;

    PanelView view_;
};

/// About how many lines a name will take in a frame of a width in ems.
int likely_name_lines(const std::string& name, double frame_width);

/// In ems: lines of text nearer than this would touch.
inline constexpr double lowest_text = 1.05;

}  // namespace quarterdeck
