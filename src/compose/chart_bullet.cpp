#include <algorithm>

#include <fmt/format.h>

#include "compose/chart_bands.hpp"
#include "compose/chart_intervals.hpp"
#include "compose/chart_judgements.hpp"
#include "compose/chart_panel.hpp"
#include "compose/current_figure.hpp"
#include "compose/known_figures.hpp"
#include "compose/observations.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// One measure of the chart with the figure that it is judged on.
struct Bullet {
    const Measure* measure;
    Area area;
    ReleasedFigure figure;
    const Target* target;
    std::optional<Rag> rag;
};

/// In the period asked for, or else the newest known up to the document's.
ReleasedFigure bullet_figure(const Measure& measure, const Area& area, const std::optional<Period>& period,
                             const Composition& composition) {
    const Period& about = composition.entry().period;
    const FigureKey key{measure.id, area.id, {}, period.value_or(figure_period(measure, about))};
    const ReleasedFigure own = composition.release().figure(key);
    if (period || own.state != FigureState::missing) return own;
    return latest_figure(composition.release(), {measure.id, area.id, {}, about});
}

std::vector<Bullet> read_bullets(const Settings& settings, int most_bullets, Composition& composition) {
    auto selection = read_selection(settings, composition, PeriodUse::each_its_own);
    std::vector<Bullet> bullets;
    if (!selection) return bullets;
    if (static_cast<int>(selection->measures.size()) > most_bullets) {
        settings.error("measures", fmt::format("more than {} bullets are too many for one chart", most_bullets),
                       "name fewer, or use several charts");
    }
    const bool named = settings.has("period") || settings.has("periods");
    if (selection->areas.size() > 1) settings.error("areas", "a bullet shows one area", "use a chart for each area, or “kind: bars”");
    if (named && selection->periods.size() > 1)
        settings.error(settings.has("periods") ? "periods" : "period", "a bullet shows one period", "use “kind: rag-timeline” for several");
    const std::optional<Period> period = named ? std::optional(selection->periods.back()) : std::nullopt;
    for (const Measure* measure : selection->measures) {
        const Area& area = selection->areas.front();
        warn_without_whole(*measure, area.id, selection->measures_span, composition);
        Bullet bullet{measure, area, bullet_figure(*measure, area, period, composition), nullptr, {}};
        bullet.target = target_for(*measure, bullet.figure.key.period);
        bullet.rag = rag_of(bullet.figure, *measure);
        bullets.push_back(std::move(bullet));
    }
    return bullets;
}

std::string target_in_words(const Bullet& bullet, const std::string& language) {
    return bullet.target == nullptr ? "" : shown_target(*bullet.target, *bullet.measure, language);
}

bool one_period(const std::vector<Bullet>& bullets) {
    return std::all_of(bullets.begin(), bullets.end(), [&](const Bullet& bullet) {
        return bullet.figure.key.period == bullets.front().figure.key.period;
    });
}

/// The measure's title; with its period where the chart shows several.
std::string row_title(const Bullet& bullet, bool same_period, const std::string& language) {
    const std::string title = measure_in_words(*bullet.measure, language);
    return same_period ? title : fmt::format("{}, {}", title, shown_period_short(bullet.figure.key.period, language));
}

ChartPanel bullet_panel(const Bullet& bullet, bool same_period, const std::string& language) {
    ChartPanel panel;
    panel.title = row_title(bullet, same_period, language);
    panel.unit = bullet.measure->unit;
    panel.decimals = bullet.measure->decimals;
    panel.series = {{bullet.measure->title, SeriesRole::subject,
                     {figure_point(bullet.figure, *bullet.measure, language)}}};
    if (bullet.target != nullptr) {
        panel.levels.push_back(
            {filled(words_in(language).charts.bullet_target, target_in_words(bullet, language)),
             bullet.target->value.to_double()});
        if (bullet.target->upper)
            panel.levels.push_back({panel.levels.front().label, bullet.target->upper->to_double()});
        panel.bands = judgement_bands(*bullet.measure, *bullet.target);
    }
    return panel;
}

/// The measure's title; with its area where that is not the council's own.
std::string bullet_subject(const Bullet& bullet, const std::string& language) {
    if (bullet.area.id == local_area) return bullet.measure->title;
    return filled(words_in(language).charts.measure_in_area, bullet.measure->title, bullet.area.title);
}

std::string bullets_headline(const std::vector<Bullet>& bullets, const std::string& language) {
    const bool known = std::any_of(bullets.begin(), bullets.end(),
                                   [](const Bullet& bullet) { return bullet.figure.state == FigureState::known; });
    const bool hidden = std::any_of(bullets.begin(), bullets.end(), [](const Bullet& bullet) { return is_hidden(bullet.figure); });
    const ChartWords& words = words_in(language).charts;
    if (!known) return std::string(hidden ? words.confidential : words.not_available);
    if (bullets.size() == 1) {
        const Bullet& only = bullets.front();
        return judged_figure_in_words(bullet_subject(only, language), only.figure, *only.measure, language);
    }
    std::vector<std::optional<Rag>> judgements;
    for (const Bullet& bullet : bullets) judgements.push_back(bullet.rag);
    return judgements_in_words(judgements, language);
}

