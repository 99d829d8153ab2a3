#pragma once

#include "chart/mark.hpp"
#include "chart/marks/side_labels.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// Targets and baselines: dashed lines across the plot, over a thin line of paper.
class LevelLines : public Mark {
public:
    explicit LevelLines(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// In ems: how far a target's mark reaches beyond its bands.
inline constexpr double target_overshoot = 0.25;

/// Targets as strong marks across the bands of a lying plot, edged with paper so that they stand out from its bar.
class TargetMarks : public Mark {
public:
    explicit TargetMarks(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// Their names above a lying plot: side by side where there is room and otherwise one below the other.
class LevelNames : public Mark {
public:
    explicit LevelNames(const PanelView& view) : view_(view) {}
    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    struct Name {
        std::vector<std::string> lines;
        double value = 0;
    };
    std::vector<Name> names(const ChartCanvas& canvas) const;
    bool side_by_side(const ChartCanvas& canvas) const;

    PanelView view_;
};

/// Their names, and those of bands, as labels right of an upright plot.
std::vector<SideLabel> level_labels(const PanelView& view, const ChartCanvas& canvas);

}  // namespace quarterdeck
