#pragma once

#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// What a plot has below it with this axis and has not without, in points: quarters in a row, and their years.
double usual_axis_room(const ChartCanvas& canvas);

/// What quarters do where they have no room side by side: in small plots the years say enough.
enum class Skipping { every_second, all_but_years };

/// The texts under an upright plot: the categories' labels, broken into lines where they must be, and under quarters
/// their years once, each under a line as long as the year. Where there is no room for all labels, every second or none
/// is drawn, and the years alone remain.
class CategoryAxis : public Mark {
public:
    explicit CategoryAxis(const PanelView& view, Skipping skipping = Skipping::every_second);

    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

    /// Whether every category's label stands whole within such a step.
    bool all_whole_in(const ChartCanvas& canvas, double step) const;

private:
    /// Neighbouring categories of one year.
    struct Group {
        std::string label;
        int first = 0;
        int last = 0;
    };
    /// The labels by category, in lines; none where there is no room for one.
    using Lines = std::vector<std::vector<std::string>>;

    Lines choose_labels(const ChartCanvas& canvas, double step) const;
    Lines wrap_all(const ChartCanvas& canvas, double width, int every) const;
    void draw_groups(ChartCanvas& canvas, const Plot& plot, double row_top) const;
    std::vector<Group> shown_groups(const ChartCanvas& canvas, double length) const;

    PanelView view_;
    Skipping skipping_;
    std::vector<Group> groups_;
};

/// Thin lines through an upright plot where one year ends and the next begins.
class YearLines : public Mark {
public:
    explicit YearLines(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// A thin upright line at each category, for plots without a value axis.
class CategoryRules : public Mark {
public:
    explicit CategoryRules(const PanelView& view) : view_(view) {}
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    PanelView view_;
};

/// What the outer categories of lines need beside their middles, so that their labels stay within the plot.
double label_overhang(const ChartCanvas& canvas, const PanelView& view);

}  // namespace quarterdeck
