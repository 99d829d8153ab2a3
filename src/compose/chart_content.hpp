#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "compose/figure_grid.hpp"
#include "compose/turned_table.hpp"
#include "document/block.hpp"

namespace quarterdeck {

struct ChartKindEntry;

/// What one kind of chart makes of its settings: the data, the words composed from it, and the table behind it. The
/// author's headline, subtitle and notes come on top.
struct ChartContent {
    ChartSpec spec;
    std::string headline;          ///< May be empty where the figures give no message.
    std::string subtitle;          ///< What the figures are: measure, unit, place, period.
    std::string subtitle_beside_titles;  ///< The same without what the titles of plots say; may be empty.
    std::string alternative_text;  ///< Without the kind and the subtitle, which come before it.
    std::vector<const Measure*> sampled;  ///< Those of which figures with confidence intervals are shown.
    bool others_beside = false;           ///< Whether there are measures without intervals, too.
    bool intervals_drawn = true;          ///< Otherwise they are in the table alone.
    bool breaks_drawn = true;             ///< Otherwise they are told of alone.
    std::vector<Inlines> notes;    ///< What else is to be said below the drawing.
    std::string source;            ///< Of the register; may be empty.
    Table table;                   ///< Without id and caption.
    TurnedHeadings turned;         ///< Of the table where it is too wide.
};

/// Makes a kind's content; nothing, after complaints, where that cannot be.
using ChartMaker = std::optional<ChartContent> (*)(const ChartKindEntry& entry, const Settings& settings,
                                                   const SourceSpan& span, Composition& composition);

/// What a kind shows: how its content is made, and from which settings.
struct ChartData {
    ChartMaker make = nullptr;
    std::vector<std::string> settings;  ///< Beside those that every chart has: kind, headline, subtitle, source, note.
    const char* instead_of_others = "";  ///< A hint for settings that other kinds have and this one has not; may be empty.
};

/// The settings that select figures, and some more.
std::vector<std::string> selection_and(std::initializer_list<const char*> more);

// Most kinds show a grid of figures, and some need data of another shape.

extern const ChartData grid_chart_data;
extern const ChartData panels_chart_data;
extern const ChartData bullet_chart_data;
extern const ChartData stack_chart_data;
extern const ChartData share_chart_data;  ///< Stacks as shares of their wholes.
extern const ChartData profile_chart_data;
extern const ChartData two_dates_chart_data;
extern const ChartData slope_chart_data;  ///< Two dates without a value axis.
extern const ChartData multiples_chart_data;
extern const ChartData waterfall_chart_data;
extern const ChartData rag_timeline_chart_data;

}  // namespace quarterdeck
