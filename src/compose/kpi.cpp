#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "compose/current_figure.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/groups.hpp"
#include "compose/lookup.hpp"
#include "compose/made_values.hpp"
#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr const char* usual_trend = "last 8";
/// Fewer periods make no line.
constexpr std::size_t fewest_for_a_line = 3;

std::string_view previous_words(PeriodKind kind, const Measure& measure, const CardWords& words) {
    if (counts_up(measure, kind)) return words.year_before;
    switch (kind) {
        case PeriodKind::quarter: return words.previous_quarter;
        case PeriodKind::month: return words.previous_month;
        case PeriodKind::day: return words.previous_day;
        case PeriodKind::financial_year:
        case PeriodKind::academic_year:
        case PeriodKind::calendar_year: return words.previous_year;
        case PeriodKind::span: return words.previous_period;
    }
    return words.previous_period;
}

/// Writes one entry of a group: its number and what it is, its value or values, and how they came about.
class IndicatorWriter {
public:
    IndicatorWriter(const MeasureGroup::Entry& entry, const SourceSpan& span, Composition& composition)
        : entry_(entry), span_(span), composition_(composition) {
        for (const MeasureId& id : entry.measures) {
            const Measure* measure = find_measure({id, span}, composition);
            if (measure == nullptr) continue;
            measures_.push_back(measure);
            figures_.push_back(current_figure(*measure, span, composition));
        }
    }

    bool empty() const { return measures_.empty(); }

    Block statement(int number) const {
        List list;
        list.style = ListStyle::decimal;
        Paragraph paragraph{ParagraphStyle::body, measures_.size() == 1 ? sentence() : subject(), ""};
        list.items.push_back({fmt::format("{}.", number), "", {Block{std::move(paragraph), span_}}});
        return {std::move(list), span_};
    }

    /// The values of an entry of several measures, each with the one that it is held against.
    Blocks values() const {
        if (measures_.size() < 2) return {};
        Card card;
        Card::Row& row = card.rows.emplace_back();
        std::vector<Shorthand> symbols;
        for (std::size_t index = 0; index < measures_.size(); ++index) {
            const Measure& measure = *measures_[index];
            for (const Shorthand symbol : shown_symbols(figures_[index], measure)) symbols.push_back(symbol);
            row.tiles.push_back({plain(short_name(measure), span_), value(index), previous(index)});
        }
        card.remarks = explain_symbols(symbols, composition_.language());
        return {Block{std::move(card), span_}};
    }

    Blocks trends(const std::string& periods) const {
        Columns columns;
        for (const Measure* measure : measures_) {
            Blocks chart = trend(*measure, periods);
            if (!chart.empty()) columns.columns.push_back(std::move(chart));
        }
        if (columns.columns.empty()) return {};
        if (columns.columns.size() == 1) return std::move(columns.columns.front());
        return {Block{std::move(columns), span_}};
    }

private:
    static const std::string& short_name(const Measure& measure) {
        return measure.short_title.empty() ? measure.title : measure.short_title;
    }

    /// "Child protection plans in place: 196 Green".
    Inlines sentence() const {
        Inlines words = plain(filled(words_in(composition_.language()).cards.indicator_is, entry_title(entry_, composition_)), span_);
        words.push_back({Strong{figure_words(figures_.front(), *measures_.front(), span_, composition_)}, span_});
        add_period(figures_.front(), words);
        const Inlines judged = judged_figure(figures_.front(), *measures_.front(), span_, composition_);
        words.insert(words.end(), judged.begin() + 1, judged.end());
        const auto distance = distance_from_target(figures_.front(), *measures_.front());
        if (distance && distance->in_interval)
            words.push_back({Text{fmt::format(" ({})", words_in(composition_.language()).targets.within_interval)}, span_});
        return words;
    }

    void add_period(const ReleasedFigure& figure, Inlines& words) const {
        const std::string period = period_beside(figure, composition_);
        if (!period.empty()) words.push_back({Text{period}, span_});
    }

    /// Whether the line above the values says when all of them were.
    bool of_one_time() const {
        return std::all_of(figures_.begin(), figures_.end(), [&](const ReleasedFigure& figure) {
            return when_in_words(figure, composition_.language()) == when_in_words(figures_.front(), composition_.language());
        });
    }

    /// What the values below are of; with their day, where it is the same for all.
    Inlines subject() const {
        const std::string when = when_in_words(figures_.front(), composition_.language());
        return plain(entry_title(entry_, composition_) + (of_one_time() ? ", " + when : ""), span_);
    }

