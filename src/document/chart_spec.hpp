#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/figure.hpp"
#include "model/measure.hpp"

namespace quarterdeck {

enum class ChartKind { line, columns, clustered_columns, bars };

/// How a series stands among the others: the subject in full colour, comparators quieter.
enum class SeriesRole { subject, comparator };

/// One value of a series. Without a value there is a gap, and `shown` says why ("[x]").
struct ChartPoint {
    std::optional<double> value;
    std::string shown;
};

struct ChartSeries {
    std::string name;
    SeriesRole role = SeriesRole::subject;
    std::vector<ChartPoint> points;  ///< One for each category.
};

/// A labelled level across the chart: a target or a baseline.
struct ReferenceLevel {
    std::string label;        ///< As drawn, its value included where it should be read: "Target 80".
    double value = 0;
};

/// A category of the common axis: a period, an area or a part.
struct ChartCategory {
    std::string label;        ///< "Q3", "England", "10 to 15"
    std::string group;        ///< "2020/21": drawn once under the quarters of a year; may be empty.
    SeriesRole role = SeriesRole::subject;  ///< Of areas side by side: whether it is the document's own or a comparator.
};

/// All that a chart shows, resolved and formatted; how it looks is for `chart` to say.
struct ChartSpec {
    ChartKind kind = ChartKind::columns;
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::vector<ReferenceLevel> levels;
    Unit unit = Unit::count;
    int decimals = 0;
    std::optional<double> lower;  ///< Ends of the value axis where the author fixed them.
    std::optional<double> upper;
    std::string language = "en-GB";
};

}  // namespace quarterdeck
