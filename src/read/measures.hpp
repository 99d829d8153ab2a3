#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "model/measure.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// The register of measures as read.
struct MeasuresRegister {
    std::vector<Measure> measures;
    std::vector<MeasureGroup> groups;
    /// Where a measure or group names other measures, for the check that they exist.
    std::vector<std::pair<MeasureId, SourceSpan>> mentions;
};

/// Reads content/measures.yaml: a mapping under an id is a measure, a list is a group of measures.
MeasuresRegister read_measures(const Value& value, Diagnostics& diagnostics);

/// Complains about measures that the register mentions and does not define, and about groups of them.
void check_mentions(const MeasuresRegister& measures, Diagnostics& diagnostics);

}  // namespace quarterdeck
