#include <set>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

bool refers_to_target(const Token& token) {
    return token.reference != nullptr && !token.reference->properties.empty() &&
           token.reference->properties.back() == "target";
}

/// The measures that a document holds against their targets.
std::set<MeasureId> judged_measures(const DocumentWords& document) {
    std::set<MeasureId> measures;
    for (const Section& section : document.sections) {
        for (const ShownMeasure& shown : section.measures) {
            if (shown.with_target) measures.insert(shown.measure->id);
        }
        for (const Sentence& sentence : section.sentences) {
            for (const Token& token : sentence.tokens) {
                if (refers_to_target(token)) measures.insert(token.reference->subject);
            }
        }
    }
    return measures;
}

}  // namespace

void check_passed_targets(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const std::string& language = figures.archive().council.language;
    for (const MeasureId& id : judged_measures(document)) {
        const Measure* measure = figures.archive().measure(id);
        const Target* target = measure == nullptr ? nullptr : target_for(*measure, document.entry.period);
        if (target == nullptr || !target->by || document.entry.period.first_day() <= target->by->last_day()) continue;
        findings
            .warning(target->span,
                     fmt::format("the target of “{}” was to be reached by {}, and “{}” still shows it for {}",
                                 measure->id, shown_period(*target->by, language), document.entry.id,
                                 shown_period(document.entry.period, language)),
                     {measure->id})
            .hint("add the target that followed it: “target:” may be a list")
            .hint("if there is none, take “target” out of the template, or acknowledge it in the quarter's file");
    }
}

}  // namespace quarterdeck
