#include "compose/figure_selection.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "compose/lookup.hpp"
#include "compose/wording.hpp"
#include "model/period_forms.hpp"
#include "model/standing.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr int most_periods = 120;
constexpr int default_trend = 8;
constexpr std::string_view last_prefix = "last ";
constexpr const char* periods_hint = "several are written “last 8”, “2018-19 Q2 to 2019-20 Q1”, or as a list";

/// What is named twice would be shown twice, and counted twice where it is added up.
void complain_of_twice(const PlacedText& name, const std::string& id, Composition& composition) {
    composition.diagnostics.error(name.span, fmt::format("“{}” is named twice", id)).hint("name it once");
}

std::vector<const Measure*> read_measures(const Settings& settings, Composition& composition) {
    std::vector<const Measure*> measures;
    for (const PlacedText& name : settings.words("measures", "measure")) {
        for (const Measure* measure : find_measures(name, composition)) {
            const bool twice = std::find(measures.begin(), measures.end(), measure) != measures.end();
            if (twice) complain_of_twice(name, measure->id, composition);
            else measures.push_back(measure);
        }
    }
    if (!settings.has("measures") && !settings.has("measure")) {
        settings.missing("measure", "the id of a measure in content/measures.yaml: “measure: contacts”");
    }
    return measures;
}

std::vector<Area> read_areas(const Settings& settings, Composition& composition) {
    if (!settings.has("areas") && !settings.has("area")) return {own_area(composition.council())};
    return named_areas(settings.words("areas", "area"), composition);
}

/// Whether all measures of a selection have the parts of the first, so that one list names those of each.
bool have_the_same_parts(const FigureSelection& selection, const Settings& settings) {
    const Measure& first = *selection.measures.front();
    for (const Measure* measure : selection.measures) {
        if (std::is_permutation(measure->parts.begin(), measure->parts.end(), first.parts.begin(), first.parts.end())) continue;
        settings.error("parts", fmt::format("“{}” has other parts than “{}”", measure->id, first.id),
                       "use a chart or a table for each of them");
        return false;
    }
    return true;
}

/// Nothing after a complaint.
std::optional<std::vector<PartId>> read_parts(const Settings& settings, const FigureSelection& selection,
                                              Composition& composition) {
    std::vector<PartId> parts;
    const std::vector<PlacedText> names = settings.words("parts");
    if (!names.empty() && !have_the_same_parts(selection, settings)) return std::nullopt;
    for (const PlacedText& name : names) {
        const Measure& measure = *selection.measures.front();
        if (name.text == "all" && !measure.parts.empty()) return measure.parts;
        const auto part = find_part(name, measure, composition);
        if (!part) return std::nullopt;
        const bool twice = std::find(parts.begin(), parts.end(), *part) != parts.end();
        if (twice) complain_of_twice(name, *part, composition);
        else parts.push_back(*part);
    }
    return parts;
}

bool has_any_figure(const FigureSelection& selection, const Period& period, const Composition& composition) {
    const std::vector<PartId> parts = selection.parts.empty() ? std::vector<PartId>{PartId{}} : selection.parts;
    for (const Measure* measure : selection.measures) {
        for (const Area& area : selection.areas) {
            for (const PartId& part : parts) {
                const ReleasedFigure figure = composition.release().figure({measure->id, area.id, part, period});
                if (figure.state != FigureState::missing) return true;
            }
        }
    }
    return false;
}

/// "The last eight" begin with the first of them that has a figure: what was before a series began is no gap in it.
std::vector<Period> from_first_figure(std::vector<Period> periods, const FigureSelection& selection, std::ptrdiff_t least,
                                      const Composition& composition) {
    const auto end = periods.end() - std::min<std::ptrdiff_t>(least, std::ssize(periods));
    const auto first = std::find_if(periods.begin(), periods.end(), [&](const Period& period) {
        return has_any_figure(selection, period, composition);
    });
    if (first != periods.end()) periods.erase(periods.begin(), std::min(first, end));
    return periods;
}

/// The newest periods of a measure up to the document's. What is not counted every quarter ends at its newest known
/// figure, which may be of another kind of year than the measure's own.
std::vector<Period> newest_periods(const FigureSelection& selection, int count, PeriodUse use, const Composition& composition) {
    const Measure& measure = *selection.measures.front();
    const Period& about = composition.entry().period;
    std::optional<Period> latest;
    if (measure.every != PeriodKind::quarter) {
        for (const Area& area : selection.areas) {
            latest = std::max(latest, composition.release().latest_period(measure, area.id, about));
        }
    }
    std::vector<Period> periods;
    if (!latest) periods = composition.release().last_periods(measure, about, count);
    else for (int steps = count - 1; steps >= 0; --steps) periods.push_back(latest->shifted(-steps));
    return from_first_figure(std::move(periods), selection, use == PeriodUse::pair ? 2 : 1, composition);
}

