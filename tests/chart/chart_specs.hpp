#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/chart_spec.hpp"

// Charts for tests. All figures in them are invented.
namespace quarterdeck::testing {

using Values = std::vector<std::optional<double>>;

/// A point reads as its value with a unit, or as the symbol for what is not available.
inline ChartPoint chart_point(std::optional<double> value, int decimals, const std::string& unit) {
    if (!value) return {std::nullopt, "[x]", {}};
    if (!std::isfinite(*value)) return {value, "?", {}};
    std::string shown = std::to_string(*value < 0 ? -*value : *value);
    shown.erase(shown.find('.') + static_cast<std::size_t>(decimals > 0 ? decimals + 1 : 0));
    return {value, (*value < 0 ? "−" : "") + shown + unit, {}};
}

inline ChartSeries chart_series(std::string name, const Values& values, int decimals = 0, const std::string& unit = "",
                                SeriesRole role = SeriesRole::subject) {
    ChartSeries series{std::move(name), role, {}};
    for (const auto& value : values) series.points.push_back(chart_point(value, decimals, unit));
    return series;
}

/// Quarters with their years under them, from a quarter of a financial year on.
inline std::vector<ChartCategory> quarters(int first_year, int first_quarter, int count) {
    std::vector<ChartCategory> categories;
    for (int index = first_quarter - 1; index < first_quarter - 1 + count; ++index) {
        const int year = first_year + index / 4;
        const std::string end = std::to_string((year + 1) % 100 + 100).substr(1);
        categories.push_back({"Q" + std::to_string(index % 4 + 1), std::to_string(year) + "/" + end, SeriesRole::subject, Period::quarter_of(year, index % 4 + 1)});
    }
    return categories;
}

inline std::vector<ChartCategory> names(const std::vector<std::string>& labels) {
    std::vector<ChartCategory> categories;
    for (const std::string& label : labels) categories.push_back({label, "", SeriesRole::subject, {}});
    return categories;
}

inline ChartSpec columns_by_quarter() {
    ChartSpec chart;
    chart.kind = ChartKind::columns;
    chart.categories = quarters(2018, 2, 12);
    chart.panel().series = {chart_series("Looked after", {241, 238, 243, 256, 251, 262, {}, {}, 270, 281, 285, 279})};
    return chart;
}

/// Each value with an interval of so much to both sides.
inline ChartSeries with_intervals(ChartSeries series, double below, double above) {
    for (ChartPoint& point : series.points) {
        if (point.value) point.interval = {*point.value - below, *point.value + above, "so wide"};
    }
    return series;
}

/// Known over four quarters, then once more after a gap.
inline ChartSpec line_with_intervals() {
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.categories = quarters(2018, 2, 6);
    chart.panel().series = {with_intervals(chart_series("Heard", {61.2, 64.0, 63.1, 68.4, {}, 71.4}, 1, "%"), 5, 4)};
    chart.panel().unit = Unit::percent;
    return chart;
}

inline ChartSpec columns_with_intervals() {
    ChartSpec chart;
    chart.kind = ChartKind::columns;
    chart.categories = names({"Northshire", "Neighbours", "England"});
    chart.panel().series = {with_intervals(chart_series("Heard", {71.4, 66.0, 74.0}, 1, "%"), 5, 4)};
    chart.panel().unit = Unit::percent;
    return chart;
}

inline ChartSpec columns_with_levels() {
    ChartSpec chart = columns_by_quarter();
    chart.categories = quarters(2019, 1, 6);
    chart.panel().series = {chart_series("Looked after", {251, 243, 238, 229, 226, 225})};
    chart.panel().levels = {{"Baseline 226", 226}, {"Three-year target 197", 197}};
    return chart;
}

inline ChartSpec columns_by_area() {
    ChartSpec chart;
    chart.kind = ChartKind::columns;
    chart.panel().unit = Unit::rate_per_10000;
    chart.panel().decimals = 1;
    chart.categories = names({"Isle of Wight", "Statistical neighbours", "South East", "England"});
    for (std::size_t index = 1; index < chart.categories.size(); ++index) {
        chart.categories[index].role = SeriesRole::comparator;
    }
    chart.panel().series = {chart_series("Referrals", {511.6, 601.2, 488.0, 534.8}, 1)};
    return chart;
}

inline ChartSpec clustered_columns_by_area() {
    ChartSpec chart;
    chart.kind = ChartKind::clustered_columns;
    chart.panel().unit = Unit::percent;
    chart.categories = names({"2017/18", "2018/19", "2019/20"});
    chart.panel().series = {chart_series("Isle of Wight", {71, 78, 84}, 0, "%"),
                    chart_series("Statistical neighbours", {80, 81, 79}, 0, "%", SeriesRole::comparator),
                    chart_series("South East", {76, {}, 78}, 0, "%", SeriesRole::comparator),
                    chart_series("England", {82, 83, 81}, 0, "%", SeriesRole::comparator)};
    return chart;
}

inline ChartSpec line_with_levels() {
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.panel().unit = Unit::rate_per_10000;
    chart.panel().decimals = 1;
    chart.categories = quarters(2018, 2, 8);
    chart.panel().series = {chart_series("Rate", {84.6, 86.0, 88.6, 91.2, 93.7, 90.9, 88.8, 87.5}, 1)};
    chart.panel().levels = {{"Baseline 88.6", 88.6}, {"Target for 2020 80", 80}, {"Target for 2022 70", 70}};
    return chart;
}

inline ChartSpec line_with_comparators() {
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.panel().unit = Unit::rate_per_10000;
    chart.panel().decimals = 1;
    chart.categories = quarters(2020, 1, 8);
    chart.panel().series = {
        chart_series("Isle of Wight", {101.0, 103.5, 106.2, 109.7, 112.3, 110.8, 113.4, 114.1}, 1),
        chart_series("Statistical neighbours", {84.0, 84.0, 84.0, 84.0, 88.1, 88.1, 88.1, 88.1}, 1, "",
                     SeriesRole::comparator),
        chart_series("South East", {52.0, 52.0, 52.0, 52.0, 53.9, 53.9, 53.9, {}}, 1, "", SeriesRole::comparator),
        chart_series("England", {65.0, 65.0, 65.0, 65.0, 67.2, 67.2, 67.2, 67.2}, 1, "", SeriesRole::comparator)};
    return chart;
}

inline ChartSpec line_with_gaps() {
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.panel().unit = Unit::percent;
    chart.panel().decimals = 1;
    chart.categories = quarters(2019, 1, 8);
    chart.panel().series = {chart_series("Contacts that became referrals", {38.3, 34.1, {}, 31.0, {}, {}, 27.6, 29.2}, 1, "%")};
    chart.panel().lower = 0;
    chart.panel().upper = 50;
    return chart;
}

inline ChartSpec two_measures() {
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.panel().unit = Unit::percent;
    chart.categories = quarters(2020, 1, 4);
    chart.panel().series = {chart_series("Assessments in 45 working days", {88, 91, 94, 93}, 0, "%"),
                    chart_series("Conferences in 15 working days", {91, 86, 82, 70}, 0, "%")};
    chart.panel().levels = {{"Target 90%", 90}};
    return chart;
}

inline ChartSpec bars_by_age() {
    ChartSpec chart;
    chart.kind = ChartKind::bars;
    chart.categories = names({"Under 1", "1 to 4", "5 to 9", "10 to 15", "16 to 17"});
    chart.panel().series = {chart_series("Looked after", {12, 30, {}, 108, 74})};
    return chart;
}

inline ChartSpec bars_with_negatives() {
    ChartSpec chart;
    chart.kind = ChartKind::bars;
    chart.panel().unit = Unit::pounds_thousand;
    chart.categories = names({"Children and families", "Strategy, performance and partnerships", "Access and inclusion",
                              "Commissioning and schools' support services"});
    chart.panel().series = {chart_series("Variance", {-23, 310, -603, 48})};
    chart.panel().levels = {{"Limit 250", 250}};
    return chart;
}

inline ChartSpec columns_with_negatives() {
    ChartSpec chart;
    chart.panel().unit = Unit::pounds_thousand;
    chart.categories = names({"Families", "Schools", "Inclusion"});
    chart.panel().series = {chart_series("Variance", {-230, 310, -60})};
    return chart;
}

inline ChartSpec all_missing() {
    ChartSpec chart;
    chart.categories = quarters(2019, 4, 6);
    chart.panel().series = {chart_series("Missing", {{}, {}, {}, {}, {}, {}})};
    return chart;
}

inline ChartSpec of_values(std::vector<ChartCategory> categories, const std::vector<Values>& values, int decimals = 0) {
    ChartSpec chart;
    chart.panel().decimals = decimals;
    chart.panel().unit = decimals > 0 ? Unit::mean : Unit::count;
    chart.categories = std::move(categories);
    for (std::size_t index = 0; index < values.size(); ++index) {
        chart.panel().series.push_back(chart_series("Series " + std::to_string(index + 1), values[index], decimals, "",
                                            index == 0 ? SeriesRole::subject : SeriesRole::comparator));
    }
    return chart;
}

inline Values wave(int count, double middle, double height) {
    Values values;
    for (int index = 0; index < count; ++index) values.push_back(middle + height * std::sin(index * 0.9));
    return values;
}

inline ChartSpec with_long_names() {
    ChartSpec chart =
        of_values(names({"Children and families, with the family centres", "Strategy",
                         "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Inclusion", "Schools"}),
                  {{1, 2, 3, {}, 5}, {5, 4, 3, 2, 1}, {3, 3, 3, 3, 3}});
    chart.panel().series[1].name =
        "Neighbours that are statistically the most like the Isle of Wight, as the department names them";
    chart.panel().levels = {{"The target that committee set for the end of the third year after the plan began", 3},
                    {"Baseline", 3}};
    return chart;
}

inline ChartSpec ten_years() { return of_values(quarters(2012, 2, 40), {wave(40, 300, 80)}); }

inline ChartSpec lying(ChartSpec chart) {
    chart.kind = ChartKind::bars;
    return chart;
}

inline ChartSpec line_from_a_fixed_start() {
    ChartSpec chart = line_with_levels();
    chart.panel().lower = 60;
    chart.panel().upper = 100;
    return chart;
}

}  // namespace quarterdeck::testing
