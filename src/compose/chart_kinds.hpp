#pragma once

#include <vector>

#include "compose/chart_content.hpp"
#include "model/words.hpp"

namespace quarterdeck {

/// One kind of chart as templates name it, and what holds for it.
struct ChartKindEntry {
    ChartKind kind = ChartKind::columns;
    const char* name = "";           ///< After `kind:`.
    std::string_view ChartWords::* words = nullptr;  ///< In alternative text: "Line chart".
    ChartMaker make = nullptr;
    Arrangement arrangement = Arrangement::by_default;
    int most_series = 1;             ///< More could not be told apart.
    const char* instead = "";        ///< What to do where there are more.
    bool from_zero = true;           ///< Lengths are measured from zero, so the axis must hold it.
    std::vector<const char*> own_settings = {};  ///< Beside those of every chart.
};

/// Every kind there is: the one list of them.
const std::vector<ChartKindEntry>& chart_kinds();

/// The entry that `kind:` names; nothing after a complaint.
const ChartKindEntry* read_chart_kind(const Settings& settings, Composition& composition);

}  // namespace quarterdeck
