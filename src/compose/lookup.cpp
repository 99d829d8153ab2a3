#include "compose/lookup.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/derived.hpp"

namespace quarterdeck {
namespace {

std::vector<std::string> area_ids(const Council& council) {
    std::vector<std::string> ids;
    for (const Area& area : council.areas) ids.push_back(area.id);
    return ids;
}

template <class Value>
std::vector<std::string> keys_of(const std::map<std::string, Value>& map) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : map) keys.push_back(key);
    return keys;
}

}  // namespace

const Measure* find_measure(const PlacedText& name, Composition& composition) {
    if (const Measure* measure = composition.release().measure(name.text)) return measure;
    Diagnostic& complaint = composition.diagnostics.error(
        name.span, fmt::format("there is no measure “{}” in content/measures.yaml", name.text));
    suggest(complaint, name.text, composition.release().measure_ids());
    return nullptr;
}

std::vector<const Measure*> find_measures(const PlacedText& name, Composition& composition) {
    std::vector<const Measure*> measures;
    if (const MeasureGroup* group = composition.release().group(name.text)) {
        for (const MeasureGroup::Entry& entry : group->entries) {
            for (const MeasureId& id : entry.measures) {
                if (const Measure* measure = find_measure({id, name.span}, composition)) measures.push_back(measure);
            }
        }
    } else if (const Measure* measure = find_measure(name, composition)) {
        measures.push_back(measure);
    }
    return measures;
}

const Area* find_area(const PlacedText& name, Composition& composition) {
    if (const Area* area = composition.council().area(name.text)) return area;
    Diagnostic& complaint = composition.diagnostics.error(
        name.span, fmt::format("there is no area “{}” in content/council.yaml", name.text));
    suggest(complaint, name.text, area_ids(composition.council()));
    return nullptr;
}

std::optional<PartId> find_part(const PlacedText& name, const Measure& measure, Composition& composition) {
    if (std::find(measure.parts.begin(), measure.parts.end(), name.text) != measure.parts.end()) return name.text;
    Diagnostic& complaint = composition.diagnostics.error(
        name.span, measure.parts.empty() ? fmt::format("“{}” is not broken down into parts", measure.id)
                                         : fmt::format("“{}” has no part “{}”", measure.id, name.text));
    suggest(complaint, name.text, measure.parts);
    return std::nullopt;
}

const FinanceStatement* find_statement(const PlacedText& name, const std::optional<Period>& period,
                                       Composition& composition) {
    const Period when = period.value_or(composition.entry().period.last());
    if (const FinanceStatement* statement = composition.release().finance(when, name.text)) return statement;
    Diagnostic& complaint =
        composition.diagnostics.error(name.span, fmt::format("there is no finance statement “{}” for {}", name.text,
                                                             shown_period(when, program_language)));
    const std::vector<std::string> ids = composition.release().finance_ids(when);
    if (!ids.empty()) suggest(complaint, name.text, ids);
    complaint.hint("write it in the quarter's file under “finance:”");
    return nullptr;
}

const Person* find_person(const std::string& id, const std::string& key, Composition& composition) {
    const auto& people = composition.council().people;
    const auto found = people.find(id);
    if (found != people.end()) return &found->second;
    Diagnostic& complaint = composition.diagnostics.error(
        composition.entry_span(key), fmt::format("there is no person “{}” in content/council.yaml", id));
    suggest(complaint, id, keys_of(people));
    return nullptr;
}

std::string committee_title(const Composition& composition) {
    const auto& committees = composition.council().committees;
    const auto found = committees.find(composition.entry().committee);
    return found == committees.end() ? "" : found->second;
}

void check_entry(Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    const auto& committees = composition.council().committees;
    if (!entry.committee.empty() && committees.count(entry.committee) == 0) {
        Diagnostic& complaint = composition.diagnostics.error(
            composition.entry_span("committee"),
            fmt::format("there is no committee “{}” in content/council.yaml", entry.committee));
        suggest(complaint, entry.committee, keys_of(committees));
    }
    for (const std::string& id : entry.presenters) find_person(id, "presenters", composition);
    for (const std::string& id : entry.signatories) find_person(id, "signatories", composition);
    if (!entry.report_of.empty()) find_person(entry.report_of, "report-of", composition);
    if (!entry.contact.empty()) find_person(entry.contact, "contact", composition);
}

ReleasedFigure document_figure(const Measure& measure, const AreaId& area, const PartId& part,
                               const Composition& composition) {
    const FigureKey key{measure.id, area, part, figure_period(measure, composition.entry().period)};
    if (measure.every == PeriodKind::quarter) return composition.release().figure(key);
    return latest_figure(composition.release(), key);
}

}  // namespace quarterdeck
