#pragma once

#include <string>
#include <vector>

#include "base/translated.hpp"
#include "compose/chart_content.hpp"

namespace quarterdeck {

/// One kind of chart as templates name it, and what holds for it.
struct ChartKindEntry {
    ChartKind kind = ChartKind::columns;
    std::string name;                ///< After `kind:`, "clustered-columns".
    Translated title;                ///< In alternative text: "Line chart".
    ChartData data;
    Arrangement arrangement = Arrangement::by_default;
    int most_series = 1;             ///< Or plots, or rows: more could not be told apart.
    const char* instead = "";        ///< What to do where there are more.
    bool from_zero = true;           ///< Lengths are measured from zero, so the axis must hold it.
};

/// Every kind there is, from chart_kinds.def.
const std::vector<ChartKindEntry>& chart_kinds();

/// The settings that some kind of chart has.
std::vector<std::string> chart_keys();

/// Whether the settings are such as this kind has; otherwise after a complaint of each that only others have.
bool takes_its_settings(const ChartKindEntry& entry, const Settings& settings);

/// The entry that `kind:` names; nothing after a complaint.
const ChartKindEntry* read_chart_kind(const Settings& settings, Composition& composition);

}  // namespace quarterdeck
