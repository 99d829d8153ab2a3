#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/figure.hpp"
#include "model/rag.hpp"
#include "model/measure.hpp"
#include "model/period.hpp"

namespace quarterdeck {

/// The kinds, listed and described in chart_kinds.def.
enum class ChartKind {
#define CHART_KIND(kind, ...) kind,
#include "document/chart_kinds.def"
#undef CHART_KIND
};

/// How a series stands among the others: the subject in full colour, comparators quieter.
enum class SeriesRole { subject, comparator };

/// Between which values a point lies: its confidence interval.
struct PointInterval {
    double lower = 0;
    double upper = 0;
    std::string shown;  ///< "68.2% to 74.6%"
};

/// One value of a series. Without a value there is a gap, and `shown` says why ("[x]").
struct ChartPoint {
    std::optional<double> value;
    std::string shown;
    std::optional<PointInterval> interval = {};  ///< Only with a value.
    std::optional<Rag> rag = {};  ///< How the figure is judged, in kinds that show it.
    bool begins_anew = false;     ///< Whether its series has a break since the category before: no line runs across it.
    /// Whether nothing joins it to the figure before, though no break is drawn between them: a new year of what counts up
    /// over the year, and where the series are periods, a break.
    bool stands_apart = false;
};

struct ChartSeries {
    std::string name;
    SeriesRole role = SeriesRole::subject;
    std::vector<ChartPoint> points;  ///< One for each category.
};

/// Neighbouring categories, both ends included.
struct CategoryStretch {
    int first = 0;
    int last = 0;
};

/// A labelled level across the chart: a target or a baseline.
struct ReferenceLevel {
    std::string label;        ///< As drawn, its value included where it should be read: "Target 80".
    double value = 0;
    std::optional<CategoryStretch> over = {};  ///< Of targets in steps: where it was in force.
};

enum class BandMeaning { tolerance, green, amber, red };

/// A stretch of values with a meaning: the tolerance of a target, or where a figure counts as green, amber or red.
/// Without an end it reaches to the end of the axis.
struct ValueBand {
    BandMeaning meaning = BandMeaning::tolerance;
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    std::string label = {};  ///< Named beside the plot where it is not empty.
    std::optional<CategoryStretch> over = {};  ///< As of levels.
};

/// A category of the common axis: a period, an area, a part or a step.
struct ChartCategory {
    std::string label;        ///< "Q3", "England", "10 to 15"
    std::string group;        ///< "2020/21": drawn once under the quarters of a year; may be empty.
    SeriesRole role = SeriesRole::subject;  ///< Of areas side by side: whether it is the document's own or a comparator.
    std::optional<Period> period = {};      ///< Of a period: places it in time.
    bool total = false;  ///< Of a waterfall: measured from zero, where other values are steps from the category before.
};

/// How a panel shows its values where the kind leaves a choice.
enum class PanelMark { columns, line };

/// One plot of a chart, with the one value axis that it has.
struct ChartPanel {
    std::string title;  ///< "Contacts", with its unit; empty where the chart has one panel.
    PanelMark mark = PanelMark::columns;
    std::vector<ChartSeries> series;
    std::vector<std::string> totals = {};  ///< Of stacks, for each category; an empty one is not known. May be none.
    std::vector<ReferenceLevel> levels;
    std::vector<ValueBand> bands;
    Unit unit = Unit::count;
    int decimals = 0;
    std::optional<double> lower;  ///< Ends of the value axis where the author fixed them.
    std::optional<double> upper;
};

/// All that a chart shows, resolved and formatted; how it looks is for `chart` to say. Its panels share the categories.
/// There is no second value axis: what has another unit has another panel.
struct ChartSpec {
    ChartKind kind = ChartKind::columns;
    std::vector<ChartCategory> categories;
    std::vector<ChartPanel> panels = {ChartPanel{}};  ///< At least one; one in kinds that are a single plot.
    std::string language = "en-GB";

    const ChartPanel& panel() const { return panels.front(); }
    ChartPanel& panel() { return panels.front(); }
};

}  // namespace quarterdeck
