#pragma once

#include <optional>

#include "chart/scales/linear_scale.hpp"
#include "document/chart_spec.hpp"

/// What the values of a panel reach from and to, in the ways that kinds of charts add them up.
namespace quarterdeck {

/// Of all values, levels and bands; nothing when there are none.
std::optional<Domain> value_extent(const ChartPanel& panel);

/// Of the stacks, what is below zero apart.
std::optional<Domain> stack_extent(const ChartPanel& panel, int categories);

/// Of the steps of a waterfall, each from where the one before ended.
std::optional<Domain> running_extent(const ChartSpec& chart);

/// Both together.
std::optional<Domain> joined(const std::optional<Domain>& first, const std::optional<Domain>& second);

/// The wishes of a panel's own axis.
ScaleWishes scale_wishes(const ChartPanel& panel, const std::optional<Domain>& data);

/// Those of a scale without an axis, whose ends nobody reads: no room is lost to round numbers. Percentages keep theirs.
ScaleWishes ending_on_data(ScaleWishes wishes);

}  // namespace quarterdeck
