#pragma once

#include <optional>
#include <string>

#include "compose/figure_grid.hpp"
#include "document/block.hpp"

namespace quarterdeck {

struct ChartKindEntry;

/// What one kind of chart makes of its settings: the data, the words composed from it, and the table behind it. The
/// author's headline, subtitle and notes come on top.
struct ChartContent {
    ChartSpec spec;
    std::string headline;          ///< May be empty where the figures give no message.
    std::string subtitle;          ///< What the figures are: measure, unit, place, period.
    std::string alternative_text;  ///< Without the kind and the subtitle, which come before it.
    std::string source;            ///< Of the register; may be empty.
    Table table;                   ///< Without id and caption.
    std::string across;            ///< What the table's columns are: "Area". Empty where it cannot be turned round.
};

/// Makes a kind's content; nothing, after complaints, where that cannot be.
using ChartMaker = std::optional<ChartContent> (*)(const ChartKindEntry& entry, const Settings& settings,
                                                   const SourceSpan& span, Composition& composition);

// The makers: most kinds show a grid of figures, and some need data of another shape.

std::optional<ChartContent> make_grid_chart(const ChartKindEntry&, const Settings&, const SourceSpan&, Composition&);
std::optional<ChartContent> make_panels_chart(const ChartKindEntry&, const Settings&, const SourceSpan&, Composition&);
std::optional<ChartContent> make_bullet_chart(const ChartKindEntry&, const Settings&, const SourceSpan&, Composition&);
std::optional<ChartContent> make_stack_chart(const ChartKindEntry&, const Settings&, const SourceSpan&, Composition&);
std::optional<ChartContent> make_profile_chart(const ChartKindEntry&, const Settings&, const SourceSpan&, Composition&);
std::optional<ChartContent> make_two_dates_chart(const ChartKindEntry&, const Settings&, const SourceSpan&,
                                                 Composition&);
std::optional<ChartContent> make_multiples_chart(const ChartKindEntry&, const Settings&, const SourceSpan&,
                                                 Composition&);
std::optional<ChartContent> make_waterfall_chart(const ChartKindEntry&, const Settings&, const SourceSpan&,
                                                 Composition&);
std::optional<ChartContent> make_rag_timeline_chart(const ChartKindEntry&, const Settings&, const SourceSpan&,
                                                    Composition&);

}  // namespace quarterdeck