std::optional<int> parse_count(std::string_view text) {
    int count = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (failure != std::errc() || end != text.data() + text.size() || count < 1 || count > most_periods)
        return std::nullopt;
    return count;
}

/// A span stands for each of its periods.
std::vector<Period> periods_of(const Period& period) {
    std::vector<Period> periods;
    for (Period step = period.first(); periods.size() < most_periods; step = step.shifted(1)) {
        periods.push_back(step);
        if (step == period.last()) break;
    }
    return periods;
}

/// Nothing after a complaint.
std::vector<Period> parse_periods(const PlacedText& text, const FigureSelection& selection, PeriodUse use,
                                  Composition& composition) {
    const std::string_view words = trimmed(text.text);
    if (words.substr(0, last_prefix.size()) == last_prefix) {
        if (const auto count = parse_count(trimmed(words.substr(last_prefix.size())))) {
            return newest_periods(selection, *count, use, composition);
        }
    } else if (const auto period = Period::parse(words)) {
        return periods_of(*period);
    }
    composition.diagnostics.error(text.span, fmt::format("“{}” is no period", text.text)).hint(period_hint(text.text)).hint(periods_hint);
    return {};
}

std::vector<Period> read_periods(const Settings& settings, const FigureSelection& selection, PeriodUse use,
                                 Composition& composition) {
    if (!settings.has("periods") && !settings.has("period")) {
        const bool trend = selection.areas.size() == 1 && selection.parts.empty();
        return newest_periods(selection, trend ? default_trend : 1, use, composition);
    }
    std::vector<Period> periods;
    for (const PlacedText& text : settings.words("periods", "period")) {
        for (const Period& period : parse_periods(text, selection, use, composition)) periods.push_back(period);
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

/// A measure that is counted by other periods than those asked for has nothing in any of them, and would pass for
/// unknown.
void warn_of_other_periods(const Measure& measure, const FigureSelection& selection, Composition& composition) {
    const auto has_figure = [&](const Period& period) {
        if (period.kind() == measure.every) return true;
        const auto known_in = [&](const Area& area) {
            return composition.release().latest_period(measure, area.id, period) == period;
        };
        return std::any_of(selection.areas.begin(), selection.areas.end(), known_in);
    };
    if (std::any_of(selection.periods.begin(), selection.periods.end(), has_figure)) return;
    const PeriodWords& words = words_in(program_language).periods;
    composition.diagnostics
        .warning(selection.measures_span,
                 fmt::format("“{}” is counted by {}, and is asked for by {}", measure.id, several(measure.every, words),
                             several(selection.periods.front().kind(), words)))
        .hint("show it in a chart or a table of its own");
}

}  // namespace

std::vector<std::string> selection_keys() {
    return {"measures", "measure", "areas", "area", "parts", "periods", "period"};
}

std::optional<FigureSelection> read_selection(const Settings& settings, Composition& composition, PeriodUse use) {
    FigureSelection selection;
    selection.measures = read_measures(settings, composition);
    selection.measures_span = settings.span(settings.has("measures") ? "measures" : "measure");
    selection.areas = read_areas(settings, composition);
    if (selection.measures.empty() || selection.areas.empty()) return std::nullopt;
    const auto parts = read_parts(settings, selection, composition);
    if (!parts) return std::nullopt;
    selection.parts = *parts;
    selection.periods = read_periods(settings, selection, use, composition);
    if (selection.periods.empty()) return std::nullopt;
    const bool named = settings.has("periods") || settings.has("period");
    if (!named && use == PeriodUse::each_its_own) return selection;
    for (const Measure* measure : selection.measures) warn_of_other_periods(*measure, selection, composition);
    return selection;
}

std::vector<Area> named_areas(const std::vector<PlacedText>& names, Composition& composition) {
    if (names.size() == 1 && names.front().text == "all") return composition.council().areas;
    std::vector<Area> areas;
    for (const PlacedText& name : names) {
        const Area* area = find_area(name, composition);
        if (area == nullptr) continue;
        const bool twice = std::any_of(areas.begin(), areas.end(), [&](const Area& other) { return other.id == area->id; });
        if (twice) complain_of_twice(name, area->id, composition);
        else areas.push_back(*area);
    }
    return areas;
}

Area own_area(const Council& council) {
    if (const Area* area = council.area(local_area)) return *area;
    return {local_area, council.name, council.name};
}

bool one_unit(const std::vector<const Measure*>& measures) {
    return std::all_of(measures.begin(), measures.end(),
                       [&](const Measure* measure) { return measure->unit == measures.front()->unit; });
}

}  // namespace quarterdeck
