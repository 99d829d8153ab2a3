#pragma once

#include <optional>
#include <vector>

#include "compose/composition.hpp"
#include "compose/settings.hpp"

namespace quarterdeck {

/// The figures that a chart or a table is to show, as its settings name them: some measures, in some areas, as wholes
/// or in parts, for some periods. Neither measures, areas nor periods are empty.
struct FigureSelection {
    std::vector<const Measure*> measures;
    std::vector<Area> areas;
    std::vector<PartId> parts;  ///< Empty for wholes.
    std::vector<Period> periods;
    SourceSpan measures_span = {};  ///< Where the measures are named.
};

/// Whether all count the same, so that their figures can be held against each other.
bool one_unit(const std::vector<const Measure*>& measures);

/// The settings by which figures are selected; for a directive's list of keys.
std::vector<std::string> selection_keys();

/// What periods that no setting names are: the same for all measures, beginning with the first that has a figure.
enum class PeriodUse {
    common,
    pair,          ///< The same, and never fewer than two of several.
    each_its_own,  ///< For each measure its own newest, which the caller finds.
};

/// Nothing, after complaints, when something named is unknown or no measure is named. Warns of a measure that is counted
/// by other periods than those asked for.
std::optional<FigureSelection> read_selection(const Settings& settings, Composition& composition,
                                              PeriodUse use = PeriodUse::common);

/// The areas that have these names, or where they are `all` every one that the council knows. Complains of unknown ones.
std::vector<Area> named_areas(const std::vector<PlacedText>& names, Composition& composition);

/// The council's own area.
Area own_area(const Council& council);

}  // namespace quarterdeck