/// What the drawing means, which nothing in it names.
std::vector<Inlines> bullet_key(const std::vector<ChartPanel>& panels, const std::string& language) {
    const ChartWords& words = words_in(language).charts;
    const auto has_target = [](const ChartPanel& panel) { return !panel.levels.empty(); };
    const auto has_bands = [](const ChartPanel& panel) { return !panel.bands.empty(); };
    if (std::none_of(panels.begin(), panels.end(), has_target)) return {};
    std::string key(words.bullet_key);
    if (std::any_of(panels.begin(), panels.end(), has_bands)) key += fmt::format(" {}", words.bullet_shades);
    return {plain(key)};
}

std::string bullet_in_words(const Bullet& bullet, const std::string& language) {
    const ChartWords& charts = words_in(language).charts;
    std::string words = figure_in_words(bullet.measure->title, bullet.figure, *bullet.measure, language);
    if (bullet.target != nullptr) words += filled(charts.with_target, target_in_words(bullet, language));
    if (bullet.rag) words += fmt::format(", {}", rag_word(*bullet.rag, language));
    const auto distance = distance_from_target(bullet.figure, *bullet.measure);
    if (distance && distance->in_interval) words += fmt::format("; {}", words_in(language).targets.within_interval);
    return words + ".";
}

Table bullet_table(const std::vector<Bullet>& bullets, const std::string& language) {
    Table table;
    const TableWords& heads = words_in(language).tables;
    const ChartWords& words = words_in(language).charts;
    for (const std::string_view head : {heads.measure, heads.period, words.figure, words.target, words.judgement})
        table.columns.push_back({plain(std::string(head)), head == words.figure ? Alignment::end : Alignment::start});
    const std::string none = shown_symbol(Shorthand::not_applicable);
    for (const Bullet& bullet : bullets) {
        const std::string shown = shown_figure(bullet.figure, *bullet.measure, Form::cell, language);
        const std::string target = target_in_words(bullet, language);
        TableRow row;
        row.cells = {plain(measure_in_words(*bullet.measure, language)),
                     plain(shown_period(bullet.figure.key.period, language)),
                     {Inline{FigureText{shown, bullet.figure.key}, bullet.figure.span}},
                     plain(target.empty() ? none : sentence_case(target)),
                     plain(bullet.rag ? rag_word(*bullet.rag, language) : none)};
        table.rows.push_back(std::move(row));
        table.observations.push_back(observe(bullet.figure, *bullet.measure, bullet.area));
    }
    return table;
}

std::optional<ChartContent> make_bullet_chart(const ChartKindEntry& entry, const Settings& settings, const SourceSpan&,
                                              Composition& composition) {
    const std::vector<Bullet> bullets = read_bullets(settings, entry.most_series, composition);
    if (bullets.empty()) return std::nullopt;
    const std::string& language = composition.language();
    const bool same_period = one_period(bullets);
    ChartContent content;
    content.spec.kind = entry.kind;
    content.spec.language = language;
    content.spec.panels.clear();
    const Period& period = bullets.front().figure.key.period;
    content.spec.categories = {{shown_period_short(period, language), "", SeriesRole::subject, period}};
    std::vector<const Measure*> measures;
    std::vector<std::string> titles;
    for (const Bullet& bullet : bullets) {
        content.spec.panels.push_back(bullet_panel(bullet, same_period, language));
        measures.push_back(bullet.measure);
        titles.push_back(bullet.measure->title);
        content.alternative_text +=
            (content.alternative_text.empty() ? "" : " ") + bullet_in_words(bullet, language);
    }
    content.headline = bullets_headline(bullets, language);
    // The message of a figure alone is all that there is to say of it.
    if (bullets.size() == 1 && !content.headline.empty()) content.alternative_text = content.headline + ".";
    const ChartWords& words = words_in(language).charts;
    const std::string what = titles.size() == 1 ? titles.front() : std::string(words.against_targets);
    content.subtitle = fmt::format("{}, {}, {}", what, bullets.front().area.title,
                                   same_period ? shown_period(period, language) : std::string(words.each_latest));
    content.source = sources_of(measures);
    content.notes = bullet_key(content.spec.panels, language);
    content.table = bullet_table(bullets, language);
    constexpr std::size_t figure_column = 2;
    for (std::size_t row = 0; row < bullets.size(); ++row)
        add_interval(bullets[row].figure, *bullets[row].measure, language, content.table.rows[row].cells[figure_column],
                     content);
    return content;
}

}  // namespace

const ChartData bullet_chart_data{make_bullet_chart,
                                  {"measures", "measure", "areas", "area", "periods", "period"},
                                  "a bullet shows one figure of each measure, and its target and bands by itself"};

}  // namespace quarterdeck
