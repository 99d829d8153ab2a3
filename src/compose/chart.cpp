#include <fmt/format.h>

#include "compose/chart_intervals.hpp"
#include "compose/chart_kinds.hpp"
#include "compose/chart_symbols.hpp"
#include "compose/directives.hpp"
#include "compose/figure_notes.hpp"
#include "compose/inlines.hpp"
#include "compose/symbols.hpp"
#include "compose/turned_table.hpp"
#include "compose/wording.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

Inlines setting_or(const Settings& settings, const std::string& key, const std::string& otherwise,
                   Composition& composition) {
    const Value* value = settings.find(key);
    if (value != nullptr) return compose_setting(*value, composition);
    if (otherwise.empty()) return {};
    return plain(with_whole_quarters(otherwise, composition.language()), settings.place());
}

std::vector<Inlines> compose_notes(const Settings& settings, const ChartContent& content, Composition& composition) {
    std::vector<Inlines> notes = explain_drawn_symbols(content.spec, content.breaks_drawn);
    notes.insert(notes.end(), content.notes.begin(), content.notes.end());
    for (Inlines& note : notes_on_intervals(content, composition.language())) notes.push_back(std::move(note));
    for (Inlines& note : notes_on_days(content.table.observations, composition.language())) notes.push_back(std::move(note));
    for (Inlines& note : notes_on_drawn_figures(content.table.observations, composition.language()))
        notes.push_back(std::move(note));
    for (const Value* note : settings.items("note")) notes.push_back(compose_setting(*note, composition));
    const Inlines source = setting_or(settings, "source", content.source, composition);
    if (blank(source)) return notes;
    Inlines line = plain(std::string(words_in(composition.language()).document.source), settings.place());
    line.insert(line.end(), source.begin(), source.end());
    notes.push_back(std::move(line));
    return notes;
}

/// The message once, also where the figures give nothing else to say.
std::string message_and_figures(const ChartContent& content) {
    const bool said = content.alternative_text.starts_with(content.headline);
    return said ? content.alternative_text : fmt::format("{}. {}", content.headline, content.alternative_text);
}

Chart make_chart(const ChartKindEntry& entry, const ChartContent& content, const Settings& settings,
                 Composition& composition) {
    const int number = ++composition.chart_count;
    Chart chart;
    chart.id = composition.targets.reserve(fmt::format("chart-{}", number));
    chart.spec = content.spec;
    chart.headline = setting_or(settings, "headline", content.headline, composition);
    const bool titled = !content.subtitle_beside_titles.empty();
    chart.subtitle =
        setting_or(settings, "subtitle", titled ? content.subtitle_beside_titles : content.subtitle, composition);
    chart.alternative_text =
        fmt::format("{}: {}. {}", entry.title.in(composition.language()), content.subtitle, message_and_figures(content));
    chart.notes = compose_notes(settings, content, composition);
    chart.table_id = composition.targets.reserve(fmt::format("data-table-{}", number));
    chart.table_label = filled(words_in(composition.language()).document.data_table, number);
    return chart;
}

Table table_behind(const Chart& chart, ChartContent content, const std::string& language) {
    for (Inlines& note : notes_on_brackets(content.sampled, language)) content.table.notes.push_back(std::move(note));
    for (Inlines& note : notes_on_figures(content.table.observations, language)) content.table.notes.push_back(std::move(note));
    content.table.symbols = explain_cells(content.table, language);
    content.table.id = chart.table_id;
    content.table.caption = plain(fmt::format("{}: {}", chart.table_label, content.subtitle));
    return turned_if_too_wide(std::move(content.table), content.turned);
}

}  // namespace

Blocks compose_chart(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "chart", chart_keys(), composition.diagnostics);
    const ChartKindEntry* entry = read_chart_kind(settings, composition);
    if (entry == nullptr) {
        read_selection(settings, composition);  // For its complaints.
        return {};
    }
    const bool understood = takes_its_settings(*entry, settings);
    auto content = entry->data.make(*entry, settings, span, composition);
    if (!content || !understood) return {};
    Chart chart = make_chart(*entry, *content, settings, composition);
    composition.waiting_chart_tables.push_back(table_behind(chart, std::move(*content), composition.language()));
    return {Block{std::move(chart), span}};
}

}  // namespace quarterdeck
