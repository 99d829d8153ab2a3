#pragma once

#include <memory>

#include "chart/chart_canvas.hpp"
#include "chart/plot.hpp"

namespace quarterdeck {

/// What a mark takes beside the plot's area, in points.
struct Sides {
    double left = 0;
    double right = 0;
};

/// What it takes above and below it.
struct Ends {
    double above = 0;
    double below = 0;
};

/// A part of a chart: an axis, the columns, the names of lines. It says what room it needs beside the plot, and is drawn
/// once every mark has its room.
///
/// Sides are settled before ends where the plot is upright, and after them where it lies; what is not settled yet must
/// not be asked of the plot.
class Mark {
public:
    Mark() = default;
    Mark(const Mark&) = delete;
    Mark& operator=(const Mark&) = delete;
    virtual ~Mark() = default;

    virtual Sides sides(const ChartCanvas&, const Plot&) const { return {}; }
    virtual Ends ends(const ChartCanvas&, const Plot&) const { return {}; }
    /// How high the plot's frame must be for all of it to be drawn.
    virtual double least_height(const ChartCanvas&, const Plot&) const { return 0; }
    /// `inner` is the plot's area with the room of the marks nearer to it: a mark's own room lies around that.
    virtual void draw(ChartCanvas& canvas, const Plot& plot, const Rect& inner) const = 0;
};

/// Nothing but room above and below the plot, or beside it.
class Space : public Mark {
public:
    explicit Space(Ends ends, Sides sides = {}) : ends_(ends), sides_(sides) {}
    Sides sides(const ChartCanvas&, const Plot&) const override { return sides_; }
    Ends ends(const ChartCanvas&, const Plot&) const override { return ends_; }
    void draw(ChartCanvas&, const Plot&, const Rect&) const override {}

private:
    Ends ends_;
    Sides sides_;
};

using Marks = std::vector<std::unique_ptr<Mark>>;

}  // namespace quarterdeck
