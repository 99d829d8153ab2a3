#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// Where a bullet's name stands: beside its bar, or on narrow frames above it.
enum class NamePlace { beside, above };

/// What is said of a lying plot of a single figure, right of it: the value, the shape and the word of its judgement, and
/// below it the target where more than one line is allowed. Under a name it begins at the top of the bar.
class Verdict : public Mark {
public:
    Verdict(const ChartCanvas& canvas, const PanelView& view, int most_lines, NamePlace name);
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    void draw_judgement(ChartCanvas& canvas, Point at) const;
    double after_value(const ChartCanvas& canvas) const;

    PanelView view_;
    std::string value_;
    std::optional<Rag> rag_;
    std::string word_;
    std::vector<std::string> target_;  ///< In lines.
    NamePlace name_;
};

/// The plot's title left of it, or above it over the whole width, beside it in so many lines at most.
class PlotName : public Mark {
public:
    PlotName(const ChartCanvas& canvas, const PanelView& view, int most_lines, NamePlace place);
    Sides sides(const ChartCanvas& canvas, const Plot& plot) const override;
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    NamePlace place_;
    std::vector<std::string> lines_;
};

/// How many lines stand beside a bullet's bar: its name there, or its value and target.
int lines_beside_bullet(const ChartCanvas& canvas, const PanelView& view, NamePlace place);

/// In ems, between a name and the bar that it stands above.
inline constexpr double below_name = 0.4;

}  // namespace quarterdeck
