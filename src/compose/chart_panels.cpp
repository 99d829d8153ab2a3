#include <memory>
#include <set>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_levels.hpp"
#include "compose/chart_panel.hpp"
#include "compose/chart_text.hpp"
#include "compose/wording.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr const char* panels_hint =
    "as in “panels: [ { kind: columns, measure: contacts }, { kind: line, measure: contacts-to-referral } ]”";

/// One panel as composed: its figures, and its plot.
struct ComposedPanel {
    FigureGrid grid;
    ChartPanel panel;
};

std::vector<std::string> panel_keys() { return {"kind", "measures", "measure", "areas", "area", "axis", "levels"}; }

/// The panel's own settings, with the chart's periods and areas.
Value with_chart_settings(const Value& panel, const Settings& chart) {
    Value::Map map = *panel.map();
    for (const char* key : {"periods", "period", "areas", "area"}) {
        const Value* value = chart.find(key);
        if (value != nullptr && panel.find(key) == nullptr) map.entries.push_back({key, value->span, *value});
    }
    return {std::move(map), panel.span};
}

std::optional<PanelMark> read_mark(const Settings& settings, Composition& composition) {
    const auto word = settings.text("kind");
    if (!word) {
        if (!settings.has("kind")) settings.missing("kind", "“columns” or “line”");
        return std::nullopt;
    }
    if (word->text == "columns") return PanelMark::columns;
    if (word->text == "line") return PanelMark::line;
    suggest(composition.diagnostics.error(word->span, fmt::format("a panel is not drawn as “{}”", word->text)),
            word->text, {"columns", "line"});
    return std::nullopt;
}

/// One panel as its settings ask for it.
struct PanelDraft {
    std::unique_ptr<Value> value;  ///< What the settings read; does not move with the draft.
    Settings settings;
    PanelMark mark;
    FigureSelection selection;
};

std::optional<PanelDraft> read_panel(const Value& value, const Settings& chart, Composition& composition) {
    if (value.map() == nullptr) {
        composition.diagnostics.error(value.span, "a panel is a mapping with “kind” and “measure”").hint(panels_hint);
        return std::nullopt;
    }
    const Settings own(value, value.span, "panels", panel_keys(), composition.diagnostics);
    const auto mark = read_mark(own, composition);
    auto merged = std::make_unique<Value>(with_chart_settings(value, chart));
    std::vector<std::string> keys = panel_keys();
    keys.insert(keys.end(), {"periods", "period"});
    Settings settings(*merged, value.span, "panels", keys, composition.diagnostics);
    auto selection = read_selection(settings, composition);
    if (!mark || !selection || !on_one_axis(*selection, settings)) return std::nullopt;
    return PanelDraft{std::move(merged), std::move(settings), *mark, std::move(*selection)};
}

/// All panels stand over the periods of the one that goes back the farthest.
std::vector<Period> common_periods(const std::vector<PanelDraft>& drafts) {
    std::vector<Period> common = drafts.front().selection.periods;
    for (const PanelDraft& draft : drafts) {
        const std::vector<Period>& periods = draft.selection.periods;
        if (periods.front().kind() == common.front().kind() && periods.size() > common.size()) common = periods;
    }
    return common;
}

std::optional<ComposedPanel> compose_panel(PanelDraft draft, const ChartKindEntry& entry, Composition& composition) {
    const SourceSpan& span = draft.settings.place();
    auto grid = make_grid(std::move(draft.selection), span, composition, Arrangement::parts_across);
    if (!grid || !few_enough(*grid, entry, span, composition)) return std::nullopt;
    if (draft.mark == PanelMark::line && !runs_through_time(*grid, span, composition)) return std::nullopt;
    ChartPanel panel = grid_panel(*grid, composition.language());
    panel.mark = draft.mark;
    std::vector<std::string> titles;
    for (const Measure* measure : grid->selection.measures)
        titles.push_back(measure_in_words(*measure, composition.language()));
    panel.title = joined_words(titles, composition.language());
    read_levels(draft.settings, *grid, panel, composition);
    read_axis(draft.settings, draft.mark == PanelMark::columns, panel, composition);
    return ComposedPanel{std::move(*grid), std::move(panel)};
}

/// The areas that a subtitle can name for all panels: that of those which show one, since where there are several each is
/// named beside its line. Empty where panels show different ones, and those are titled with them.
std::string name_areas(std::vector<ComposedPanel>& panels) {
    std::set<std::string> shown;
    for (const ComposedPanel& panel : panels) {
        const std::vector<Area>& areas = panel.grid.selection.areas;
        if (areas.size() == 1) shown.insert(areas.front().title);
    }
    if (shown.size() == 1) return *shown.begin();
    for (ComposedPanel& panel : panels) {
        const std::vector<Area>& areas = panel.grid.selection.areas;
        if (areas.size() == 1) panel.panel.title += ", " + areas.front().title;
    }
    return "";
}