    Inlines value(std::size_t index) const {
        const Inlines judged = judged_figure(figures_[index], *measures_[index], span_, composition_);
        Inlines words = {judged.front()};
        if (!of_one_time()) add_period(figures_[index], words);
        words.insert(words.end(), judged.begin() + 1, judged.end());
        return words;
    }

    Inlines previous(std::size_t index) const {
        const Measure& measure = *measures_[index];
        const ReleasedFigure figure =
            held_against(composition_.release(), measure, figures_[index].key, figures_[index].key.period);
        if (figure.state == FigureState::missing) return {};
        const CardWords& cards = words_in(composition_.language()).cards;
        Inlines words = plain(fmt::format("{}: ", previous_words(figure.key.period.kind(), measure, cards)), span_);
        words.push_back(figure_words(figure, measure, span_, composition_).front());
        return words;
    }

    /// The periods asked for, from the first known to the last known.
    std::vector<Value> known_periods(const Measure& measure, const std::string& periods) const {
        const Value selected = made_map({{"measure", made_text(measure.id, span_)}, {"periods", made_text(periods, span_)}}, span_);
        const Settings settings(selected, span_, "kpi", selection_keys(), composition_.diagnostics);
        const auto selection = read_selection(settings, composition_);
        if (!selection) return {};
        const auto known = [&](const Period& period) {
            return composition_.release().figure({measure.id, local_area, {}, period}).state != FigureState::missing;
        };
        const auto first = std::find_if(selection->periods.begin(), selection->periods.end(), known);
        const auto last = std::find_if(selection->periods.rbegin(), selection->periods.rend(), known).base();
        std::vector<Value> ids;
        for (auto period = first; period < last; ++period) ids.push_back(made_text(period->id(), span_));
        return ids;
    }

    /// A chart without a headline: the sentence above says it.
    Blocks trend(const Measure& measure, const std::string& periods) const {
        std::vector<Value> known = known_periods(measure, periods);
        if (known.empty()) return {};
        const char* kind = known.size() < fewest_for_a_line ? "columns" : "line";
        std::vector<MadeEntry> settings = {{"kind", made_text(kind, span_)},
                                           {"measure", made_text(measure.id, span_)},
                                           {"headline", made_text("", span_)},
                                           {"periods", made_list(std::move(known), span_)}};
        // Two side by side have room for one line each.
        if (measures_.size() > 1) settings.push_back({"subtitle", made_text(short_name(measure), span_)});
        if (measure.unit == Unit::percent) settings.push_back({"axis", made_text("0 to 100", span_)});
        if (!measure.targets.empty()) settings.push_back({"levels", made_text("target", span_)});
        markup::Directive chart;
        chart.kind = DirectiveKind::chart;
        chart.settings = made_map(std::move(settings), span_);
        return compose_chart(chart, span_, composition_);
    }

    const MeasureGroup::Entry& entry_;
    SourceSpan span_;  // A copy: settings give theirs by value.
    Composition& composition_;
    std::vector<const Measure*> measures_;
    std::vector<ReleasedFigure> figures_;
};

/// Which entry `number:` asks for, counted from 1; nothing after a complaint.
std::optional<int> read_number(const Settings& settings, const MeasureGroup& group) {
    const auto text = settings.text("number");
    if (!text) {
        if (!settings.has("number")) settings.missing("number", "which entry of the group it is, counted from 1");
        return std::nullopt;
    }
    int number = 0;
    const char* end = text->text.data() + text->text.size();
    const auto [stopped, failure] = std::from_chars(text->text.data(), end, number);
    const int most = static_cast<int>(group.entries.size());
    if (failure == std::errc() && stopped == end && number >= 1 && number <= most) return number;
    settings.error("number", fmt::format("“{}” is no entry of the group “{}”", text->text, group.id),
                   fmt::format("its entries are numbered 1 to {}", most));
    return std::nullopt;
}

}  // namespace

Blocks compose_kpi(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "kpi", {"group", "number", "periods"}, composition.diagnostics);
    const MeasureGroup* group = read_group(settings, composition);
    const auto number = group == nullptr ? std::nullopt : read_number(settings, *group);
    if (!number) return {};
    const IndicatorWriter writer(group->entries[static_cast<std::size_t>(*number) - 1], settings.span("group"), composition);
    if (writer.empty()) return {};
    Blocks blocks{writer.statement(*number)};
    for (Block& block : writer.values()) blocks.push_back(std::move(block));
    const auto periods = settings.text("periods");
    for (Block& block : writer.trends(periods ? periods->text : usual_trend)) blocks.push_back(std::move(block));
    return blocks;
}

}  // namespace quarterdeck
