#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/directives.hpp"
#include "compose/current_figure.hpp"
#include "compose/figure_grid.hpp"
#include "compose/figure_notes.hpp"
#include "compose/lookup.hpp"
#include "compose/observations.hpp"
#include "compose/table_parts.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/period_forms.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// One measure of the table and the period that its row shows.
struct ComparedMeasure {
    const Measure* measure;
    Period period;
};

/// The newest period up to the document's for which any of the areas is known.
Period newest_period(const Measure& measure, const std::vector<Area>& areas, const Composition& composition) {
    std::optional<Period> newest;
    for (const Area& area : areas) {
        newest = std::max(newest, composition.release().latest_period(measure, area.id, composition.entry().period));
    }
    return newest.value_or(figure_period(measure, composition.entry().period));
}

std::vector<ComparedMeasure> read_measures(const Settings& settings, const std::vector<Area>& areas,
                                           Composition& composition) {
    std::optional<Period> fixed;
    if (const auto text = settings.text("period")) {
        fixed = Period::parse(text->text);
        if (!fixed) settings.error("period", fmt::format("“{}” is no period", text->text), period_hint(text->text));
        if (fixed && fixed->kind() == PeriodKind::span)
            settings.error("period", "councils are compared in one period", "name one, as in “period: 2024-25 Q2”");
    }
    if (!settings.has("measures")) settings.missing("measures", "a list of measures, or a group of them");
    std::vector<ComparedMeasure> compared;
    for (const PlacedText& name : settings.words("measures")) {
        for (const Measure* measure : find_measures(name, composition)) {
            warn_without_whole(*measure, local_area, name.span, composition);
            compared.push_back({measure, fixed ? *fixed : newest_period(*measure, areas, composition)});
        }
    }
    return compared;
}

std::vector<Area> read_compared_areas(const Settings& settings, Composition& composition) {
    if (!settings.has("areas")) return composition.council().areas;
    return named_areas(settings.words("areas"), composition);
}

/// The period of most rows; of several the newest. The heading names it, and only rows of another say so.
Period common_period(const std::vector<ComparedMeasure>& compared) {
    std::map<Period, int> uses;
    for (const ComparedMeasure& row : compared) uses[row.period] += 1;
    Period common = compared.front().period;
    int most = 0;
    for (const auto& [period, count] : uses) {
        if (count < most) continue;
        most = count;
        common = period;
    }
    return common;
}

std::string row_heading(const ComparedMeasure& row, const Period& common, const std::string& language) {
    const Measure& measure = *row.measure;
    const std::string named = title_beside_cells(measure, language);
    return row.period == common ? named : fmt::format("{}, {}", named, shown_period(row.period, language));
}

Inlines area_heading(const Area& area) {
    if (area.short_title.empty() || area.short_title == area.title) return plain(area.title);
    return {Inline{Abbreviation{area.short_title, area.title}, {}}};
}

void add_rows(Table& table, const std::vector<ComparedMeasure>& compared, const std::vector<Area>& areas,
              const Period& common, const Composition& composition) {
    std::vector<const Measure*> sampled;
    for (const ComparedMeasure& compared_row : compared) {
        TableRow row;
        row.cells.push_back(plain(row_heading(compared_row, common, composition.language())));
        for (const Area& area : areas) {
            const ReleasedFigure figure =
                composition.release().figure({compared_row.measure->id, area.id, {}, compared_row.period});
            row.cells.push_back(figure_cell(figure, *compared_row.measure, composition));
            write_interval(figure, *compared_row.measure, composition.language(), row.cells.back(), sampled);
            table.observations.push_back(observe(figure, *compared_row.measure, area));
        }
        table.rows.push_back(std::move(row));
    }
    table.symbols = explain_cells(table, composition.language());
    table.notes = notes_on_brackets(sampled, composition.language());
}

}  // namespace

Blocks compose_comparators(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "comparators",
                            {"measures", "areas", "period", "caption", "notes", "source"}, composition.diagnostics);
    const std::vector<Area> areas = read_compared_areas(settings, composition);
    const std::vector<ComparedMeasure> compared = read_measures(settings, areas, composition);
    if (compared.empty() || areas.empty()) return {};
    const Period common = common_period(compared);
    const std::string period = shown_period(common, composition.language());
    Table table;
    table.id = next_table_id(composition);
    table.caption = read_caption(settings, filled(words_in(composition.language()).tables.compared, areas.front().title, period), composition);
    table.columns.push_back({plain(filled(words_in(composition.language()).tables.indicator, period)), Alignment::start});
    for (const Area& area : areas) table.columns.push_back({area_heading(area), Alignment::end});
    if (!fits_a_page(table, settings.span("areas"), composition)) return {};
    add_rows(table, compared, areas, common, composition);
    for (Inlines& note : notes_on_figures(table.observations, composition.language())) table.notes.push_back(std::move(note));
    for (Inlines& note : read_notes(settings, composition)) table.notes.push_back(std::move(note));
    return {Block{std::move(table), span}};
}

}  // namespace quarterdeck
