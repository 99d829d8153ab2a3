#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/changes.hpp"
#include "check/words/english.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

// How much worse a measure has to be before a reader expects a word about it.
constexpr double large_points = 10, large_share = 0.25;
constexpr std::size_t quarters_looked_at = 4;

bool is_large(const Movement& moved) {
    const double before = moved.before.value.to_double(), distance = std::abs(moved.after.value.to_double() - before);
    if (moved.measure->unit == Unit::percent) return distance >= large_points;
    return before != 0 && distance >= std::abs(before) * large_share;
}

ReleasedFigure as_released(const EnteredValue& entered) {
    ReleasedFigure figure;
    figure.key = entered.figure->key;
    figure.state = FigureState::known;
    figure.value = entered.value;
    figure.interval = entered.vintage->interval;
    return figure;
}

/// Of what counts up over the year the newest figure and the same quarter's of the year before.
std::vector<EnteredValue> recent_values(const Measure& measure, const DocumentWords& document,
                                        const EnteredFigures& figures) {
    std::vector<EnteredValue> values = latest_values(measure, document, figures, quarters_looked_at);
    if (values.empty() || !counts_up(measure, values.back().period().kind())) return values;
    values.erase(values.begin(), values.end() - 1);
    FigureKey key = values.back().figure->key;
    key.period = key.period.year_before();
    if (const auto before = figures.value(key, document.entry.published)) values.insert(values.begin(), *before);
    return values;
}

/// The recent figures that the newest, which comes last, can be said to differ from: none from before a break in the
/// series, nor one whose confidence interval overlaps with its own.
std::vector<EnteredValue> comparable_values(const Measure& measure, const DocumentWords& document,
                                            const EnteredFigures& figures) {
    std::vector<EnteredValue> values = recent_values(measure, document, figures);
    if (values.empty()) return values;
    const EnteredValue newest = values.back();
    values.pop_back();
    std::erase_if(values, [&](const EnteredValue& value) {
        return !can_be_compared(value, newest, measure, document, figures) ||
               intervals_overlap(as_released(value), as_released(newest), measure);
    });
    values.push_back(newest);
    return values;
}

/// From its best recent figure to the newest.
std::optional<Movement> decline(const Measure& measure, const DocumentWords& document, const EnteredFigures& figures) {
    const std::vector<EnteredValue> values = comparable_values(measure, document, figures);
    if (values.size() < 2 || measure.better == Polarity::neutral) return std::nullopt;
    const auto worse = [&](const EnteredValue& left, const EnteredValue& right) {
        return Movement{&measure, left, right}.improved();
    };
    return Movement{&measure, *std::max_element(values.begin(), values.end(), worse), values.back()};
}

bool is_spoken_of(const Section& section, const Measure& measure) {
    return std::any_of(section.sentences.begin(), section.sentences.end(), [&](const Sentence& sentence) {
        return !sentence.heading && !sentence.label && speaks_of(sentence, measure);
    });
}

void check_measure(const Measure& measure, const Section& section, const SourceSpan& place,
                   const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const auto moved = decline(measure, document, figures);
    if (!moved || !moved->worsened() || !is_large(*moved)) return;
    const Archive& archive = figures.archive();
    const auto figure_in_period = [&](const EnteredValue& entered) {
        return fmt::format("{} in {}", shown_value(entered.value, measure, archive),
                           shown_period(entered.period(), archive.council.language));
    };
    findings
        .warning(place,
                 fmt::format("“{}” has become worse, from {} to {}, and “{}” does not say a word about it", measure.id,
                             figure_in_period(moved->before), figure_in_period(moved->after), section.title),
                 {measure.id})
        .hint(fmt::format("the committee will ask why: say it in the narrative, as with {{{{ {} }}}}", measure.id));
    findings.show_once(measure.id + " " + moved->after.period().id());
}

}  // namespace

void check_unexplained_changes(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    std::set<const Measure*> looked_at;
    for (const Section& section : document.sections)
        for (const ShownMeasure& shown : section.measures)
            if (is_spoken_of(section, *shown.measure)) looked_at.insert(shown.measure);
    for (const Section& section : document.sections) {
        for (const ShownMeasure& shown : section.measures) {
            if (looked_at.insert(shown.measure).second)
                check_measure(*shown.measure, section, shown.span, document, figures, findings);
        }
    }
}

}  // namespace quarterdeck
