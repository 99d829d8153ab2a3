#include "chart/scales/running_values.hpp"

#include "chart/scales/known_value.hpp"

namespace quarterdeck {

std::vector<std::optional<RunningStep>> running_values(const ChartSpec& chart) {
    std::vector<std::optional<RunningStep>> steps;
    std::optional<double> reached = 0;
    for (std::size_t index = 0; index < chart.categories.size(); ++index) {
        const ChartSeries* series = chart.panel().series.empty() ? nullptr : &chart.panel().series.front();
        const auto value = series == nullptr ? std::nullopt : known_value(point_at(*series, static_cast<int>(index)));
        const std::optional<double> start = chart.categories[index].total ? 0 : reached;
        reached = value && start ? std::optional<double>(*start + *value) : std::nullopt;
        steps.push_back(reached ? std::optional<RunningStep>({*start, *reached}) : std::nullopt);
    }
    return steps;
}

}  // namespace quarterdeck
