#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/composition.hpp"
#include "compose/settings.hpp"

/// Looking things up by the names that authors use; each complains, with a suggestion, about a name that nothing has.
namespace quarterdeck {

const Measure* find_measure(const PlacedText& name, Composition& composition);
/// A measure, or all measures of a group in their order.
std::vector<const Measure*> find_measures(const PlacedText& name, Composition& composition);
const Area* find_area(const PlacedText& name, Composition& composition);
/// `name` when the measure is broken down by it.
std::optional<PartId> find_part(const PlacedText& name, const Measure& measure, Composition& composition);
/// A finance statement of a period, or else of the document's (a document over two quarters finds that of its last).
const FinanceStatement* find_statement(const PlacedText& name, const std::optional<Period>& period,
                                       Composition& composition);
/// A person of council.yaml. `key` is the entry's key that names them.
const Person* find_person(const std::string& id, const std::string& key, Composition& composition);
/// The title of the entry's committee; empty when it names none.
std::string committee_title(const Composition& composition);
/// Complains about everything in the entry that council.yaml does not hold.
void check_entry(Composition& composition);

/// The figure that a measure's bare name means in this document: of the document's quarter, or for what is not counted
/// every quarter the newest known.
ReleasedFigure document_figure(const Measure& measure, const AreaId& area, const PartId& part,
                               const Composition& composition);

}  // namespace quarterdeck
