#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/changes.hpp"
#include "check/words/english.hpp"
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

/// From its best recent figure to the newest.
std::optional<Movement> decline(const Measure& measure, const DocumentWords& document, const EnteredFigures& figures) {
    const std::vector<EnteredValue> values = latest_values(measure, document, figures, quarters_looked_at);
    if (values.size() < 2 || measure.better == Polarity::neutral) return std::nullopt;
    const auto worse = [&](const EnteredValue& left, const EnteredValue& right) {
        return measure.better == Polarity::higher_is_better ? left.value < right.value : left.value > right.value;
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
    if (!moved || !moved->worsened() || !is_large(*moved) || is_spoken_of(section, measure)) return;
    findings
        .warning(place,
                 fmt::format("“{}” has become worse, {} in {}, and “{}” does not say a word about it", measure.id,
                             in_words(*moved, figures.archive()),
                             shown_period(moved->after.period(), figures.archive().council.language), section.title),
                 {measure.id})
        .hint(fmt::format("the committee will ask why: say it in the narrative, as with {{{{ {} }}}}", measure.id));
}

}  // namespace

void check_unexplained_changes(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    for (const Section& section : document.sections) {
        for (auto shown = section.measures.begin(); shown != section.measures.end(); ++shown) {
            const auto same = [&](const ShownMeasure& other) { return other.measure == shown->measure; };
            if (std::find_if(section.measures.begin(), shown, same) != shown) continue;
            check_measure(*shown->measure, section, shown->span, document, figures, findings);
        }
    }
}

}  // namespace quarterdeck
