#include "compose/figure_notes.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

using NotedSeries = std::tuple<MeasureId, AreaId, PartId>;

/// A note and the figures that it is about.
struct FigureNote {
    std::string note;
    std::vector<std::string> figures;
};

/// "Vacancy rate, under 1, England, Quarter 3 2024/25".
std::string noted_figure(const Observation& observation, const std::string& language) {
    std::vector<std::string> said = {observation.measure};
    if (!observation.key.part.empty()) said.push_back(observation.key.part);
    if (observation.key.area != local_area) said.push_back(observation.area.title);
    said.push_back(shown_period(observation.key.period, language));
    return fmt::format("{}", fmt::join(said, ", "));
}

void add_note(const std::string& note, const Observation& observation, const std::string& language,
              std::vector<FigureNote>& notes) {
    auto same = std::find_if(notes.begin(), notes.end(), [&](const FigureNote& one) { return one.note == note; });
    if (same == notes.end()) same = notes.insert(notes.end(), {note, {}});
    std::string figure = noted_figure(observation, language);
    const bool told = std::find(same->figures.begin(), same->figures.end(), figure) != same->figures.end();
    if (!told) same->figures.push_back(std::move(figure));
}

std::vector<Inlines> lines_of(const std::vector<FigureNote>& notes) {
    std::vector<Inlines> lines;
    for (const FigureNote& note : notes)
        lines.push_back(plain(fmt::format("{}: {}", fmt::join(note.figures, "; "), note.note)));
    return lines;
}

bool is_counted_outside(const Observation& observation) {
    const Period& period = observation.key.period;
    return observation.value && observation.as_at &&
           (*observation.as_at < period.first_day() || period.last_day() < *observation.as_at);
}

NotedSeries noted_series(const Observation& observation) {
    return {observation.key.measure, observation.key.area, observation.key.part};
}

/// The newest period of each series that has anything to show or to say.
std::map<NotedSeries, Period> newest_periods(const std::vector<Observation>& observations) {
    std::map<NotedSeries, Period> newest;
    for (const Observation& observation : observations) {
        if (!observation.value && observation.note.empty()) continue;
        const Period& period = observation.key.period;
        const auto [found, first] = newest.emplace(noted_series(observation), period);
        if (!first) found->second = std::max(found->second, period);
    }
    return newest;
}

bool begins_series_anew(const Observation& observation) {
    const std::vector<Shorthand>& marks = observation.marks;
    return std::find(marks.begin(), marks.end(), Shorthand::break_in_series) != marks.end();
}

}  // namespace

std::vector<Inlines> notes_on_figures(const std::vector<Observation>& observations, const std::string& language) {
    std::vector<FigureNote> notes;
    for (const Observation& observation : observations)
        if (!observation.note.empty()) add_note(observation.note, observation, language, notes);
    return lines_of(notes);
}

std::vector<Inlines> notes_on_days(const std::vector<Observation>& observations, const std::string& language) {
    std::vector<FigureNote> notes;
    for (const Observation& observation : observations) {
        if (!is_counted_outside(observation)) continue;
        const std::string day = filled(words_in(language).cards.as_at, shown_date(*observation.as_at, language));
        add_note(day, observation, language, notes);
    }
    return lines_of(notes);
}

std::vector<Inlines> notes_on_drawn_figures(const std::vector<Observation>& observations, const std::string& language) {
    const std::map<NotedSeries, Period> newest = newest_periods(observations);
    std::vector<Observation> told;
    for (const Observation& observation : observations) {
        const auto found = newest.find(noted_series(observation));
        const bool is_newest = found != newest.end() && found->second == observation.key.period;
        if (is_newest || begins_series_anew(observation)) told.push_back(observation);
    }
    return notes_on_figures(told, language);
}

Blocks notes_below(const std::vector<Observation>& observations, const SourceSpan& span, const std::string& language) {
    Blocks blocks;
    for (Inlines& note : notes_on_figures(observations, language))
        blocks.push_back({Paragraph{ParagraphStyle::source, std::move(note), ""}, span});
    return blocks;
}

}  // namespace quarterdeck
