#pragma once

#include <string>
#include <vector>

#include "chart/mark.hpp"
#include "chart/marks/side_labels.hpp"
#include "chart/panel_view.hpp"

namespace quarterdeck {

/// Names above a plot, each after the sign of what it names, as many in a row as there is room for; a name wider than
/// the frame goes on in the next row.
class Key : public Mark {
public:
    Key(const ChartCanvas& canvas, Rect frame, const std::vector<SideLabel>& labels);

    Ends ends(const ChartCanvas& canvas, const Plot& plot) const override;
    void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const override;

private:
    struct Entry {
        SideLabel label;
        std::vector<std::string> lines;
        double x = 0;
        int row = 0;
    };
    void lay_out(const ChartCanvas& canvas, Rect frame, int most_lines);
    double height() const;
    void draw_entry(ChartCanvas& canvas, const Entry& entry, double top) const;

    std::vector<Entry> entries_;
    double row_height_ = 0;
    double em_ = 0;
};

/// The series' names after swatches of their colours, in the order of their columns. For kinds whose series have no end
/// to set a label at; none for a single series.
std::vector<SideLabel> swatch_labels(const PanelView& view);

/// A square of a colour: what stands for a column or a part of it.
KeySign swatch(Colour colour);
/// The marker of a line or of a row's dots.
KeySign marker_sign(const SeriesLook& look);

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

/// In lines, below a panel's title.
inline constexpr double title_space = 0.1;

}  // namespace quarterdeck