/// The panels' tables side by side: their rows are the same periods.
Table joined_table(const std::vector<ComposedPanel>& panels, const std::string& language) {
    Table joined;
    for (const ComposedPanel& panel : panels) {
        Table own = grid_table(panel.grid, "", {}, language);
        write_intervals(panel.grid, language, own);
        if (joined.columns.empty()) {
            joined.columns.push_back(own.columns.front());
            for (const TableRow& row : own.rows) joined.rows.push_back({RowKind::body, {row.cells.front()}, row.span});
        }
        const bool several = own.columns.size() > 2;
        const bool named = panel.grid.columns.front().dimension == Dimension::measure;
        for (std::size_t column = 1; column < own.columns.size(); ++column) {
            TableColumn head = own.columns[column];
            if (!several) head.heading = plain(panel.panel.title);
            else if (!named) head.heading = plain(panel.panel.title + ", " + plain_text(head.heading));
            joined.columns.push_back(std::move(head));
            for (std::size_t row = 0; row < own.rows.size(); ++row)
                joined.rows[row].cells.push_back(own.rows[row].cells[column]);
        }
        joined.observations.insert(joined.observations.end(), own.observations.begin(), own.observations.end());
    }
    return joined;
}

ChartContent content_of(std::vector<ComposedPanel> panels, ChartKind kind, const std::string& language) {
    const std::string areas = name_areas(panels);
    ChartContent content;
    content.spec.kind = kind;
    content.spec.language = language;
    content.spec.categories = grid_categories(panels.front().grid);
    content.spec.panels.clear();
    std::vector<const FigureGrid*> grids;
    for (const ComposedPanel& composed : panels) grids.push_back(&composed.grid);
    content.headline = panels_headline(grids, language);
    std::vector<std::string> titles;
    std::vector<const Measure*> measures;
    for (const ComposedPanel& composed : panels) {
        content.spec.panels.push_back(composed.panel);
        titles.push_back(composed.panel.title);
        for (const Measure* measure : composed.grid.selection.measures) measures.push_back(measure);
        if (!content.alternative_text.empty()) content.alternative_text += " ";
        content.alternative_text +=
            fmt::format("{}: {}", composed.panel.title, figures_in_words(composed.grid, language));
        content.alternative_text += levels_in_words(composed.grid, composed.panel, language);
        add_interval_words(composed.grid, language, content);
    }
    const std::string periods = shown_periods(panels.front().grid.selection.periods, language);
    content.subtitle_beside_titles = areas.empty() ? periods : fmt::format("{}, {}", areas, periods);
    content.subtitle = fmt::format("{}, {}", joined_words(titles, language), content.subtitle_beside_titles);
    content.source = sources_of(measures);
    content.table = joined_table(panels, language);
    content.turned = {std::string(words_in(language).tables.measure), short_names(panels.front().grid.rows)};
    return content;
}

std::optional<ChartContent> make_panels_chart(const ChartKindEntry& entry, const Settings& settings,
                                              const SourceSpan& span, Composition& composition) {
    constexpr std::size_t most_panels = 3;
    const std::vector<const Value*> values = settings.items("panels");
    if (values.size() < 2 || values.size() > most_panels) {
        composition.diagnostics.error(settings.has("panels") ? settings.span("panels") : span,
                                      "“kind: panels” takes two or three “panels:”, one below the other")
            .hint(panels_hint);
        return std::nullopt;
    }
    std::vector<PanelDraft> drafts;
    for (const Value* value : values)
        if (auto draft = read_panel(*value, settings, composition)) drafts.push_back(std::move(*draft));
    if (drafts.size() < values.size()) return std::nullopt;
    const std::vector<Period> periods = common_periods(drafts);
    std::vector<ComposedPanel> panels;
    for (PanelDraft& draft : drafts) {
        draft.selection.periods = periods;
        if (auto panel = compose_panel(std::move(draft), entry, composition)) panels.push_back(std::move(*panel));
    }
    if (panels.size() < values.size()) return std::nullopt;
    return content_of(std::move(panels), entry.kind, composition.language());
}

}  // namespace

const ChartData panels_chart_data{make_panels_chart,
                                  {"panels", "areas", "area", "periods", "period"},
                                  "“measure”, “axis” and “levels” belong to one of the panels"};

}  // namespace quarterdeck
