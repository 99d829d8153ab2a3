#pragma once

#include <optional>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// The names of categories left of a lying plot, broken into lines where the row is high enough; in rows too low for
/// text every second, third and so on. Where the plot keeps a lead above each bar they stand there.
class CategoryNames : public Mark {
public:
    /// No wider than given where names stand for several plots, and otherwise than a part of the plot's frame.
    explicit CategoryNames(const PanelView& view, std::optional<double> widest = std::nullopt) : view_(view), widest_(widest) {}

    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    std::vector<std::string> lines(const ChartCanvas& canvas, const Plot& plot, int category) const;
    void draw_above(ChartCanvas& canvas, const Plot& plot, int category) const;
    void draw_beside(ChartCanvas& canvas, const Plot& plot, int category, double right) const;

    PanelView view_;
    std::optional<double> widest_;
};

/// What a lying plot keeps above each bar for its name: nothing where names stand beside, in points.
double lead_for_names(const ChartCanvas& canvas, const PanelView& view);

/// In ems: lines of text nearer than this would touch.
inline constexpr double lowest_text = 1.05;

}  // namespace quarterdeck
