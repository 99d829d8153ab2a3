#include <map>
#include <set>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

std::set<MeasureId> measures_in(const DocumentWords& document) {
    std::set<MeasureId> measures;
    for (const Section& section : document.sections) {
        for (const ShownMeasure& shown : section.measures) measures.insert(shown.measure->id);
        for (const Sentence& sentence : section.sentences) {
            for (const Token& token : sentence.tokens) {
                if (token.reference != nullptr) measures.insert(token.reference->subject);
            }
        }
    }
    return measures;
}

/// Follows one figure through the documents that could show it, and says where its value changed between two of them.
void follow(const Figure& figure, const std::vector<const DocumentWords*>& documents, const EnteredFigures& figures,
            Findings& findings) {
    const Measure& measure = *figures.archive().measure(figure.key.measure);
    const std::string& language = figures.archive().council.language;
    const DocumentWords* earlier = nullptr;
    std::optional<EnteredValue> shown_before;
    for (const DocumentWords* document : documents) {
        if (document->entry.period.last_day() < figure.key.period.last_day()) continue;
        const auto shown = figures.value(figure.key, document->entry.published);
        if (shown && shown_before && shown->value != shown_before->value) {
            findings.of(document->entry);
            findings
                .note(shown->span(),
                      fmt::format("“{}” for {} is {} in “{}”, and was {} in “{}” of {}", figure.key.measure,
                                  shown_period(figure.key.period, language),
                                  shown_value(shown->value, measure, figures.archive()), document->entry.id,
                                  shown_value(shown_before->value, measure, figures.archive()), earlier->entry.id,
                                  shown_date(*earlier->entry.published, language)),
                      {name_in_file(figure.key, document->entry.span)})
                .hint("it is marked [r], revised, wherever it stands; say so in the text if the change matters");
        }
        if (shown) shown_before = shown;
        earlier = document;
    }
}

}  // namespace

void check_revised_figures(const std::vector<DocumentWords>& documents, const EnteredFigures& figures,
                           Findings& findings) {
    std::map<MeasureId, std::vector<const DocumentWords*>> showing;
    for (const DocumentWords& document : documents) {
        if (!document.entry.published) continue;
        for (const MeasureId& measure : measures_in(document)) showing[measure].push_back(&document);
    }
    for (const auto& [key, figure] : figures.archive().figures) {
        const auto found = showing.find(key.measure);
        if (figure.vintages.size() > 1 && found != showing.end()) follow(figure, found->second, figures, findings);
    }
}

}  // namespace quarterdeck
